import { createHash } from 'node:crypto';
import type { Document } from './document/document.ts';
import { readDocument, readPasted, type FileFacts } from './document/index.ts';
import { extract } from './extract/index.ts';
import type { Release } from './extract/release.ts';
import { UserError } from './user-error.ts';

/** What there is to read: pasted text, or a file's bytes with what is known of them. */
export type Source = { text: string } | { bytes: Uint8Array; facts: FileFacts };

/** A release as it was read, wherever it came from. */
export interface ReadDocument {
  release: Release;
  /** The headline, else the container's title, else the first words. */
  title: string;
  /** sha-256 of the document's text, in hex. */
  textHash: string;
  /** How many pages at the end were not read, of a PDF with more than are. */
  pagesLeft?: number;
}

const MOST_CHARACTERS = 1_000_000;
const LONGEST_TITLE = 200;

/**
 * From words or bytes to facts. Needs no network and no database, but time and memory that depend on what a stranger sent:
 * a server runs it behind a limit. Throws UserError `not_a_release` or what `openSource` throws.
 */
export async function readSource(source: Source): Promise<ReadDocument> {
  const document = await openSource(source);
  const release = extract(document);
  if (!saysAnything(release)) throw new UserError('not_a_release');
  return {
    release,
    title: release.headline ?? document.title ?? firstWords(document),
    textHash: createHash('sha256').update(document.text).digest('hex'),
    ...(document.pagesLeft === undefined ? {} : { pagesLeft: document.pagesLeft }),
  };
}

/** The document of what there is to read. Throws UserError `empty`, `too_large` or what `readDocument` throws. */
export async function openSource(source: Source): Promise<Document> {
  const document = 'text' in source ? readPasted(source.text) : await readDocument(source.bytes, source.facts);
  if (document.text.length > MOST_CHARACTERS) throw new UserError('too_large', { limit: '1 MB' });
  return document;
}

function saysAnything({ kind, issuer, placements, resources }: Release): boolean {
  return (
    kind !== 'other' ||
    issuer.name !== null ||
    issuer.listings.length > 0 ||
    placements.length > 0 ||
    resources.length > 0
  );
}

function firstWords({ text, blocks }: Document): string {
  const [first] = blocks;
  return first === undefined
    ? ''
    : text.slice(first.start, Math.min(first.end, first.start + LONGEST_TITLE)).toWellFormed();
}
