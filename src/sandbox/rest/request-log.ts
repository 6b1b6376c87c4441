import type { Answer } from '../http/answer.ts';
import type { HttpRequest } from '../http/request.ts';

/** One request of the bot, with the answer it got. */
export interface LoggedRequest {
  /** Counts from 1 since this start. */
  number: number;
  /** ISO time, UTC. */
  at: string;
  method: string;
  /** With `/api/v10`, without the query. */
  path: string;
  query: Record<string, string>;
  /** Without the token. */
  headers: Record<string, string>;
  /** The JSON body, or the `payload_json` of a form; null where there was none. */
  body: unknown;
  files: { field: string; name: string; contentType: string; size: number }[];
  /** Null when the connection was cut. */
  status: number | null;
  answer: unknown;
  answerHeaders: Record<string, string>;
  tookMs: number;
}

const KEPT = 5000;

/** The last few thousand requests, oldest first. */
export class RequestLog {
  #entries: LoggedRequest[] = [];
  #count = 0;

  all(): LoggedRequest[] {
    return this.#entries;
  }

  /** @param answer null when the connection was cut */
  add(request: HttpRequest, answer: Answer | null, startedAt: number): void {
    this.#count += 1;
    this.#entries.push({
      number: this.#count,
      at: new Date(startedAt).toISOString(),
      method: request.method,
      path: request.path,
      query: Object.fromEntries(request.query),
      headers: withoutToken(request.headers),
      body: request.body ?? null,
      files: request.files.map(({ field, name, contentType, bytes }) => ({
        field,
        name,
        contentType,
        size: bytes.length,
      })),
      status: answer?.status ?? null,
      answer: answer?.json ?? null,
      answerHeaders: answer?.headers ?? {},
      tookMs: Date.now() - startedAt,
    });
    if (this.#entries.length > KEPT) this.#entries = this.#entries.slice(-KEPT);
  }
}

function withoutToken(headers: HttpRequest['headers']): Record<string, string> {
  const kept = Object.entries(headers).filter(([name]) => name !== 'authorization');
  return Object.fromEntries(kept.map(([name, value]) => [name, String(value)]));
}
