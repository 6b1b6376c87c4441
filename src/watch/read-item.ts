import { createHash } from 'node:crypto';
import { EXTRACTOR_VERSION, type Release } from '../extract/release.ts';
import type { Reader, Reading } from '../read.ts';
import { plainText } from '../source/plain-text.ts';
import type { Content, SourceItem } from '../source/source.ts';
import { UserError, type UserErrorCode } from '../user-error.ts';

export type ItemReading =
  | { status: 'read'; reading: Reading }
  /** It may be readable later. `fault` is what was thrown where it should not have been. */
  | { status: 'not_now'; reason: string; fault?: unknown }
  | { status: 'never'; reason: string };

/** Feeds cut openings at some hundred characters. */
const WHOLE_RELEASE_LENGTH = 1_000;
const passing = new Set<UserErrorCode>(['unreachable', 'took_too_long', 'internal']);

/** Reads an item's page; where that fails, what the feed carries, if that is the whole release. */
export async function readItem(item: SourceItem, reader: Reader): Promise<ItemReading> {
  const { url, content } = item;
  const page = url === null ? null : await attempt(() => reader.link(url));
  if (page?.status === 'read') return page;

  const carried =
    content && (page === null || isWhole(content)) ? await attempt(() => readContent(content, reader)) : null;
  if (carried?.status === 'read') return carried;
  return page ?? carried ?? { status: 'never', reason: 'no page and no text' };
}

/** What is announced of an item that cannot be read: its title and link, and no figure. */
export function unreadItem(item: SourceItem): Reading {
  const release: Release = {
    kind: 'other',
    language: 'en',
    issuer: { name: null, listings: [] },
    headline: item.title,
    date: null,
    placements: [],
    resources: [],
    evidence: {},
    derived: [],
    checks: [],
    extractorVersion: EXTRACTOR_VERSION,
  };
  const textHash = createHash('sha256').update(`${item.title}\n${item.urlKey}`).digest('hex');
  return { release, title: item.title, url: item.url, textHash };
}

function isWhole(content: Content): boolean {
  return plainText(content).length >= WHOLE_RELEASE_LENGTH;
}

function readContent({ kind, body }: Content, reader: Reader): Promise<Reading> {
  return kind === 'html'
    ? reader.file(Buffer.from(body), 'release.html', 'text/html; charset=utf-8')
    : reader.text(body);
}

async function attempt(read: () => Promise<Reading>): Promise<ItemReading> {
  try {
    return { status: 'read', reading: await read() };
  } catch (error) {
    if (!(error instanceof UserError)) return { status: 'not_now', reason: 'fault', fault: error };
    const reason = [error.code, ...Object.values(error.values)].join(' ');
    return { status: passing.has(error.code) ? 'not_now' : 'never', reason };
  }
}
