import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Step } from '../../src/watch/step.ts';
import { databases, type TestDatabase } from '../store/databases.ts';
import type { BotOrder } from './kill/bot.ts';
import { fastClock } from './kill/fast-clock.ts';
import { openTown, type Town } from './kill/town.ts';

const STEPS: Step[] = [
  'items_fetched',
  'items_stored',
  'item_read',
  'item_postponed',
  'alerts_stored',
  'delivery_claimed',
  'delivery_tried',
  'delivery_marked',
];
const TIMES = [1, 2];
const RANDOM_KILLS = 12;
const BOT = new URL('./kill/bot.ts', import.meta.url);

const seed = Number(process.env['KILL_SEED'] ?? Date.now() % 100_000);
const clockOrigin = Date.now();
const now = fastClock(clockOrigin);
let database: TestDatabase;
let town: Town;
let bots: ChildProcess[];

beforeEach(async () => {
  database = await databases['sqlite']!();
  town = await openTown(now, random(seed));
  bots = [];
});

afterEach(async () => {
  for (const bot of bots) bot.kill('SIGKILL');
  await town.close();
  await database.drop();
});

async function startBot(order: Pick<BotOrder, 'channels' | 'dieAt'>): Promise<ChildProcess> {
  const whole: BotOrder = { databaseUrl: database.url, town: town.url, clockOrigin, ...order };
  const bot = fork(BOT, [JSON.stringify(whole)], { execArgv: [], stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
  bots.push(bot);
  await Promise.race([once(bot, 'message'), once(bot, 'exit')]);
  return bot;
}

/** The same numbers for the same seed. (mulberry32) */
function random(start: number): () => number {
  let state = start;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

async function ended(bot: ChildProcess, afterMs: number): Promise<void> {
  if (bot.exitCode !== null || bot.signalCode !== null) return;
  await Promise.race([once(bot, 'exit'), sleep(afterMs)]);
  if (bot.signalCode === null && bot.kill('SIGKILL')) await once(bot, 'exit');
}

test(`0 lost and 0 repeated when the process is killed at each step and at any moment (KILL_SEED=${seed})`, async () => {
  const channels = ['c1', 'c2'];
  const titles: string[] = [];
  const publish = (): void => {
    titles.push(`Release ${titles.length + 1}`);
    town.publish(titles.at(-1)!);
  };
  town.publish('Before the watch');
  // The watch stands although the process dies as soon as it is made.
  for (const channel of channels) {
    const bot = await startBot({ channels: [channel], dieAt: { step: 'watch_stored', time: 1 } });
    await ended(bot, 5_000);
  }

  for (const step of STEPS)
    for (const time of TIMES) {
      publish();
      const bot = await startBot({ channels: [], dieAt: { step, time } });
      await ended(bot, 1_500);
    }
  const chance = random(seed + 1);
  for (let kill = 0; kill < RANDOM_KILLS; kill += 1) {
    publish();
    await ended(await startBot({ channels: [], dieAt: null }), chance() * 1_000);
  }

  const last = await startBot({ channels: [], dieAt: null });
  const expected = channels.flatMap((channel) => titles.map((title) => `${channel} ${title}`)).toSorted();
  await expect.poll(() => town.shown().length, { timeout: 60_000 }).toBeGreaterThanOrEqual(expected.length);
  await sleep(1_500);
  last.kill('SIGTERM');
  await once(last, 'exit');
  expect(last.exitCode).toBe(0);
  expect(town.shown()).toEqual(expected);
}, 240_000);
