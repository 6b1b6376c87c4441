import type { Release } from './extract/release.ts';

/** A release that was read, with what is needed to keep and show it. */
export interface Reading {
  release: Release;
  /** The headline, or the page's title where the release shows none. */
  title: string;
  url: string | null;
  /** sha-256 of the document's text, in hex. */
  textHash: string;
}

/** Link, file or paste in, facts out. Each call throws a UserError where the input cannot be read. */
export interface Reader {
  text(text: string): Promise<Reading>;
  file(bytes: Uint8Array, name: string, contentType: string | null): Promise<Reading>;
  link(url: string): Promise<Reading>;
}
