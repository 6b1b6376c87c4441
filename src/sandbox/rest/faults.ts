import { matchPattern } from '../http/router.ts';
import type { LimitScope } from './rate-limit.ts';

/** How the next answers on a route go wrong. */
export interface RestFault {
  /** `POST /channels/:id/messages`, or the path alone for every method; `*` and `:name` fit any one part. */
  route: string;
  times: number;
  /** Null lets the request through with its own answer, only late. */
  status: number | null;
  code: number;
  message: string;
  /** 'after': the request takes effect first, and only its answer is lost. */
  when: 'before' | 'after';
  delayMs: number;
  /** The connection breaks instead of an answer. */
  cut: boolean;
  /** For a 429, in milliseconds. */
  retryAfterMs: number;
  scope: LimitScope;
}

/** Faults in waiting, each used up by the requests that it hits. */
export class Faults {
  #waiting: RestFault[] = [];

  add(fault: RestFault): void {
    this.#waiting.push(fault);
  }

  clear(): void {
    this.#waiting = [];
  }

  waiting(): RestFault[] {
    return this.#waiting;
  }

  /** The fault for this request, if one waits for it. @param path without `/api/v10` */
  take(method: string, path: string): RestFault | null {
    const fault = this.#waiting.find((each) => hits(each.route, method, path));
    if (!fault) return null;
    fault.times -= 1;
    this.#waiting = this.#waiting.filter((each) => each.times > 0);
    return fault;
  }
}

function hits(route: string, method: string, path: string): boolean {
  const [first, second] = route.trim().split(/\s+/);
  const [wantedMethod, pattern] = second === undefined ? [method, first!] : [first!.toUpperCase(), second];
  return wantedMethod === method && matchPattern(pattern, path) !== null;
}
