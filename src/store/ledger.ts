import type { SourceItem, Validators } from '../source/source.ts';
import type { StoredRelease, Ticker, Watch } from './store.ts';

/**
 * What the watch engine keeps: what each feed has shown, what waits to be read, what is to be posted and what was.
 * Each call is one transaction. Times are ISO, UTC.
 */
export interface Ledger {
  /** Enters the feed at its first sight, due at once. */
  enterFeed(id: string, now: Date): Promise<Feed>;
  /**
   * Keeps what one look at a feed gave: the items never seen on it, each with the fate that `triage` decides, then the
   * feed's own state, so that a crash never moves a cursor past an item that was not kept. Gives the number that wait.
   */
  recordPoll(feed: Feed, items: readonly SourceItem[], now: Date, triage: Triage): Promise<number>;

  /** Items that are to be read now, the longest known first. */
  waitingItems(now: Date, limit: number): Promise<WaitingItem[]>;
  postponeItem(id: string, retry: { attempts: number; notBefore: Date; reason: string }): Promise<void>;
  passItem(id: string, reason: string): Promise<void>;
  /**
   * Keeps an item's release, an outbox row for each address that `address` gives and has none yet, and that the item is
   * done. Gives the number of new rows. Without any address the item is passed over and nothing else is kept.
   */
  announce(item: WaitingItem, release: Omit<StoredRelease, 'id'>, now: Date, address: Addressing): Promise<number>;

  /** Takes the next row that is due, or that an earlier holder lost, until `leaseUntil`; null when there is none. */
  claimDelivery(now: Date, leaseUntil: Date): Promise<Delivery | null>;
  /** Ends a try. What pauses a delivery pauses the channel's other ones; what was posted wakes them. */
  settleDelivery(delivery: Delivery, next: DeliveryNext): Promise<void>;
  /** What the channel watches now. */
  watchedIn(channelId: string): Promise<Ticker[]>;
  /** Makes a channel's paused deliveries due. */
  resumeChannel(channelId: string): Promise<void>;
  /** Frees what a process that is no more held. Only where no other process works on this database. */
  releaseLeases(now: Date): Promise<void>;
}

export interface Feed extends Validators {
  id: string;
  addedAt: string;
  /** When the last good look was asked for: what it did not show was published later. */
  knownAt: string | null;
  /** Failed looks since the last good one. */
  failures: number;
  nextPollAt: string;
  error: string | null;
}

export type ItemState = 'waiting' | 'announced' | 'passed';

/** How an item came to be known, which decides who hears of it. */
export interface Sighting {
  published: string | null;
  /** The feed's `knownAt` before the look that showed the item. */
  knownAt: string | null;
  feedAddedAt: string;
}

/** An earlier item with the same page, on this feed or another. */
export interface Twin {
  state: ItemState;
  reason: string | null;
  knownAt: string | null;
}

export type Triage = (item: SourceItem, sighting: Sighting, twin: Twin | null, watches: readonly Watch[]) => Fate;

export type Fate = { state: 'waiting' } | { state: 'passed'; reason: PassReason };

/** Why an item is not announced. */
export type PassReason =
  | 'listed_before' // it was on the feed before the watches were made
  | 'old'
  | 'duplicate' // of an item with the same page
  | 'unwatched'; // it names other tickers, or nobody watches

export interface WaitingItem extends SourceItem, Sighting {
  id: string;
  feedId: string;
  attempts: number;
}

export type Addressing = (watches: readonly Watch[]) => Address[];

/** A channel that is to hear of a release, the tickers it watches for it, and the nonce of its alert. */
export interface Address {
  channelId: string;
  tickers: Ticker[];
  nonce: string;
}

export type DeliveryState =
  | 'pending'
  | 'sending'
  | 'posted'
  | 'removed' // posted, then removed by a moderator
  | 'refused'
  | 'paused' // the channel cannot be posted to
  | 'unwatched'; // the watch was removed before it was posted

export interface Delivery {
  id: string;
  channelId: string;
  tickers: Ticker[];
  nonce: string;
  release: StoredRelease;
  /** This try included. */
  attempts: number;
  firstTriedAt: string;
}

export type DeliveryNext =
  | { state: 'posted'; messageId: string }
  | { state: 'pending' | 'paused'; notBefore: Date; reason: string }
  | { state: 'refused'; reason: string }
  | { state: 'removed' | 'unwatched' };
