import { Routes } from 'discord.js';
import type { APIMessage, TextChannel } from 'discord.js';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { RateLimiter } from '../../../src/sandbox/rest/rate-limit.ts';
import type { SandboxWithClient } from '../../support/bot-client.ts';
import { restOf, startWithClient } from '../../support/bot-client.ts';

let bot: SandboxWithClient;
let news: TextChannel;
beforeEach(async () => {
  bot = await startWithClient();
  news = bot.client.guilds.cache.first()!.channels.cache.first() as TextChannel;
});
afterEach(() => bot.close());

const SEND = 'POST /channels/:id/messages';
const fault = (body: object) => bot.control('/sandbox/faults', { route: SEND, ...body });
const written = async () =>
  (await bot.control<APIMessage[]>('/sandbox/channels/news/messages')).map(({ content }) => content);
const send = (content: string, retries = 0) =>
  restOf(bot.sandbox, { retries }).post(Routes.channelMessages(news.id), { body: { content } });

describe('a fault', () => {
  it('fails the next requests of its route with status and code, before they take effect', async () => {
    await fault({ status: 403, code: 50013, message: 'Missing Permissions', times: 2 });
    await expect(send('1')).rejects.toMatchObject({ status: 403, code: 50013 });
    expect(await news.fetch()).toBeDefined();
    await expect(send('2')).rejects.toMatchObject({ status: 403, code: 50013 });
    await expect(send('3')).resolves.toBeDefined();
    expect(await written()).toEqual(['3']);
  });

  it('after the effect leaves a message behind, as does every retry', async () => {
    await fault({ status: 500, when: 'after', times: 2 });
    await expect(send('twice', 1)).rejects.toMatchObject({ status: 500 });
    expect(await written()).toEqual(['twice', 'twice']);
  });

  it('cuts the connection before or after the effect', async () => {
    await fault({ cut: true });
    await expect(send('lost')).rejects.toThrow();
    await fault({ cut: true, when: 'after' });
    await expect(send('kept')).rejects.toThrow();
    expect(await written()).toEqual(['kept']);
    expect((await bot.log()).filter(({ status }) => status === null)).toHaveLength(2);
  });

  it('only delays where nothing else is asked', async () => {
    await fault({ delayMs: 120 });
    await expect(send('slow')).resolves.toMatchObject({ content: 'slow' });
    const { tookMs } = (await bot.log()).at(-1)!;
    expect(tookMs).toBeGreaterThanOrEqual(115);
  });

  it('with 429 makes the client wait and try again', async () => {
    await fault({ status: 429, retryAfterMs: 200, scope: 'shared' });
    await expect(send('patient')).resolves.toMatchObject({ content: 'patient' });
    const [limited, sent] = (await bot.log()).slice(-2);
    expect([limited!.status, sent!.status]).toEqual([429, 200]);
    expect(limited!.answerHeaders['X-RateLimit-Scope']).toBe('shared');
    expect(Date.parse(sent!.at) - Date.parse(limited!.at)).toBeGreaterThanOrEqual(200);
  });

  it('can be listed and forgotten, and is told when it makes no sense', async () => {
    expect(await fault({ status: 500, times: 9 })).toMatchObject({ waiting: [{ route: SEND, times: 9 }] });
    expect(await bot.control('/sandbox/faults', { clear: true })).toEqual({ waiting: [] });
    expect(await fault({})).toEqual({ error: 'a route fault needs status, cut or delayMs' });
    expect(await bot.control('/sandbox/faults', {})).toMatchObject({ error: expect.stringContaining('name a route') });
    expect(await fault({ status: 9 })).toMatchObject({ error: expect.stringContaining('status: ') });
  });

  it.each([
    ['POST /channels/*/messages', true],
    ['/channels/:channel/messages', true],
    ['post  /channels/:channel/messages', true],
    ['GET /channels/:channel/messages', false],
    ['POST /channels/:channel', false],
  ])('on "%s" hits a new message: %s', async (route, hits) => {
    await fault({ route, status: 500 });
    const answer = send('x').then(
      () => false,
      () => true,
    );
    expect(await answer).toBe(hits);
  });
});

describe('rate limits', () => {
  it('are told with every answer', async () => {
    await send('x');
    const { answerHeaders } = (await bot.log()).at(-1)!;
    expect(answerHeaders).toMatchObject({ 'X-RateLimit-Limit': '5', 'X-RateLimit-Remaining': '4' });
    expect(Number(answerHeaders['X-RateLimit-Reset-After'])).toBeGreaterThan(4);
    expect(answerHeaders['X-RateLimit-Bucket']).toMatch(/^[0-9a-f]{32}$/);
  });

  it('refuse with 429 what a client sends beyond them', async () => {
    const body = JSON.stringify({ content: 'flood' });
    const headers = { Authorization: `Bot ${bot.client.token}`, 'Content-Type': 'application/json' };
    const url = `${bot.sandbox.url}/api/v10/channels/${news.id}/messages`;
    const flood = Array.from({ length: 7 }, () => fetch(url, { method: 'POST', headers, body }));
    const statuses = (await Promise.all(flood)).map(({ status }) => status);
    expect(statuses.filter((status) => status === 200)).toHaveLength(5);
    expect(statuses.filter((status) => status === 429)).toHaveLength(2);
    expect(await written()).toHaveLength(5);
  });

  it('count by route and channel, and start again with each window', () => {
    const limiter = new RateLimiter();
    const spend = (place: string, now: number) => limiter.spend('POST /channels/:channel/messages', place, now);
    for (let n = 0; n < 5; n += 1) expect(spend('a', 0).refusal).toBeNull();
    expect(spend('a', 4999).refusal).toMatchObject({ status: 429, json: { retry_after: 0.001, global: false } });
    expect(spend('b', 4999).refusal).toBeNull();
    expect(spend('a', 5000)).toMatchObject({ refusal: null, headers: { 'X-RateLimit-Remaining': '4' } });
  });
});
