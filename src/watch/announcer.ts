import type { Release } from '../extract/release.ts';

/** What one alert says. `nonce` is the same for every try of the same alert in the same channel. */
export interface Announcement {
  channelId: string;
  nonce: string;
  releaseId: string;
  release: Release;
  title: string;
  url: string | null;
}

/** How a try to post ended. What to do about it is decided in `watch/`, not by who posts. */
export type PostOutcome =
  | { outcome: 'posted'; messageId: string }
  /** It was posted earlier under this nonce, and a moderator removed it since. */
  | { outcome: 'removed' }
  /** Try again with the same nonce, not before `afterMs`. Nobody knows whether it was posted. */
  | { outcome: 'retry'; afterMs: number; reason: string }
  /** This channel cannot be posted to now (gone, no access, permission missing): pause it, with the reason. */
  | { outcome: 'channel_blocked'; reason: string }
  /** This one alert cannot be posted (refused by a filter, invalid): give it up, keep the channel. */
  | { outcome: 'refused'; reason: string };

/** The way out to people. `discord/` implements it; `watch/` knows no more than this. */
export interface Announcer {
  post(announcement: Announcement): Promise<PostOutcome>;
  /**
   * The id of a message that this bot posted in the channel for this release, if one stands there; null if none is found.
   * Throws when the channel cannot be read: nobody knows then, and the delivery is tried again later.
   */
  findPosted(announcement: Announcement): Promise<string | null>;
}
