import type { Watch } from '../store/store.ts';

/** What the `/watch` command asks of the engine; it lists and removes watches at the store itself. */
export interface Watching {
  /**
   * Starts to watch a ticker. First reads the feeds, for a few seconds at most, so that what is on them already is known
   * and only what comes later is announced. false when the channel watches this ticker already.
   */
  watchTicker(watch: Omit<Watch, 'id' | 'createdAt'>): Promise<boolean>;
}
