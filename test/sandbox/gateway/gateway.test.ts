import { Events, GatewayDispatchEvents, GatewayIntentBits } from 'discord.js';
import type { Client } from 'discord.js';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { WebSocket } from 'ws';
import type { SandboxWithClient } from '../../support/bot-client.ts';
import { joinSandbox, startWithClient } from '../../support/bot-client.ts';

let bot: SandboxWithClient;
const heard: string[] = [];
beforeEach(async () => {
  heard.length = 0;
  bot = await startWithClient({}, { intents: [GatewayIntentBits.Guilds, GatewayIntentBits.GuildMessages] });
  bot.client.on(Events.MessageCreate, (message) => heard.push(message.id));
});
afterEach(() => bot.close());

const write = async () => (await bot.control<{ id: string }>('/sandbox/messages', { content: 'x' })).id;
const next = (client: Client, event: string) =>
  new Promise<void>((resolve) => {
    client.once(event, () => resolve());
  });

it('after a broken line, the client resumes and hears what it missed, once', async () => {
  const before = await write();
  const resumed = next(bot.client, Events.ShardResume);
  await bot.control('/sandbox/faults', { gateway: 'drop' });
  const missed = [await write(), await write()];
  await resumed;
  await expect.poll(() => heard).toEqual([before, ...missed]);
  expect(await bot.control('/sandbox/state')).toMatchObject({ bot: 'online' });
});

it('a line that stays broken for a while is taken up when it is back', async () => {
  const resumed = next(bot.client, Events.ShardResume);
  await bot.control('/sandbox/faults', { gateway: 'drop', downMs: 300 });
  await expect.poll(() => bot.sandbox.gateway.isOnline).toBe(false);
  const missed = await write();
  await resumed;
  await expect.poll(() => heard).toEqual([missed]);
});

it('asked to reconnect, the client resumes', async () => {
  const resumed = next(bot.client, Events.ShardResume);
  await bot.control('/sandbox/faults', { gateway: 'reconnect' });
  await resumed;
  await expect.poll(() => bot.sandbox.gateway.isOnline).toBe(true);
});

it('told that its session is invalid, the client starts a new one', async () => {
  let identified = 0;
  bot.client.ws.on(GatewayDispatchEvents.Ready, () => {
    identified += 1;
  });
  await bot.control('/sandbox/faults', { gateway: 'invalid_session' });
  await expect.poll(() => identified, { timeout: 5000 }).toBe(1);
  const after = await write();
  await expect.poll(() => heard).toContain(after);
});

it('told that it may resume its session, the client does', async () => {
  const resumed = next(bot.client, Events.ShardResume);
  await bot.control('/sandbox/faults', { gateway: 'invalid_session', resumable: true });
  await resumed;
});

it('an interaction that happens while the line is broken arrives after it', async () => {
  await bot.client.application.commands.set([{ name: 'go', description: 'Does it' }]);
  bot.answer = async (interaction) => {
    if (interaction.isChatInputCommand()) await interaction.reply('back');
  };
  await bot.control('/sandbox/faults', { gateway: 'drop' });
  expect((await bot.interact({ command: 'go' })).messages).toMatchObject([{ content: 'back' }]);
});

it('messages are told to those with the intent, their words to nobody without theirs', async () => {
  const guildsOnly = await joinSandbox(bot.sandbox);
  let told = 0;
  guildsOnly.on(Events.MessageCreate, () => {
    told += 1;
  });
  const words: string[] = [];
  bot.client.on(Events.MessageCreate, (message) => words.push(message.content));
  await write();
  await expect.poll(() => words).toEqual(['']);
  await guildsOnly.destroy();
  expect(told).toBe(0);
});

it('several clients are told the same, and the bot is online until the last has gone', async () => {
  const second = await joinSandbox(bot.sandbox);
  const deleted = next(second, Events.ChannelDelete);
  await bot.control('/sandbox/faults', { deleteChannel: 'news' });
  await deleted;
  await second.destroy();
  expect(bot.sandbox.gateway.isOnline).toBe(true);
});

it('an unknown session cannot be resumed, nor one beyond its last event', async () => {
  const socket = await connect(bot.sandbox.url);
  const identify = { token: bot.client.token, intents: 1, properties: {} };
  socket.send({ op: 6, d: { token: bot.client.token, session_id: 'none', seq: 1 } });
  expect(await socket.packet(9)).toMatchObject({ d: false });
  socket.send({ op: 2, d: identify });
  const ready = (await socket.packet(0)) as unknown as { s: number; d: { session_id: string } };
  expect(ready.s).toBe(1);
  const other = await connect(bot.sandbox.url);
  other.send({ op: 6, d: { token: bot.client.token, session_id: ready.d.session_id, seq: 99 } });
  expect(await other.closed).toBe(4007);
});

it('heartbeats are acknowledged, and a second identify is refused', async () => {
  const socket = await connect(bot.sandbox.url);
  socket.send({ op: 1, d: null });
  expect(await socket.packet(11)).toBeDefined();
  const identify = { op: 2, d: { token: bot.client.token, intents: 0, properties: {} } };
  socket.send(identify);
  await socket.packet(0);
  socket.send(identify);
  expect(await socket.closed).toBe(4005);
});

/** A bare connection, for what discord.js would never send. */
async function connect(url: string) {
  const socket = new WebSocket(`${url.replace('http', 'ws')}/gateway`);
  const packets: { op: number }[] = [];
  socket.on('message', (data) => packets.push(JSON.parse(String(data)) as { op: number }));
  const closed = new Promise<number>((resolve) => {
    socket.on('close', resolve);
  });
  await new Promise((resolve) => {
    socket.on('open', resolve);
  });
  return {
    closed,
    send: (packet: object) => socket.send(JSON.stringify(packet)),
    packet: async (op: number) => {
      await expect.poll(() => packets.some((packet) => packet.op === op)).toBe(true);
      return packets.find((packet) => packet.op === op);
    },
  };
}
