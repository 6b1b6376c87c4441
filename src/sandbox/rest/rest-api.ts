import { setTimeout as sleep } from 'node:timers/promises';
import type { Answer } from '../http/answer.ts';
import { json } from '../http/answer.ts';
import { DiscordError, refuse } from '../http/discord-error.ts';
import type { HttpRequest } from '../http/request.ts';
import type { Route } from '../http/router.ts';
import { matchRoute } from '../http/router.ts';
import { BOT_TOKEN } from '../world/cast.ts';
import type { Faults, RestFault } from './faults.ts';
import type { RateLimiter } from './rate-limit.ts';
import { tooManyRequests } from './rate-limit.ts';
import type { RequestLog } from './request-log.ts';

/** `/api/v10` or, as Discord also allows, `/api` alone. */
const API_PREFIX = /^\/api(?:\/v10)?(?=\/)/;

/** These carry their token in the path, so no Authorization header is asked for. */
const TOKEN_IN_PATH = /^\/(?:interactions|webhooks)\//;

/** The door of the REST API: token, faults and rate limits, then the route's own handler; everything is logged. */
export class RestApi {
  readonly #routes: Route[];
  readonly #limiter: RateLimiter;
  readonly #faults: Faults;
  readonly #log: RequestLog;

  constructor(routes: Route[], limiter: RateLimiter, faults: Faults, log: RequestLog) {
    this.#routes = routes;
    this.#limiter = limiter;
    this.#faults = faults;
    this.#log = log;
  }

  isFor(path: string): boolean {
    return API_PREFIX.test(path);
  }

  /** The answer to send, or null when the connection is to be cut. */
  async answer(request: HttpRequest): Promise<Answer | null> {
    const startedAt = Date.now();
    const path = request.path.replace(API_PREFIX, '');
    const fault = this.#faults.take(request.method, path);
    const answer = fault ? await this.#answerBadly(request, path, fault) : await this.#answerWell(request, path);
    this.#log.add(request, answer, startedAt);
    return answer;
  }

  async #answerBadly(request: HttpRequest, path: string, fault: RestFault): Promise<Answer | null> {
    const takesEffect = fault.when === 'after' || (fault.status === null && !fault.cut);
    const own = takesEffect ? await this.#answerWell(request, path) : null;
    await sleep(fault.delayMs);
    if (fault.cut) return null;
    if (fault.status === 429) return tooManyRequests(fault.retryAfterMs / 1000, fault.scope);
    if (fault.status === null) return own;
    return json({ message: fault.message, code: fault.code }, fault.status);
  }

  async #answerWell(request: HttpRequest, path: string): Promise<Answer> {
    try {
      const { route, params } = matchRoute(this.#routes, request.method, path);
      if (!TOKEN_IN_PATH.test(path) && request.headers.authorization !== `Bot ${BOT_TOKEN}`)
        throw refuse.unauthorized();
      const place = `${params['channel'] ?? ''}${params['guild'] ?? ''}${params['token'] ?? ''}`;
      const { headers, refusal } = this.#limiter.spend(`${route.method} ${route.pattern}`, place);
      const answer = refusal ?? (await handled(route, { ...request, params }));
      return { ...answer, headers: { ...headers, ...answer.headers } };
    } catch (error) {
      if (error instanceof DiscordError) return error.toAnswer();
      throw error;
    }
  }
}

/** A refusal by the handler counts against the bucket too, so it becomes an answer before the headers are set. */
async function handled(route: Route, call: Parameters<Route['handle']>[0]): Promise<Answer> {
  try {
    return await route.handle(call);
  } catch (error) {
    if (error instanceof DiscordError) return error.toAnswer();
    throw error;
  }
}
