import type { APIMessage } from 'discord.js';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Sandbox } from '../../../src/sandbox/index.ts';
import { startSandbox } from '../../../src/sandbox/index.ts';
import { control } from '../../support/bot-client.ts';

let sandbox: Sandbox;
beforeAll(async () => {
  sandbox = await startSandbox();
});
afterAll(() => sandbox.close());

const write = (body: object) => control<APIMessage & { error: string }>(sandbox, '/sandbox/messages', body);

it('a person writes in a channel, with a file', async () => {
  const file = { name: 'release.txt', base64: Buffer.from('gold').toString('base64') };
  const message = await write({ channel: '#trading-floor', user: '@theo', content: 'look at this', file });
  expect(message).toMatchObject({ author: { username: 'theo' }, attachments: [{ filename: 'release.txt', size: 4 }] });
  const last = async (channel: string) =>
    (await control<APIMessage[]>(sandbox, `/sandbox/channels/${channel}/messages?limit=1`))[0];
  expect(await last('trading-floor')).toEqual(message);
  expect(await last(message.channel_id)).toEqual(message);
});

it.each([
  ['nothing', { content: ' ' }, 'a message needs content or a file'],
  ['too much', { content: 'x'.repeat(2001) }, 'content: '],
  ['in no channel', { channel: 'vault', content: 'x' }, 'there is no channel "vault"'],
  ['as nobody', { user: 'nobody', content: 'x' }, 'there is no user "nobody"'],
  [
    'a file too large',
    { file: { name: 'a.bin', base64: Buffer.alloc(10 * 2 ** 20 + 1).toString('base64') } },
    'larger than 10 MiB',
  ],
  ['as the bot', { user: 'Assay', content: 'x' }, 'the bot writes over its own API'],
])('to write %s is refused', async (_name, body, error) => {
  expect((await write(body)).error).toContain(error);
});

it('a language that Discord does not have is refused', async () => {
  expect(await control(sandbox, '/sandbox/users', { user: 'theo', locale: 'tlh' })).toMatchObject({
    error: expect.stringContaining('locale: '),
  });
});
