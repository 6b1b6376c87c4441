import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { REST } from 'discord.js';
import { pino } from 'pino';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createAnnouncer } from '../../src/discord/announcer.ts';
import { sourcesId } from '../../src/discord/embed/release-message.ts';
import type { Announcement } from '../../src/watch/announcer.ts';
import { wordsFor } from '../../src/words/index.ts';
import { sampleRelease, sampleResource, wordsOf } from './embed/sample.ts';

const CHANNEL = '1281014400000000401';
const OWN = '1281014400000000100';
const announcement: Announcement = {
  channelId: CHANNEL,
  nonce: 'nonce-of-this-alert',
  releaseId: '0b6f7a9e-51a8-4a8e-9d3f-1f6f3c0a2b4d',
  release: sampleRelease(),
  title: 'Tamarack Ridge Closes $420,000 Flow-Through Financing',
  url: 'https://wire.example/trg',
};

/** A Discord that gives the next of its answers to each request, and keeps what it was asked. */
let answers: { status: number; body: unknown }[];
let asked: { method: string; url: string; body: Record<string, unknown> | null }[];
let server: Server;
let unauthorized: number;
let locale: string;

async function bodyOf(request: IncomingMessage) {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const text = Buffer.concat(chunks).toString();
  if (text === '') return null;
  // With files the body is one part among others.
  const json = /name="payload_json"\r\n(?:[^\r]{1,80}\r\n)?\r\n(.*)\r\n--/.exec(text)?.[1] ?? text;
  return JSON.parse(json) as Record<string, unknown>;
}

async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
  asked.push({ method: request.method!, url: request.url!, body: await bodyOf(request) });
  const { status, body } = answers.shift() ?? { status: 200, body: { id: '1574612581992103936' } };
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
}

beforeEach(async () => {
  answers = [];
  asked = [];
  unauthorized = 0;
  locale = 'en-US';
  server = createServer((request, response) => {
    void answer(request, response);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
});
afterEach(() => {
  server.closeAllConnections();
  server.close();
});

function announcer() {
  const { port } = server.address() as AddressInfo;
  return createAnnouncer({
    rest: new REST({ api: `http://127.0.0.1:${port}/api`, retries: 0 }).setToken('test'),
    ownId: () => OWN,
    wordsOfChannel: () => wordsFor(locale),
    onUnauthorized: () => (unauthorized += 1),
    log: pino({ level: 'silent' }),
  });
}

describe('post', () => {
  it('sends the summary once for its nonce, mentioning nobody', async () => {
    expect(await announcer().post(announcement)).toEqual({ outcome: 'posted', messageId: '1574612581992103936' });
    expect(asked).toHaveLength(1);
    const [{ method, url, body }] = asked as [(typeof asked)[0]];
    expect(`${method} ${url}`).toBe(`POST /api/v10/channels/${CHANNEL}/messages`);
    expect(body).toMatchObject({ nonce: announcement.nonce, enforce_nonce: true, allowed_mentions: { parse: [] } });
    expect(wordsOf((body!.embeds as [object])[0])).toContain('**Closed: C$420,000**');
    expect(JSON.stringify(body!.components)).toContain(sourcesId(announcement.releaseId));
  });

  it('speaks the language of the server', async () => {
    locale = 'fr';
    await announcer().post(announcement);
    expect(JSON.stringify(asked[0]!.body)).toContain('Clôturé');
  });

  it.each([
    [403, { code: 50001, message: 'Missing Access' }, { outcome: 'channel_blocked', reason: 'missing_access' }],
    [404, { code: 10003, message: 'Unknown Channel' }, { outcome: 'channel_blocked', reason: 'unknown_channel' }],
    [404, { code: 10008, message: 'Unknown Message' }, { outcome: 'removed' }],
    [400, { code: 200000, message: 'Blocked' }, { outcome: 'refused', reason: 'blocked_by_filter' }],
    [502, { message: 'Bad Gateway' }, { outcome: 'retry', afterMs: 0, reason: 'http_502' }],
  ])('tells what an answer of %i %j means', async (status, body, outcome) => {
    answers = [{ status, body }];
    expect(await announcer().post(announcement)).toEqual(outcome);
    expect(asked).toHaveLength(1);
  });

  it('sends plain words, and never the same body again, when the embed is refused', async () => {
    answers = [{ status: 400, body: { code: 50035, message: 'Invalid Form Body' } }];
    expect(await announcer().post(announcement)).toMatchObject({ outcome: 'posted' });
    const [first, second] = asked as [(typeof asked)[0], (typeof asked)[0]];
    expect(second.body).toMatchObject({ nonce: first.body!.nonce, embeds: [] });
    expect(second.body!.content).toBe(`**${announcement.title}**\n${announcement.url}`);
    expect(JSON.stringify(second.body!.components)).toContain(sourcesId(announcement.releaseId));
  });

  describe('with a picture of its resources', () => {
    const resources = ['measured', 'indicated', 'inferred'] as const;
    const pictured: Announcement = {
      ...announcement,
      release: sampleRelease({ resources: resources.map((category) => sampleResource({ category })) }),
    };
    const sentPicture = () => asked.map(({ body }) => JSON.stringify(body).includes('attachment://resources.png'));

    it('sends it along, with its words', async () => {
      await announcer().post(pictured);
      expect(sentPicture()).toEqual([true]);
      expect(asked[0]!.body!.attachments).toMatchObject([
        { id: '0', filename: 'resources.png', description: expect.stringContaining('Measured 176.6') },
      ]);
    });

    it.each([
      ['is too large', 400, { code: 50045, message: 'File uploaded exceeds the maximum size' }],
      ['makes the request too large', 413, { code: 40005, message: 'Request entity too large' }],
      ['may not be attached', 403, { code: 50013, message: 'Missing Permissions' }],
    ])('sends the news without it where it %s', async (_name, status, body) => {
      answers = [{ status, body }];
      expect(await announcer().post(pictured)).toMatchObject({ outcome: 'posted' });
      expect(sentPicture()).toEqual([true, false]);
      expect(asked[1]!.body).toMatchObject({ nonce: announcement.nonce, enforce_nonce: true });
    });

    it('pauses a channel that takes no message at all', async () => {
      const refused = { status: 403, body: { code: 50013, message: 'Missing Permissions' } };
      answers = [refused, refused];
      expect(await announcer().post(pictured)).toEqual({ outcome: 'channel_blocked', reason: 'missing_permission' });
    });
  });

  it('gives up when the plain words are refused too', async () => {
    const refused = { status: 400, body: { code: 50035, message: 'Invalid Form Body' } };
    answers = [refused, refused];
    expect(await announcer().post(announcement)).toEqual({ outcome: 'refused', reason: 'invalid_form' });
    expect(asked).toHaveLength(2);
  });

  it('says so when the token is refused', async () => {
    answers = [{ status: 401, body: { code: 0, message: '401: Unauthorized' } }];
    expect(await announcer().post(announcement)).toMatchObject({ outcome: 'retry' });
    expect(unauthorized).toBe(1);
  });

  it('does not know the outcome when the connection is cut', async () => {
    const cut = announcer();
    server.closeAllConnections();
    server.close();
    expect(await cut.post(announcement)).toMatchObject({ outcome: 'retry' });
  });
});

describe('findPosted', () => {
  const button = { type: 2, style: 2, label: 'Sources', custom_id: sourcesId(announcement.releaseId) };
  const message = (parts: object) => ({
    id: '1',
    author: { id: OWN },
    components: [{ type: 1, components: [button] }],
    ...parts,
  });
  const find = async (...messages: object[]) => {
    answers = [{ status: 200, body: messages }];
    return announcer().findPosted(announcement);
  };

  it('finds the alert among other messages', async () => {
    expect(await find({ id: '3', author: { id: '5' } }, message({ id: '2' }))).toBe('2');
    expect(asked[0]!.url).toBe(`/api/v10/channels/${CHANNEL}/messages?limit=100`);
  });

  it.each([
    ['a message of somebody else', { author: { id: '7' } }],
    ['an answer to a command', { interaction_metadata: { id: '9' } }],
    ['an answer sent by the interaction’s webhook', { webhook_id: OWN }],
    [
      'an alert for another release',
      { components: [{ type: 1, components: [{ ...button, custom_id: 'sources:other' }] }] },
    ],
    ['a message without buttons', { components: [] }],
  ])('does not take %s for it', async (_name, parts) => {
    expect(await find(message(parts))).toBeNull();
  });

  it('fails where the channel cannot be read: not finding proves nothing then', async () => {
    answers = [{ status: 403, body: { code: 50001, message: 'Missing Access' } }];
    await expect(announcer().findPosted(announcement)).rejects.toMatchObject({ code: 50001 });
  });
});
