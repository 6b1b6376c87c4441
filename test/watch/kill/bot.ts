/**
 * The watch engine as a process of its own, for the kill test: it lives on a real file and talks to a town (its parent)
 * over HTTP, until it is killed or kills itself at the step that it was told.
 */
import { fetch } from 'undici';
import type { Reader } from '../../../src/read.ts';
import { feedSource } from '../../../src/source/feed.ts';
import { openStore } from '../../../src/store/open.ts';
import { UserError } from '../../../src/user-error.ts';
import type { Announcer, PostOutcome } from '../../../src/watch/announcer.ts';
import { createEngine } from '../../../src/watch/engine.ts';
import { silent } from '../fakes.ts';
import { sampleRelease } from '../../store/sample-release.ts';
import { fastClock } from './fast-clock.ts';

export interface BotOrder {
  databaseUrl: string;
  town: string;
  clockOrigin: number;
  /** Watches to make before it starts. */
  channels: string[];
  /** Where to die: at the n-th time that this step is reached; null: not by itself. */
  dieAt: { step: string; time: number } | null;
}

const order = JSON.parse(process.argv[2]!) as BotOrder;

const reader: Reader = {
  async link(url) {
    const response = await fetch(url);
    if (!response.ok) throw new UserError('unreachable', { host: 'town', reason: `HTTP ${response.status}` });
    const headline = await response.text();
    return { release: sampleRelease({ headline }), title: headline, url, textHash: headline };
  },
  text: () => Promise.reject(new UserError('not_a_release')),
  file: () => Promise.reject(new UserError('not_a_release')),
};

const announcer: Announcer = {
  async post({ channelId, nonce, title }) {
    const body = JSON.stringify({ channelId, nonce, title });
    const answer = await fetch(`${order.town}/posts`, { method: 'POST', body });
    return (await answer.json()) as PostOutcome;
  },
  async findPosted({ channelId, title }) {
    const answer = await fetch(`${order.town}/posts?${new URLSearchParams({ channelId, title })}`);
    return ((await answer.json()) as { id: string | null }).id;
  },
};

let timesLeft = order.dieAt?.time ?? 0;
const store = await openStore(order.databaseUrl);
const engine = createEngine({
  store,
  sources: [feedSource(`${order.town}/feed`, { fetch, userAgent: 'Assay test' })],
  reader,
  announcer,
  pollSeconds: 5,
  log: silent,
  now: fastClock(order.clockOrigin),
  onStep: (step) => {
    if (step === order.dieAt?.step && (timesLeft -= 1) === 0) process.kill(process.pid, 'SIGKILL');
  },
});
for (const channelId of order.channels)
  await engine.watchTicker({ guildId: 'g', channelId, ticker: 'TSXV:LHM', createdBy: 'u' });
await engine.start();
process.on('SIGTERM', () => {
  void engine.stop().then(() => store.close());
});
process.send?.('ready');
