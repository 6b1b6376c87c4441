import { createHash } from 'node:crypto';
import type { Reader, Reading } from '../../src/read.ts';
import { noValidators, type Fetched, type Source, type SourceItem } from '../../src/source/source.ts';
import { UserError } from '../../src/user-error.ts';
import type { Announcement, Announcer, PostOutcome } from '../../src/watch/announcer.ts';
import type { Logger } from '../../src/watch/logger.ts';
import { sampleRelease } from '../store/sample-release.ts';

export const silent: Logger = { debug() {}, info() {}, warn() {}, error() {} };

/** A clock that stands until it is moved. */
export function fakeClock(start = '2026-05-04T12:00:00.000Z'): { now: () => Date; advance: (seconds: number) => void } {
  let time = Date.parse(start);
  return {
    now: () => new Date(time),
    advance: (seconds) => {
      time += seconds * 1_000;
    },
  };
}

export function listedItem(changes: Partial<SourceItem> & { key: string }): SourceItem {
  return {
    title: `News ${changes.key}`,
    url: `https://wire.example/${changes.key}`,
    urlKey: `wire.example/${changes.key}`,
    published: null,
    content: { kind: 'text', body: 'Larch Hill Minerals Inc. (TSXV: LHM) reports.' },
    categories: [],
    ...changes,
  };
}

/** A feed that lists what it is told to. */
export class FakeSource implements Source {
  readonly id: string;
  items: SourceItem[] = [];
  failing = false;
  cut = false;
  looks = 0;

  constructor(id = 'https://wire.example/feed') {
    this.id = id;
  }

  async fetch(): Promise<Fetched> {
    this.looks += 1;
    if (this.failing)
      return { status: 'failed', failure: { reason: 'unreachable', detail: 'down', retryAfterMs: null } };
    return { status: 'items', items: [...this.items], whole: !this.cut, validators: noValidators };
  }
}

/** Pages by their URL; a page that is not there cannot be reached. The text of a page is its headline. */
export class FakeReader implements Reader {
  pages = new Map<string, { headline: string; listing?: string }>();
  links: string[] = [];

  async link(url: string): Promise<Reading> {
    this.links.push(url);
    const page = this.pages.get(url);
    if (!page) throw new UserError('unreachable', { host: 'wire.example', reason: 'HTTP 500' });
    return reading(page.headline, page.listing, url);
  }

  async text(text: string): Promise<Reading> {
    return reading(text, undefined, null);
  }

  async file(bytes: Uint8Array): Promise<Reading> {
    return reading(new TextDecoder().decode(bytes), undefined, null);
  }
}

function reading(headline: string, listing: string | undefined, url: string | null): Reading {
  const [exchange, symbol] = listing?.split(':') ?? [];
  const listings = exchange && symbol ? [{ exchange, symbol }] : [];
  return {
    release: sampleRelease({ headline, issuer: { name: null, listings } }),
    title: headline,
    url,
    textHash: createHash('sha256').update(headline).digest('hex'),
  };
}

/** How the next post goes wrong: before it takes effect, or after it, with the answer lost. */
export type PostFault = 'before' | 'after';

/** Channels that show what was posted, with Discord's memory of nonces. */
export class FakeChannels implements Announcer {
  shown: { id: string; channelId: string; title: string; releaseId: string; nonce: string; at: number }[] = [];
  faults: PostFault[] = [];
  /** What every post is answered with, if not with the message. */
  answer: PostOutcome | null = null;
  posts = 0;
  lookups = 0;
  readonly #now: () => Date;
  readonly #memoryMs: number;

  constructor(now: () => Date, memorySeconds = 120) {
    this.#now = now;
    this.#memoryMs = memorySeconds * 1_000;
  }

  async post({ channelId, nonce, title, releaseId }: Announcement): Promise<PostOutcome> {
    this.posts += 1;
    if (this.answer) return this.answer;
    const fault = this.faults.shift();
    if (fault === 'before') return { outcome: 'retry', afterMs: 0, reason: 'connection refused' };
    const at = this.#now().getTime();
    let message = this.shown.find((each) => each.nonce === nonce && at - each.at <= this.#memoryMs);
    if (!message) {
      message = { id: `m${this.shown.length + 1}`, channelId, title, releaseId, nonce, at };
      this.shown.push(message);
    }
    if (fault === 'after') return { outcome: 'retry', afterMs: 0, reason: 'connection reset' };
    return { outcome: 'posted', messageId: message.id };
  }

  async findPosted({ channelId, releaseId }: Announcement): Promise<string | null> {
    this.lookups += 1;
    const message = this.shown.find((each) => each.channelId === channelId && each.releaseId === releaseId);
    return message?.id ?? null;
  }

  titlesIn(channelId: string): string[] {
    return this.shown.filter((message) => message.channelId === channelId).map((message) => message.title);
  }
}
