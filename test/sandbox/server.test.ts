import { request } from 'node:http';
import { once } from 'node:events';
import type { IncomingMessage } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { WebSocket } from 'ws';
import type { Sandbox } from '../../src/sandbox/index.ts';
import { startSandbox } from '../../src/sandbox/index.ts';

let sandbox: Sandbox;
beforeAll(async () => {
  sandbox = await startSandbox();
});
afterAll(() => sandbox.close());

/** A bare request: fetch would set these headers by itself. */
async function statusWith(headers: Record<string, string>): Promise<number | undefined> {
  const asked = request(`${sandbox.url}/sandbox/state`, { headers }).end();
  const [answer] = (await once(asked, 'response')) as [IncomingMessage];
  answer.resume();
  return answer.statusCode;
}

describe('the server', () => {
  it('answers its own page, and programs', async () => {
    expect(await statusWith({})).toBe(200);
    expect(await statusWith({ Origin: sandbox.url })).toBe(200);
    expect(await statusWith({ Host: 'localhost:4600', Origin: 'http://localhost:4600' })).toBe(200);
  });

  it('does not answer pages of other sites, under whatever name they reach it', async () => {
    expect(await statusWith({ Origin: 'https://example.com' })).toBe(403);
    expect(await statusWith({ Host: 'rebound.example.com' })).toBe(403);
    expect(await statusWith({ Origin: 'null' })).toBe(403);
  });

  it('answers a body that is no JSON, or too large, without falling over', async () => {
    const post = (body: string | Buffer) => fetch(`${sandbox.url}/sandbox/messages`, { method: 'POST', body });
    expect(await (await post('{')).json()).toMatchObject({ code: 50109 });
    expect((await post(Buffer.alloc(26 * 2 ** 20))).status).toBe(413);
    expect((await fetch(`${sandbox.url}/sandbox/state`)).status).toBe(200);
  });

  it('closes with its connections, also those that never said who they are', async () => {
    const other = await startSandbox();
    const socket = new WebSocket(`${other.url.replace('http', 'ws')}/gateway`);
    await once(socket, 'message');
    const closed = once(socket, 'close');
    await other.close();
    expect((await closed)[0]).toBe(1006);
    await expect(fetch(other.url)).rejects.toThrow();
  });
});
