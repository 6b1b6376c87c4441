// The newer undici carries the requests of the older one when it is loaded first, as main.ts does.
import 'undici';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { REST } from 'discord.js';
import { expect, it } from 'vitest';
import { sendRequest } from '../../src/discord/rest-request.ts';

it('uploads files although another undici carries the request', async () => {
  const bodies: string[] = [];
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    bodies.push(`${request.headers['content-type']}\n${Buffer.concat(chunks).toString()}`);
    response.writeHead(200, { 'content-type': 'application/json' }).end('{"id":"1"}');
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const api = `http://127.0.0.1:${port}/api`;
  const rest = new REST({ api, retries: 0, makeRequest: sendRequest }).setToken('test');
  await rest.post('/channels/1/messages', { body: { content: 'a' } });
  await rest.post('/channels/1/messages', {
    body: { content: 'b' },
    files: [{ name: 'a.txt', data: Buffer.from('words of the file') }],
  });
  server.closeAllConnections();
  server.close();
  expect(bodies[0]).toBe('application/json\n{"content":"a"}');
  expect(bodies[1]).toMatch(/^multipart\/form-data; boundary=/);
  expect(bodies[1]).toContain('{"content":"b"}');
  expect(bodies[1]).toContain('words of the file');
});
