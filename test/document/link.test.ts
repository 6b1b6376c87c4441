import { createServer, type RequestListener, type Server } from 'node:http';
import { createServer as createTcpServer, type AddressInfo } from 'node:net';
import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib';
import { afterEach, describe, expect, it } from 'vitest';
import { openLink, type LinkOptions } from '../../src/document/link.ts';
import { UserError } from '../../src/user-error.ts';

const servers: { close(): unknown; closeAllConnections?: () => void }[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections?.();
    server.close();
  }
});

async function serve(listener: RequestListener): Promise<string> {
  return listen(createServer(listener));
}

async function listen(server: Server | ReturnType<typeof createTcpServer>): Promise<string> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  servers.push(server);
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

const html: RequestListener = (_, response) =>
  response.setHeader('content-type', 'text/html; charset=utf-8').end('<p>Birch Hill</p>');

function open(link: string, options: Partial<LinkOptions> = {}) {
  return openLink(link, { allow: [new URL(link).origin], userAgent: 'Assay test', ...options });
}

async function failure(opening: Promise<unknown>): Promise<[string, Readonly<Record<string, string>>]> {
  const error: unknown = await opening.then(
    () => new Error('it was opened'),
    (error: unknown) => error,
  );
  if (error instanceof UserError) return [error.code, error.values];
  throw error;
}

describe('an allowed origin', () => {
  it('gives the bytes, the type and where it ended', async () => {
    const origin = await serve(html);
    const opened = await open(`${origin}/a`);
    expect(opened).toMatchObject({ url: `${origin}/a`, contentType: 'text/html; charset=utf-8' });
    expect(Buffer.from(opened.bytes).toString()).toBe('<p>Birch Hill</p>');
  });

  it('is told who asks, and gets no cookies', async () => {
    const seen: unknown[] = [];
    const origin = await serve((request, response) => {
      seen.push(request.headers);
      if (request.url === '/') response.writeHead(302, { location: '/next', 'set-cookie': 'id=1' }).end();
      else html(request, response);
    });
    await open(`${origin}/`);
    expect(seen).toHaveLength(2);
    for (const headers of seen) {
      expect(headers).toMatchObject({ 'user-agent': 'Assay test' });
      expect(headers).not.toHaveProperty('cookie');
      expect(headers).not.toHaveProperty('referer');
    }
  });

  it.each([
    ['gzip', gzipSync],
    ['deflate', deflateSync],
    ['br', brotliCompressSync],
  ])('may pack its answer: %s', async (encoding, pack) => {
    const origin = await serve((_, response) =>
      response.writeHead(200, { 'content-type': 'text/plain', 'content-encoding': encoding }).end(pack('Birch Hill')),
    );
    expect(Buffer.from((await open(origin)).bytes).toString()).toBe('Birch Hill');
  });
});

describe('redirects', () => {
  it('are followed three times and not a fourth', async () => {
    const origin = await serve((request, response) => {
      const left = Number(request.url!.slice(1));
      if (left === 0) html(request, response);
      else response.writeHead(301, { location: `/${left - 1}` }).end();
    });
    expect((await open(`${origin}/3`)).url).toBe(`${origin}/0`);
    expect(await failure(open(`${origin}/4`))).toEqual([
      'unreachable',
      { host: new URL(origin).host, reason: 'HTTP 301' },
    ]);
  });

  it.each([
    ['a literal address', 'https://127.0.0.1/', 'refused_host'],
    ['another spelling', 'https://0x7f.1/', 'refused_host'],
    ['IPv6', 'https://[::ffff:127.0.0.1]/', 'refused_host'],
    ['the metadata of a cloud', 'https://169.254.169.254/latest', 'refused_host'],
    ['plain http', 'http://example.com/', 'bad_link'],
    ['a file', 'file:///etc/passwd', 'bad_link'],
    ['a name that leads inside', 'https://inside.test/', 'refused_host'],
  ])('are judged again: %s', async (_, location, code) => {
    const origin = await serve((_, response) => response.writeHead(302, { location }).end());
    const resolve: LinkOptions['resolve'] = (_, callback) => callback(null, [{ address: '10.0.0.7', family: 4 }]);
    expect((await failure(open(origin, { resolve })))[0]).toBe(code);
  });

  it('do not reach another port of the allowed host', async () => {
    let reached = false;
    const inside = await serve((request, response) => {
      reached = true;
      html(request, response);
    });
    const origin = await serve((_, response) => response.writeHead(307, { location: `${inside}/` }).end());
    expect((await failure(open(origin)))[0]).toBe('bad_link');
    expect(reached).toBe(false);
  });
});

describe('names', () => {
  const name = 'https://release.test/1';
  const to =
    (...addresses: string[]): LinkOptions['resolve'] =>
    (_, callback) =>
      callback(
        null,
        addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 })),
      );
  const opening = (resolve: LinkOptions['resolve']) =>
    openLink(name, { allow: [], userAgent: 'Assay test', resolve: resolve! });

  it.each(['127.0.0.1', '10.1.2.3', '169.254.169.254', '::1', 'fd00::1', '::ffff:127.0.0.1', '64:ff9b::7f00:1'])(
    'that lead to %s are refused',
    async (address) => {
      expect(await failure(opening(to(address)))).toEqual(['refused_host', { host: 'release.test' }]);
    },
  );

  it('are refused when one of their addresses is not public', async () => {
    expect((await failure(opening(to('1.1.1.1', '127.0.0.1'))))[0]).toBe('refused_host');
  });

  it('are looked up once: an answer that changes afterwards is never used', async () => {
    const answers = ['127.0.0.1', '1.1.1.1'];
    let lookups = 0;
    const rebinding: LinkOptions['resolve'] = (_, callback) =>
      callback(null, [{ address: answers[lookups++]!, family: 4 }]);
    expect((await failure(opening(rebinding)))[0]).toBe('refused_host');
    expect(lookups).toBe(1);
  });

  it('that nobody knows are unreachable, with the reason', async () => {
    const unknown: LinkOptions['resolve'] = (host, callback) =>
      callback(Object.assign(new Error(host), { code: 'ENOTFOUND' }), []);
    expect(await failure(opening(unknown))).toEqual(['unreachable', { host: 'release.test', reason: 'ENOTFOUND' }]);
    expect(await failure(opening(to()))).toEqual(['unreachable', { host: 'release.test', reason: 'ENOTFOUND' }]);
  });
});

describe('answers that are not read', () => {
  it.each([
    ['404', 404],
    ['503', 503],
    ['an empty success', 204],
    ['a redirect to nowhere', 302],
  ])('%s', async (_, status) => {
    const origin = await serve((_, response) => response.writeHead(status, { 'content-type': 'text/html' }).end());
    expect(await failure(open(origin))).toEqual([
      'unreachable',
      { host: new URL(origin).host, reason: `HTTP ${status}` },
    ]);
  });

  it.each(['image/png', 'application/zip', 'application/json', 'video/mp4'])('the type %s', async (type) => {
    const origin = await serve((_, response) => response.writeHead(200, { 'content-type': type }).end('x'));
    expect(await failure(open(origin))).toEqual(['wrong_type', { type }]);
  });

  it('no type at all', async () => {
    const origin = await serve((_, response) => response.writeHead(200).end('x'));
    expect((await failure(open(origin)))[0]).toBe('wrong_type');
  });

  it('a packing that nobody asked for', async () => {
    const origin = await serve((_, response) =>
      response.writeHead(200, { 'content-type': 'text/html', 'content-encoding': 'zstd' }).end('x'),
    );
    expect(await failure(open(origin))).toEqual([
      'unreachable',
      { host: new URL(origin).host, reason: 'UnknownEncoding' },
    ]);
  });

  it('a packing that is broken', async () => {
    const origin = await serve((_, response) =>
      response.writeHead(200, { 'content-type': 'text/html', 'content-encoding': 'gzip' }).end('no gzip'),
    );
    expect(await failure(open(origin))).toEqual([
      'unreachable',
      { host: new URL(origin).host, reason: 'Z_DATA_ERROR' },
    ]);
  });

  it('a port where nobody listens', async () => {
    const origin = await serve(html);
    servers.pop()!.close();
    expect(await failure(open(origin))).toEqual([
      'unreachable',
      { host: new URL(origin).host, reason: 'ECONNREFUSED' },
    ]);
  });

  it('a connection that breaks off', async () => {
    const origin = await serve((request, response) => {
      response.writeHead(200, { 'content-type': 'text/html', 'content-length': '100' }).write('<p>');
      setImmediate(() => request.socket.destroy());
    });
    expect((await failure(open(origin)))[0]).toBe('unreachable');
  });

  it('what is no HTTP', async () => {
    const origin = await listen(createTcpServer((socket) => socket.end('SSH-2.0-OpenSSH\r\n')));
    expect((await failure(open(origin)))[0]).toBe('unreachable');
  });
});

describe('limits', () => {
  const limits = { bytes: 10_000, totalMs: 300 };

  it('stop a body that never ends, though no length was declared', async () => {
    let sent = 0;
    const origin = await serve((_, response) => {
      response.writeHead(200, { 'content-type': 'text/plain' });
      const chunk = 'a'.repeat(1_000);
      const send = () => {
        while (!response.destroyed && response.write(chunk)) sent += chunk.length;
        if (!response.destroyed) response.once('drain', send);
      };
      send();
    });
    expect(await failure(open(origin, { limits: { bytes: 10_000 } }))).toEqual(['too_large', { limit: '0.01 MB' }]);
    expect(sent).toBeLessThan(50_000_000);
  });

  it.each([
    ['gzip', gzipSync],
    ['br', brotliCompressSync],
  ])('count what a small packed body unpacks to: %s', async (encoding, pack) => {
    const bomb = pack(Buffer.alloc(20_000_000));
    const origin = await serve((_, response) =>
      response.writeHead(200, { 'content-type': 'text/html', 'content-encoding': encoding }).end(bomb),
    );
    expect(bomb.length).toBeLessThan(100_000);
    expect((await failure(open(origin, { limits: { bytes: 1_000_000 } })))[0]).toBe('too_large');
  });

  it('stop a server that never answers', async () => {
    const origin = await serve(() => {});
    expect((await failure(open(origin, { limits })))[0]).toBe('took_too_long');
  });

  it('stop a body that drips', async () => {
    const origin = await serve((_, response) => {
      response.writeHead(200, { 'content-type': 'text/plain' });
      const drip = setInterval(() => response.write('a'), 20);
      response.on('close', () => clearInterval(drip));
    });
    expect((await failure(open(origin, { limits })))[0]).toBe('took_too_long');
  });

  it('count the redirects into the same time', async () => {
    const origin = await serve((request, response) => {
      setTimeout(() => response.writeHead(302, { location: `${request.url}x` }).end(), 200);
    });
    expect((await failure(open(`${origin}/`, { limits })))[0]).toBe('took_too_long');
  });

  it('stop a name that is never resolved', async () => {
    const silent: LinkOptions['resolve'] = () => {};
    expect(
      (
        await failure(openLink('https://silent.test/', { allow: [], userAgent: 'Assay test', resolve: silent, limits }))
      )[0],
    ).toBe('took_too_long');
  });
});
