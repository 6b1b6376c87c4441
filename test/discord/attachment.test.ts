import { once } from 'node:events';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { createDownload, MAX_ATTACHMENT_BYTES } from '../../src/discord/attachment.ts';

let server: Server | null = null;
afterEach(() => {
  server?.closeAllConnections();
  server?.close();
  server = null;
});

async function serve(listener: RequestListener): Promise<string> {
  server = createServer(listener).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}
const attachment = (url: string, size = 10) => ({ url, name: 'release.txt', size, contentType: null });

describe('the files of a stand-in for Discord', () => {
  it('are read from its own host', async () => {
    const origin = await serve((_, response) => response.end('the release'));
    const bytes = await createDownload(`${origin}/api`)(attachment(`${origin}/files/1`));
    expect(Buffer.from(bytes).toString()).toBe('the release');
  });

  it('are read from another port of the same machine', async () => {
    const origin = await serve((_, response) => response.end('the release'));
    const bytes = await createDownload('http://localhost:1/api')(attachment(`${origin}/files/1`));
    expect(Buffer.from(bytes).toString()).toBe('the release');
  });

  it('are counted as they arrive, whatever their size was said to be', async () => {
    const origin = await serve((_, response) => {
      response.write(Buffer.alloc(MAX_ATTACHMENT_BYTES));
      response.end('x');
    });
    await expect(createDownload(origin)(attachment(origin))).rejects.toMatchObject({ code: 'too_large' });
  });

  it('are not asked for when they are too large by their own account', async () => {
    let requests = 0;
    const origin = await serve((_, response) => response.end(String((requests += 1))));
    const download = createDownload(origin);
    await expect(download(attachment(origin, MAX_ATTACHMENT_BYTES + 1))).rejects.toMatchObject({ code: 'too_large' });
    expect(requests).toBe(0);
  });

  it.each([
    ['a missing file', 404, {}],
    ['a redirect, which could lead anywhere', 302, { location: 'http://127.0.0.1:1/' }],
  ])('are unreachable for %s', async (_name, status, headers) => {
    const origin = await serve((_, response) => response.writeHead(status, headers).end());
    await expect(createDownload(origin)(attachment(origin))).rejects.toMatchObject({ code: 'unreachable' });
  });
});

describe('addresses that Discord would not name', () => {
  it.each([
    ['https://discord.com/api', 'https://example.com/release.txt'],
    ['https://discord.com/api', 'http://cdn.discordapp.com/release.txt'],
    ['https://discord.com/api', 'https://cdn.discordapp.com.evil.example/a'],
    ['https://discord.com/api', 'https://cdn.discordapp.com:8443/a'],
    ['https://discord.com/api', 'http://127.0.0.1/a'],
    ['https://discord.com/api', 'https://discord.com/a'],
    ['https://discord.com/api', 'not an address'],
    ['http://stand-in.example/api', 'http://elsewhere.example/a'],
    ['http://stand-in.example/api', 'http://127.0.0.1:4001/a'],
    ['http://127.0.0.1:4000/api', 'http://192.168.0.9/a'],
    ['http://127.0.0.1:4000/api', 'file:///etc/hosts'],
  ])('with the API at %s: %s', async (api, url) => {
    await expect(createDownload(api)(attachment(url))).rejects.toMatchObject({ code: 'refused_host' });
  });
});
