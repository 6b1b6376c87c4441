import type { Response, fetch as undiciFetch } from 'undici';
import { readBody } from './body.ts';
import { decodeFeed } from './decode.ts';
import { parseFeedItems } from './parse-feed.ts';
import {
  type Failure,
  type FailureReason,
  type Fetched,
  noValidators,
  type Source,
  type Validators,
} from './source.ts';

/** undici's own: Node's global fetch neither takes an undici 8 dispatcher nor has the same types. */
export type Fetch = typeof undiciFetch;

export interface FeedClient {
  fetch: Fetch;
  /** Honest, with a way to reach the operator. */
  userAgent: string;
}

const TIMEOUT_MS = 15_000;
const BODY_LIMIT_BYTES = 5_000_000;
const ACCEPT =
  'application/rss+xml, application/atom+xml, application/rdf+xml, application/feed+json, application/xml;q=0.9, */*;q=0.5';

/** An RSS, Atom, RDF or JSON feed at an address that the operator gave; it may be on any host, so also on this machine. */
export function feedSource(url: string, client: FeedClient): Source {
  return {
    id: url,
    fetch: async (validators, signal) => {
      try {
        const response = await request(url, client, validators, signal);
        return await readAnswer(response, url);
      } catch (error) {
        return failed(isTimeout(error) ? 'timed_out' : 'unreachable', describe(error));
      }
    },
  };
}

function request(url: string, client: FeedClient, validators: Validators, signal: AbortSignal): Promise<Response> {
  const headers: Record<string, string> = { 'user-agent': client.userAgent, accept: ACCEPT };
  if (validators.etag !== null) headers['if-none-match'] = validators.etag;
  if (validators.lastModified !== null) headers['if-modified-since'] = validators.lastModified;
  return client.fetch(url, { headers, signal: AbortSignal.any([signal, AbortSignal.timeout(TIMEOUT_MS)]) });
}

async function readAnswer(response: Response, url: string): Promise<Fetched> {
  if (response.status === 304) {
    await response.body?.cancel();
    return { status: 'unchanged' };
  }
  if (response.status !== 200) {
    await response.body?.cancel();
    return failed(
      reasonOf(response.status),
      `HTTP ${response.status}`,
      retryAfter(response.headers.get('retry-after')),
    );
  }
  const body = await readBody(response.body, BODY_LIMIT_BYTES);
  const text = decodeFeed(body.bytes, response.headers.get('content-type'));
  try {
    const { items, cut } = parseFeedItems(text, response.url || url);
    const whole = body.complete && !cut;
    return { status: 'items', items, whole, validators: whole ? validatorsOf(response) : noValidators };
  } catch (error) {
    if (/^\s{0,100}(?:<!doctype html|<html)/i.test(text)) return failed('refused', 'a web page instead of a feed');
    return failed('not_a_feed', describe(error));
  }
}

/** They belong to the address that answered; after a redirect that is another one. */
function validatorsOf(response: Response): Validators {
  if (response.redirected) return noValidators;
  return { etag: response.headers.get('etag'), lastModified: response.headers.get('last-modified') };
}

/** 202 is what bot challenges answer with. */
function reasonOf(status: number): FailureReason {
  if (status === 202 || status === 401 || status === 403) return 'refused';
  if (status === 429 || status === 503) return 'busy';
  return status === 410 ? 'gone' : 'status';
}

/** Milliseconds of a Retry-After in seconds or as a date; null where there is none. RFC 9110, 10.2.3 */
function retryAfter(header: string | null): number | null {
  if (header === null) return null;
  const ms = /^\d+$/.test(header) ? Number(header) * 1000 : Date.parse(header) - Date.now();
  return Number.isFinite(ms) ? Math.max(0, ms) : null;
}

function failed(reason: FailureReason, detail: string, retryAfterMs: number | null = null): Fetched {
  const failure: Failure = { reason, detail: detail.slice(0, 300), retryAfterMs };
  return { status: 'failed', failure };
}

function isTimeout(error: unknown): boolean {
  return error instanceof Error && (error.name === 'TimeoutError' || isTimeout(error.cause));
}

/** undici says "fetch failed" and keeps what happened in the cause. */
function describe(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.cause instanceof Error ? describe(error.cause) : error.message;
}
