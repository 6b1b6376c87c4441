import type { Release } from '../extract/release.ts';

/** A ticker as Assay writes it everywhere: exchange code, colon, symbol ("TSXV:RMI"), or the symbol alone for any exchange ("RMI"). */
export type Ticker = string;

export interface Watch {
  id: string;
  guildId: string;
  channelId: string;
  ticker: Ticker;
  createdBy: string;
  /** ISO time, UTC. */
  createdAt: string;
}

/** A release that was read: from an alert or by a person. Buttons find it again by its id, months later. */
export interface StoredRelease {
  id: string;
  release: Release;
  title: string;
  url: string | null;
  /** sha-256 of the text, in hex. */
  textHash: string;
}

/** What commands need of the database. The watch engine's own queries (items, outbox, cursors) stand beside it in this folder. */
export interface Store {
  /** false when the channel watches this ticker already. `createdAt` is now where not given. */
  addWatch(watch: Omit<Watch, 'id' | 'createdAt'>, createdAt?: Date): Promise<boolean>;
  /** Ordered by ticker, then channel. */
  listWatches(guildId: string): Promise<Watch[]>;
  /** How many were removed; all channels of the server when `channelId` is null. */
  removeWatch(watch: { guildId: string; ticker: Ticker; channelId: string | null }): Promise<number>;
  /** Keeps a release and gives its id; the same text in the same reading keeps the same id. */
  saveRelease(release: Omit<StoredRelease, 'id'>): Promise<string>;
  findRelease(id: string): Promise<StoredRelease | null>;
  close(): Promise<void>;
}
