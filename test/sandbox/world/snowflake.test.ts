import { SnowflakeUtil } from 'discord.js';
import { expect, it } from 'vitest';
import { Snowflakes } from '../../../src/sandbox/world/snowflake.ts';

const NOON = Date.UTC(2026, 10, 24, 12);

it('ids carry their time as Discord counts it', () => {
  const id = new Snowflakes(null).next(NOON);
  expect(id).toMatch(/^\d{19}$/);
  expect(SnowflakeUtil.timestampFrom(id)).toBe(NOON);
});

it('ids rise within a millisecond, when the clock is set back, and over a restart', () => {
  const ids = new Snowflakes(null);
  const made = [NOON, NOON, NOON + 1, NOON - 60_000].map((now) => ids.next(now));
  made.push(new Snowflakes(made.at(-1)!).next(NOON - 120_000));
  expect(made.toSorted()).toEqual(made);
  expect(new Set(made).size).toBe(made.length);
});
