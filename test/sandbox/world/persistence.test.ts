import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { APIMessage, TextChannel } from 'discord.js';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { SandboxWithClient } from '../../support/bot-client.ts';
import { startWithClient } from '../../support/bot-client.ts';

let data: string;
beforeEach(async () => {
  data = await mkdtemp(join(tmpdir(), 'sandbox-'));
});
afterEach(() => rm(data, { recursive: true }));

const newsOf = (bot: SandboxWithClient) => bot.client.guilds.cache.first()!.channels.cache.first() as TextChannel;
const read = (bot: SandboxWithClient) => bot.control<APIMessage[]>('/sandbox/channels/news/messages?user=theo');

it('everything is there again after a restart, at the new address', async () => {
  const first = await startWithClient({ data });
  await first.client.application.commands.set([{ name: 'go', description: 'Does it' }]);
  const file = { attachment: Buffer.from('log'), name: 'log.txt' };
  const kept = await newsOf(first).send({ content: `see ${first.sandbox.url}/newswire`, files: [file] });
  first.answer = async (interaction) => {
    if (interaction.isChatInputCommand()) await interaction.reply({ content: 'private', flags: 64 });
  };
  await first.interact({ channel: 'news', user: 'theo', command: 'go' });
  const release = await first.control('/sandbox/releases', { title: 'T', ticker: 'TSXV:TDW', html: 'Words.' });
  const state = await first.control('/sandbox/state');
  const before = await read(first);
  await first.close();

  const second = await startWithClient({ data });
  const after = await read(second);
  expect(second.sandbox.url).not.toBe(first.sandbox.url);
  expect(JSON.stringify(after)).toBe(
    JSON.stringify(before).replaceAll(`${first.sandbox.url}/`, `${second.sandbox.url}/`),
  );
  expect(after.map(({ content }) => content)).toEqual([`see ${second.sandbox.url}/newswire`, 'private']);
  expect(await (await fetch(after[0]!.attachments[0]!.url)).text()).toBe('log');
  const { channels, users, commands } = await second.control('/sandbox/state');
  expect({ channels, users, commands }).toEqual({
    channels: state['channels'],
    users: state['users'],
    commands: state['commands'],
  });
  const { releases } = await second.control<{ releases: object[] }>('/sandbox/releases');
  expect(releases).toMatchObject([{ id: release['id'], title: 'T' }]);
  const next = await newsOf(second).send('later');
  expect(BigInt(next.id)).toBeGreaterThan(BigInt(kept.id));
  await second.close();
});

it('a nonce is remembered over a restart, and a deleted channel stays deleted', async () => {
  const first = await startWithClient({ data });
  const alert = { content: 'alert', nonce: 'n1', enforceNonce: true };
  const { id } = await newsOf(first).send(alert);
  await first.control('/sandbox/faults', { deleteChannel: 'trading-floor' });
  await first.close();
  const second = await startWithClient({ data });
  expect((await newsOf(second).send(alert)).id).toBe(id);
  expect(second.client.guilds.cache.first()!.channels.cache.map(({ name }) => name)).toEqual(['news']);
  await second.close();
});
