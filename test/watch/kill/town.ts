import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { json } from 'node:stream/consumers';
import type { PostOutcome } from '../../../src/watch/announcer.ts';

const NONCE_MEMORY_MS = 600_000;

export interface Town {
  url: string;
  publish(title: string): void;
  /** Every message that stands in a channel, as "channel title". */
  shown(): string[];
  close(): Promise<void>;
}

/**
 * The world about the bot: a feed, its pages, and channels that remember nonces as Discord does. Now and then a page fails,
 * and a post fails before or after it took effect.
 */
export async function openTown(now: () => Date, chance: () => number): Promise<Town> {
  const releases: { title: string; published: Date; opened: number }[] = [];
  const messages: { id: string; channelId: string; title: string; nonce: string; at: number }[] = [];

  function feed(): string {
    const items = releases.map(
      ({ title, published }, n) =>
        `<item><guid isPermaLink="false">${n}</guid><title>${title} (TSXV: LHM)</title><link>/pages/${n}</link><pubDate>${published.toUTCString()}</pubDate></item>`,
    );
    return `<rss version="2.0"><channel><title>Town</title>${items.reverse().join('')}</channel></rss>`;
  }

  function page(n: number, response: ServerResponse): void {
    const release = releases[n]!;
    release.opened += 1;
    if (release.opened === 1 && chance() < 0.2) response.writeHead(500).end();
    else response.end(release.title);
  }

  function post({ channelId, nonce, title }: Record<'channelId' | 'nonce' | 'title', string>): PostOutcome {
    const luck = chance();
    if (luck < 0.1) return { outcome: 'retry', afterMs: 0, reason: 'failed before it took effect' };
    const at = now().getTime();
    let message = messages.find((each) => each.nonce === nonce && at - each.at < NONCE_MEMORY_MS);
    if (!message) {
      message = { id: String(messages.length + 1), channelId, title, nonce, at };
      messages.push(message);
    }
    if (luck < 0.2) return { outcome: 'retry', afterMs: 0, reason: 'failed after it took effect' };
    return { outcome: 'posted', messageId: message.id };
  }

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { pathname, searchParams } = new URL(request.url!, 'http://town');
    if (pathname === '/feed') response.end(feed());
    else if (pathname.startsWith('/pages/')) page(Number(pathname.slice('/pages/'.length)), response);
    else if (request.method === 'POST') {
      const body = (await json(request)) as Parameters<typeof post>[0];
      response.end(JSON.stringify(post(body)));
    } else {
      const [channelId, title] = [searchParams.get('channelId'), searchParams.get('title')];
      const message = messages.find((each) => each.channelId === channelId && each.title === title);
      response.end(JSON.stringify({ id: message?.id ?? null }));
    }
  }

  const server = createServer((request, response) => {
    // A killed bot leaves requests half sent.
    answer(request, response).catch(() => response.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));

  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    publish: (title) => releases.push({ title, published: now(), opened: 0 }),
    shown: () => messages.map(({ channelId, title }) => `${channelId} ${title}`).toSorted(),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
