import { createHash } from 'node:crypto';
import type { Answer } from '../http/answer.ts';
import { json } from '../http/answer.ts';

export interface Limit {
  requests: number;
  perMs: number;
}

export type LimitScope = 'user' | 'global' | 'shared';

/** Per route and channel; Discord gives its numbers in headers only. These are the ones seen most (topics/rate-limits.mdx). */
const LIMITS: Record<string, Limit> = {
  'POST /channels/:channel/messages': { requests: 5, perMs: 5000 },
  'PATCH /channels/:channel/messages/:message': { requests: 5, perMs: 5000 },
  'DELETE /channels/:channel/messages/:message': { requests: 5, perMs: 5000 },
  'POST /webhooks/:application/:token': { requests: 5, perMs: 2000 },
};
const OTHERS: Limit = { requests: 50, perMs: 1000 };
const LIFTED: Limit = { requests: 100_000, perMs: 1000 };

interface Window {
  used: number;
  endsAt: number;
}

export interface Spent {
  headers: Record<string, string>;
  /** The 429 to send instead, when the bucket is empty. */
  refusal: Answer | null;
}

/** Counts requests by bucket: one for each route and channel, guild or webhook. */
export class RateLimiter {
  readonly #windows = new Map<string, Window>();
  readonly #enforced: boolean;

  /** @param enforced false gives every bucket room for more than a test can send */
  constructor(enforced = true) {
    this.#enforced = enforced;
  }

  /** @param place the channel, guild or webhook of the request: each has a bucket of its own */
  spend(route: string, place: string, now = Date.now()): Spent {
    const limit = this.#enforced ? (LIMITS[route] ?? OTHERS) : LIFTED;
    const window = this.#window(`${route} ${place}`, limit, now);
    const isEmpty = window.used >= limit.requests;
    if (!isEmpty) window.used += 1;
    const resetAfter = (window.endsAt - now) / 1000;
    const headers = {
      'X-RateLimit-Limit': String(limit.requests),
      'X-RateLimit-Remaining': String(limit.requests - window.used),
      'X-RateLimit-Reset': (window.endsAt / 1000).toFixed(3),
      'X-RateLimit-Reset-After': resetAfter.toFixed(3),
      'X-RateLimit-Bucket': bucketOf(route),
    };
    return { headers, refusal: isEmpty ? tooManyRequests(resetAfter, 'user') : null };
  }

  #window(key: string, limit: Limit, now: number): Window {
    const known = this.#windows.get(key);
    if (known && known.endsAt > now) return known;
    const fresh = { used: 0, endsAt: now + limit.perMs };
    this.#windows.set(key, fresh);
    return fresh;
  }
}

/** @param retryAfter seconds */
export function tooManyRequests(retryAfter: number, scope: LimitScope): Answer {
  const isGlobal = scope === 'global';
  const answer = json({ message: 'You are being rate limited.', retry_after: retryAfter, global: isGlobal }, 429);
  answer.headers['Retry-After'] = String(Math.ceil(retryAfter));
  answer.headers['X-RateLimit-Scope'] = scope;
  if (isGlobal) answer.headers['X-RateLimit-Global'] = 'true';
  return answer;
}

function bucketOf(route: string): string {
  return createHash('md5').update(route).digest('hex');
}
