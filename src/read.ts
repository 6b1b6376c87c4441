import { isPdf } from './document/format.ts';
import { openLink, type LinkOptions, type OpenedLink } from './document/link.ts';
import { openRelease } from './document/open-release.ts';
import type { Release } from './extract/release.ts';
import { WorkerPool } from './limited-worker/worker-pool.ts';
import type { ReadDocument, Source } from './read-document.ts';
import { UserError } from './user-error.ts';

/** A release that was read, with what is needed to keep and show it. */
export interface Reading {
  release: Release;
  /** The headline, or the page's title where the release shows none. */
  title: string;
  url: string | null;
  /** sha-256 of the document's text, in hex. */
  textHash: string;
  /** How many pages at the end were not read, of a PDF with more than are. */
  pagesLeft?: number;
}

/** Link, file or paste in, facts out. Each call throws a UserError where the input cannot be read. */
export interface Reader {
  text(text: string): Promise<Reading>;
  file(bytes: Uint8Array, name: string, contentType: string | null): Promise<Reading>;
  link(url: string): Promise<Reading>;
}

export interface ReaderOptions extends LinkOptions {
  /** For reading one document that is no PDF, from the moment a worker takes it. */
  timeLimitMs?: number;
}

/** One document may be hard work while another is read. */
const WORKERS = 2;
const TIME_LIMIT_MS = 2_000;
/** Forty pages take 0.6 s on an idle machine with two cores, the program that opens them 0.2 s of it. */
const PDF_TIME_LIMIT_MS = 6_000;
const MEMORY_MEGABYTES = 512;

/**
 * A reader that does its work in threads of its own, so that no text from outside holds up or ends the process.
 * Where a document cannot be read it throws what `openLink` and `readSource` throw, and `took_too_long`. `close` ends the threads.
 */
export function createReader({
  timeLimitMs = TIME_LIMIT_MS,
  ...linkOptions
}: ReaderOptions): Reader & { close(): Promise<void> } {
  const entry = new URL('read-worker.ts', import.meta.url);
  const limits = { timeLimitMs, memoryMegabytes: MEMORY_MEGABYTES };
  const workers = new WorkerPool<Source, ReadDocument>(WORKERS, entry, limits);

  async function read(source: Source, url: string | null): Promise<Reading> {
    const isLong = 'bytes' in source && isPdf(source.bytes);
    return { ...(await workers.run(source, isLong ? PDF_TIME_LIMIT_MS : timeLimitMs)), url };
  }

  return {
    text: (text) => read({ text }, null),
    file: (bytes, name, contentType) => read({ bytes, facts: { name, contentType } }, null),
    async link(link) {
      const { url, bytes, contentType } = await openRelease(link, (page) => openLink(page, linkOptions));
      try {
        return await read({ bytes, facts: { contentType } }, url);
      } catch (error) {
        throw asLinkError(error, url);
      }
    },
    close: () => workers.close(),
  };
}

/** A page without words is one that builds itself in a browser or asks for proof of a person. */
function asLinkError(error: unknown, url: OpenedLink['url']): unknown {
  const isEmpty = error instanceof UserError && error.code === 'empty';
  return isEmpty ? new UserError('page_without_text', { host: new URL(url).host }, { cause: error }) : error;
}
