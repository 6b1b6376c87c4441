import { setTimeout as sleep } from 'node:timers/promises';
import { schedule, type ScheduledTask } from 'node-cron';
import type { Reader } from '../read.ts';
import type { Source } from '../source/source.ts';
import type { Ledger } from '../store/ledger.ts';
import type { Store } from '../store/store.ts';
import { itemAnnouncer } from './announce-items.ts';
import type { Announcer } from './announcer.ts';
import { deliverer } from './deliver.ts';
import type { Logger } from './logger.ts';
import { pollFeed } from './poll.ts';
import { isDue } from './schedule.ts';
import { singleFlight } from './single-flight.ts';
import type { OnStep, Step } from './step.ts';
import type { Watching } from './watching.ts';

export interface EngineParts {
  store: Ledger & Pick<Store, 'addWatch'>;
  sources: readonly Source[];
  reader: Reader;
  announcer: Announcer;
  pollSeconds: number;
  log: Logger;
  /** The machine's clock where not given. */
  now?: () => Date;
  onStep?: OnStep;
}

export interface Engine extends Watching {
  /** Takes up what the last run left, and begins to tick. */
  start(): Promise<void>;
  /** Begins nothing new and waits for what is in hand, 10 s at most. What is left then goes on at the next start. */
  stop(): Promise<void>;
  /** One round: reads the feeds that are due, opens what is new, posts what waits. Resolves when it is done. */
  tick(): Promise<void>;
  /** To be called when a channel may be open to the bot again: posts what was paused for it. */
  resumeChannel(channelId: string): Promise<void>;
}

const STOP_MS = 10_000;
/** How long a person waits for the feeds when they add a watch. */
const FIRST_LOOK_MS = 5_000;

/** The watch engine: feeds in, alerts out, everything between in the store. One engine at a time works on a store. */
export function createEngine(parts: EngineParts): Engine {
  const { store, sources, log, now = () => new Date() } = parts;
  const calledOff = new AbortController();
  const stopping = (): boolean => calledOff.signal.aborted;
  const onStep = async (step: Step, about: object): Promise<void> => {
    log.debug({ step, ...about }, 'step');
    await parts.onStep?.(step, about);
  };
  const common = { ledger: store, now, log, onStep, stopping };

  const inHand = new Set<Promise<void>>();
  /** What fails inside must not end the process: the store has what is to be done, and a later tick takes it up. */
  const guarded = (name: string, work: () => Promise<void>) => async (): Promise<void> => {
    if (stopping()) return;
    const run = work().catch((error: unknown) => log.error({ err: error }, `${name} failed`));
    inHand.add(run);
    await run;
    inHand.delete(run);
  };

  const deliver = guarded('delivering', deliverer({ ...common, announcer: parts.announcer }));
  const announce = guarded(
    'announcing',
    itemAnnouncer({ ...common, reader: parts.reader, onAlerts: () => void deliver() }),
  );

  const intervalMs = parts.pollSeconds * 1_000;
  const nextPollAt = new Map<string, string>();
  const polls = sources.map((source) => {
    const poll = guarded('polling', async () => {
      // Also after a fault of ours a source is left alone for an interval.
      nextPollAt.set(source.id, new Date(now().getTime() + intervalMs).toISOString());
      const feed = await pollFeed(source, { ...common, intervalMs }, calledOff.signal);
      if (feed) nextPollAt.set(source.id, feed.nextPollAt);
      void announce();
    });
    return { source, ...singleFlight(poll) };
  });
  const isPollDue = (source: Source, at: Date): boolean => isDue(nextPollAt.get(source.id) ?? null, at);

  async function tick(): Promise<void> {
    for (const poll of polls) if (!poll.busy() && isPollDue(poll.source, now())) void poll.run();
    void announce();
    void deliver();
    while (inHand.size > 0) await Promise.all(inHand);
  }

  let clock: ScheduledTask | null = null;

  return {
    tick,

    async start() {
      await store.releaseLeases(now());
      for (const { id } of sources) {
        const feed = await store.enterFeed(id, now());
        // Releases may have come while the bot was down: only a feed that failed is left to its pause.
        if (feed.failures > 0) nextPollAt.set(id, feed.nextPollAt);
      }
      clock = schedule('* * * * * *', () => void tick(), { noOverlap: true, suppressMissedWarning: true });
      void tick();
    },

    async stop() {
      calledOff.abort();
      await clock?.destroy();
      await within(STOP_MS, Promise.all(inHand));
    },

    async watchTicker(watch) {
      const askedAt = now();
      // A feed that asked to be left alone is not asked more often because somebody adds watches.
      const willing = polls.filter((poll) => isPollDue(poll.source, new Date(askedAt.getTime() + intervalMs)));
      await within(FIRST_LOOK_MS, Promise.all(willing.map((poll) => poll.run())));
      const added = await store.addWatch(watch, askedAt);
      await onStep('watch_stored', { ticker: watch.ticker, channel: watch.channelId, added });
      return added;
    },

    async resumeChannel(channelId) {
      await store.resumeChannel(channelId);
      void deliver();
    },
  };
}

/** Waits for the work, but no longer than this; it goes on by itself then. */
async function within(ms: number, work: Promise<unknown>): Promise<void> {
  const done = new AbortController();
  const limit = sleep(ms, undefined, { signal: done.signal }).catch(() => undefined);
  await Promise.race([work, limit]);
  done.abort();
}
