import { Routes } from 'discord.js';
import type { APIMessage, TextChannel } from 'discord.js';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { SandboxWithClient } from '../../support/bot-client.ts';
import { restOf, startWithClient } from '../../support/bot-client.ts';

let bot: SandboxWithClient;
let news: TextChannel;
let floor: TextChannel;
beforeAll(async () => {
  // Every test posts to the same channels: waiting for their buckets is another test's matter.
  bot = await startWithClient({ rateLimits: false });
  [news, floor] = [...bot.client.guilds.cache.first()!.channels.cache.values()] as [TextChannel, TextChannel];
});
afterAll(() => bot.close());

describe('messages of the bot', () => {
  it('can be sent, read, listed, edited and deleted', async () => {
    const message = await news.send({ content: 'assays in', embeds: [{ title: 'Hole 7' }] });
    expect(await news.messages.fetch({ message: message.id, force: true })).toMatchObject({ content: 'assays in' });
    await message.edit('assays are in');
    const listed = await news.messages.fetch({ limit: 5 });
    expect(listed.first()).toMatchObject({ id: message.id, content: 'assays are in' });
    expect(listed.first()!.embeds[0]!.title).toBe('Hole 7');
    expect(listed.first()!.editedAt).toBeInstanceOf(Date);
    await message.delete();
    const gone = news.messages.fetch({ message: message.id, force: true });
    await expect(gone).rejects.toMatchObject({ status: 404, code: 10008 });
  });

  it('are listed newest first, before, after and around one another', async () => {
    const sent = [];
    for (const word of ['a', 'b', 'c', 'd']) sent.push(await floor.send(word));
    const list = async (query: Record<string, string>) => {
      const found = await restOf(bot.sandbox).get(Routes.channelMessages(floor.id), {
        query: new URLSearchParams(query),
      });
      return (found as APIMessage[]).map(({ content }) => content).join('');
    };
    expect(await list({ limit: '2' })).toBe('dc');
    expect(await list({ limit: '2', before: sent[2]!.id })).toBe('ba');
    expect(await list({ limit: '2', after: sent[0]!.id })).toBe('cb');
    expect(await list({ limit: '2', around: sent[1]!.id })).toBe('cba');
  });

  it('may answer another message and mention people, if they are allowed to', async () => {
    const [maya] = (await bot.control<{ users: { id: string }[] }>('/sandbox/state')).users;
    const asked = await news.send('who?');
    const reply = await asked.reply({ content: `<@${maya!.id}>`, allowedMentions: { users: [maya!.id] } });
    expect(reply.reference!.messageId).toBe(asked.id);
    expect(reply.mentions.users.map(({ username }) => username)).toEqual(['maya']);
    const quiet = await news.send({ content: `<@${maya!.id}>`, allowedMentions: { parse: [] } });
    expect(quiet.mentions.users.size).toBe(0);
  });

  it('carry reactions, which are no edits', async () => {
    const message = await news.send('gold');
    await message.react('🥇');
    const url = `/sandbox/channels/news/messages`;
    const shown = (await bot.control<APIMessage[]>(url)).find(({ id }) => id === message.id);
    expect(shown).toMatchObject({ reactions: [{ emoji: { name: '🥇' }, me: true }], edited_timestamp: null });
  });
});

describe('messages of others', () => {
  it('come to the bot without their words, as it has no message content intent', async () => {
    const written = await bot.control('/sandbox/messages', { channel: 'news', user: 'theo', content: 'psst' });
    const fetched = await news.messages.fetch(written['id'] as string);
    expect([fetched.author.username, fetched.content]).toEqual(['theo', '']);
    const pinged = await bot.control('/sandbox/messages', {
      channel: 'news',
      content: `<@${bot.client.user.id}> hello`,
    });
    expect((await news.messages.fetch(pinged['id'] as string)).content).toContain('hello');
  });

  it('cannot be edited, nor deleted without Manage Messages', async () => {
    const { id } = (await bot.control('/sandbox/messages', { channel: 'news', content: 'mine' })) as { id: string };
    const rest = restOf(bot.sandbox);
    const route = Routes.channelMessage(news.id, id);
    await expect(rest.patch(route, { body: { content: 'yours' } })).rejects.toMatchObject({ status: 403, code: 50005 });
    await expect(rest.delete(route)).rejects.toMatchObject({ status: 403, code: 50013 });
    await bot.control('/sandbox/faults', { permission: { give: 'ManageMessages', channel: 'news' } });
    await expect(rest.delete(route)).resolves.toBeDefined();
    await bot.control('/sandbox/faults', { permission: { reset: 'ManageMessages', channel: 'news' } });
  });
});

describe('a nonce', () => {
  const send = (body: object) =>
    restOf(bot.sandbox).post(Routes.channelMessages(news.id), { body }) as Promise<APIMessage>;

  it('makes one message, however often it is sent', async () => {
    const first = await send({ content: 'alert', nonce: 'n1', enforce_nonce: true });
    const again = await send({ content: 'alert, second try', nonce: 'n1', enforce_nonce: true });
    expect([again.id, again.content]).toEqual([first.id, 'alert']);
    expect((await send({ content: 'alert', nonce: 'n2', enforce_nonce: true })).id).not.toBe(first.id);
  });

  it('is not looked at unless it is enforced', async () => {
    const first = await send({ content: 'one', nonce: 'n3' });
    expect((await send({ content: 'two', nonce: 'n3' })).id).not.toBe(first.id);
  });

  it('answers 10008 when its message was deleted', async () => {
    const { id } = await send({ content: 'alert', nonce: 'n4', enforce_nonce: true });
    await news.messages.delete(id);
    const again = send({ content: 'alert', nonce: 'n4', enforce_nonce: true });
    await expect(again).rejects.toMatchObject({ status: 404, code: 10008 });
  });

  it('is forgotten after some minutes', async () => {
    const first = await send({ content: 'alert', nonce: 'n5', enforce_nonce: true });
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 10 * 60_000 });
    const later = await send({ content: 'alert', nonce: 'n5', enforce_nonce: true });
    vi.useRealTimers();
    expect(later.id).not.toBe(first.id);
  });

  it('has at most 25 characters', async () => {
    await expect(send({ content: 'alert', nonce: 'n'.repeat(26) })).rejects.toMatchObject({
      rawError: { errors: { nonce: { _errors: [{ code: 'BASE_TYPE_MAX_LENGTH' }] } } },
    });
  });
});

describe('permissions', () => {
  const take = (name: string) => bot.control('/sandbox/faults', { permission: { take: name, channel: 'news' } });
  const reset = (name: string) => bot.control('/sandbox/faults', { permission: { reset: name, channel: 'news' } });

  it.each([
    ['ViewChannel', {}, 50001],
    ['SendMessages', {}, 50013],
    ['EmbedLinks', { embeds: [{ title: 'x' }] }, 50013],
    ['AttachFiles', { files: [{ attachment: Buffer.from('x'), name: 'x.txt' }] }, 50013],
  ])('%s is needed, in this channel only', async (name, more, code) => {
    await take(name);
    await expect(news.send({ content: 'x', ...more })).rejects.toMatchObject({ status: 403, code });
    await expect(floor.send({ content: 'x', ...more })).resolves.toBeDefined();
    await reset(name);
    await expect(news.send({ content: 'x', ...more })).resolves.toBeDefined();
  });

  it('that change are told to the client at once', async () => {
    await take('SendMessages');
    await expect.poll(() => news.permissionsFor(bot.client.user)!.has('SendMessages')).toBe(false);
    await reset('SendMessages');
    await expect.poll(() => news.permissionsFor(bot.client.user)!.has('SendMessages')).toBe(true);
  });

  it('without Read Message History, the list is empty', async () => {
    await take('ReadMessageHistory');
    expect((await restOf(bot.sandbox).get(Routes.channelMessages(news.id))) as unknown[]).toEqual([]);
    await reset('ReadMessageHistory');
  });
});

it('a deleted channel answers 10003, and the client hears of it', async () => {
  const other = await startWithClient();
  const channel = other.client.channels.cache.find((each) => 'name' in each && each.name === 'news') as TextChannel;
  await channel.send('here');
  await other.control('/sandbox/faults', { deleteChannel: 'news' });
  await expect.poll(() => other.client.channels.cache.has(channel.id)).toBe(false);
  const late = restOf(other.sandbox).post(Routes.channelMessages(channel.id), { body: { content: 'x' } });
  await expect(late).rejects.toMatchObject({ status: 404, code: 10003 });
  expect(await other.control('/sandbox/channels/news/messages')).toEqual({ error: 'there is no channel "news"' });
  await other.close();
});
