import { PermissionFlagsBits, Routes } from 'discord.js';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { WebSocket } from 'ws';
import type { SandboxWithClient } from '../support/bot-client.ts';
import { joinSandbox, restOf, startWithClient } from '../support/bot-client.ts';

let bot: SandboxWithClient;
beforeAll(async () => {
  bot = await startWithClient({ pollSeconds: 7 });
});
afterAll(() => bot.close());

it('shows the client its guild, channels and own rights', () => {
  const { client } = bot;
  const guild = client.guilds.cache.first()!;
  expect(guild.available).toBe(true);
  expect(guild.channels.cache.map(({ name }) => name)).toEqual(['news', 'trading-floor']);
  const rights = guild.channels.cache.first()!.permissionsFor(client.user)!;
  expect(rights.has(PermissionFlagsBits.EmbedLinks | PermissionFlagsBits.AttachFiles)).toBe(true);
  expect(rights.has(PermissionFlagsBits.ManageGuild)).toBe(false);
});

it('tells in its state who is there and how to join', async () => {
  const state = await bot.control('/sandbox/state');
  expect(state).toMatchObject({
    bot: 'online',
    channels: [{ name: 'news' }, { name: 'trading-floor' }],
    users: [
      { name: 'maya', manager: true },
      { name: 'theo', manager: false },
    ],
    env: {
      DISCORD_TOKEN: bot.client.token,
      DISCORD_API_URL: `${bot.sandbox.url}/api`,
      FEEDS: `${bot.sandbox.url}/newswire/rss.xml`,
      LINK_ALLOW: bot.sandbox.url,
      POLL_SECONDS: '7',
    },
  });
  const ids = JSON.stringify(state).matchAll(/"id":"(\d+)"/g);
  for (const [, id] of ids) expect(id).toMatch(/^\d{17,19}$/);
});

it('goes offline in the state when the last client leaves', async () => {
  const { bot: before } = await bot.control('/sandbox/state');
  await bot.client.destroy();
  await expect.poll(() => bot.sandbox.gateway.isOnline).toBe(false);
  expect([before, (await bot.control('/sandbox/state'))['bot']]).toEqual(['online', 'offline']);
  bot.client = await joinSandbox(bot.sandbox);
});

it('refuses a wrong token over REST with 401', async () => {
  const rest = restOf(bot.sandbox, { token: 'wrong' });
  await expect(rest.get(Routes.gatewayBot())).rejects.toMatchObject({ status: 401, code: 0 });
});

it.each([
  ['a wrong token', { token: 'wrong', intents: 1 }, 4004],
  ['an intent that the application has not been given', { token: 'right', intents: 1 << 15 }, 4014],
  ['an identify without intents', { token: 'right' }, 4013],
])('closes the gateway on %s', async (_name, identify, code) => {
  const socket = new WebSocket(`${bot.sandbox.url.replace('http', 'ws')}/gateway?v=10&encoding=json`);
  const closed = new Promise<number>((resolve) => {
    socket.on('close', resolve);
  });
  socket.on('open', () => {
    const token = identify.token === 'right' ? bot.sandbox.env['DISCORD_TOKEN'] : identify.token;
    socket.send(JSON.stringify({ op: 2, d: { ...identify, token, properties: {} } }));
  });
  expect(await closed).toBe(code);
});

it.each([
  ['no JSON', '{', 4002],
  ['a frame that is too long', JSON.stringify({ op: 1, d: 'x'.repeat(5000) }), 4002],
  ['an unknown opcode', '{"op":99}', 4001],
  ['a command before the identify', '{"op":3,"d":{}}', 4003],
])('closes the gateway on %s', async (_name, frame, code) => {
  const socket = new WebSocket(`${bot.sandbox.url.replace('http', 'ws')}/gateway?v=10&encoding=json`);
  const closed = new Promise<number>((resolve) => {
    socket.on('close', resolve);
  });
  socket.on('open', () => socket.send(frame));
  expect(await closed).toBe(code);
});

it('answers unknown routes and methods as Discord does', async () => {
  const rest = restOf(bot.sandbox);
  await expect(rest.get('/no/such/route')).rejects.toMatchObject({ status: 404, code: 0 });
  await expect(rest.put('/gateway/bot')).rejects.toMatchObject({ status: 405, code: 0 });
  await expect(rest.get(Routes.guild('1281014400000000999'))).rejects.toMatchObject({ code: 10004 });
  await expect(rest.get(Routes.user('1281014400000000999'))).rejects.toMatchObject({ code: 10013 });
});

it('looks up the bot, the application and members', async () => {
  expect((await bot.client.users.fetch(bot.client.user.id)).username).toBe('Assay');
  expect((await bot.client.application.fetch()).name).toBe('Assay');
  const guild = bot.client.guilds.cache.first()!;
  expect((await guild.members.fetchMe()).permissions.has(PermissionFlagsBits.SendMessages)).toBe(true);
  await expect(guild.members.fetch('1281014400000000999')).rejects.toMatchObject({ code: 10007 });
});
