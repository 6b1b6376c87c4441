import { request, type Dispatcher } from 'undici';
import { UserError } from '../user-error.ts';
import { ACCEPTED_ENCODINGS, readLimited } from './link/body.ts';
import { guardedAgent, openAgent, RefusedAddress, resolveBySystem, type ResolveName } from './link/connect.ts';
import { checkLink, type CheckedLink } from './link/policy.ts';

export interface LinkOptions {
  /** Origins that may be opened although they are not public https, exactly as `URL.origin` writes them. */
  allow: readonly string[];
  /** Says who asks, with a way to reach them. */
  userAgent: string;
  limits?: Partial<LinkLimits>;
  /** How names become addresses; the system's way by default. */
  resolve?: ResolveName;
}

export interface LinkLimits {
  redirects: number;
  connectMs: number;
  /** For everything together: names, redirects and the body. */
  totalMs: number;
  bytes: number;
}

export interface OpenedLink {
  /** Where the last redirect led. */
  url: string;
  bytes: Uint8Array;
  contentType: string;
}

const LIMITS: LinkLimits = { redirects: 3, connectMs: 5_000, totalMs: 10_000, bytes: 5_000_000 };
const READABLE_TYPES: ReadonlySet<string> = new Set([
  'text/html',
  'application/xhtml+xml',
  'text/plain',
  'application/pdf',
  // Servers that do not know a file's type say this: its bytes tell.
  'application/octet-stream',
  'binary/octet-stream',
]);

/**
 * Opens a link that a stranger gave: public https hosts and `allow` only, judged after every redirect and at the moment of
 * connecting; no cookies; limits on time and size. Throws UserError `bad_link`, `refused_host`, `unreachable`, `too_large`,
 * `wrong_type` or `took_too_long`.
 */
export async function openLink(link: string, options: LinkOptions): Promise<OpenedLink> {
  const limits = { ...LIMITS, ...options.limits };
  const signal = AbortSignal.timeout(limits.totalMs);
  let checked = checkLink(link, null, options.allow);
  for (let redirects = 0; ; redirects += 1) {
    const answer = await visit(checked, { ...options, limits, signal });
    if ('bytes' in answer) return answer;
    if (redirects === limits.redirects) throw unreachable(checked.url, `HTTP ${answer.status}`);
    checked = checkLink(answer.location, checked.url, options.allow);
  }
}

interface Visit extends LinkOptions {
  limits: LinkLimits;
  signal: AbortSignal;
}

interface Redirect {
  status: number;
  location: string;
}

/** One request, with an agent of its own so that nothing it learns or keeps open serves another link. */
async function visit(checked: CheckedLink, options: Visit): Promise<OpenedLink | Redirect> {
  const { limits, signal, userAgent, resolve = resolveBySystem } = options;
  const agent = (checked.isAllowed ? openAgent : guardedAgent)(resolve, limits.connectMs);
  try {
    const response = await request(checked.url, {
      dispatcher: agent,
      signal,
      headersTimeout: limits.totalMs,
      bodyTimeout: limits.totalMs,
      headers: {
        'user-agent': userAgent,
        accept: 'text/html, text/plain, application/pdf',
        'accept-encoding': ACCEPTED_ENCODINGS,
      },
    });
    return await read(response, checked.url, limits);
  } catch (error) {
    throw asUserError(error, checked.url, signal);
  } finally {
    // Not waited for: a connection that is still being made ends at its own time limit.
    agent.destroy().catch(() => {});
  }
}

async function read(response: Dispatcher.ResponseData, url: URL, limits: LinkLimits): Promise<OpenedLink | Redirect> {
  const { statusCode: status, headers, body } = response;
  body.on('error', () => {}); // a body that is not read to its end breaks when its agent is destroyed
  const location = one(headers.location);
  if (status >= 300 && status < 400 && location !== '') return { status, location };
  if (status !== 200) throw unreachable(url, `HTTP ${status}`);
  const contentType = one(headers['content-type']);
  const type = contentType.split(';', 1)[0]!.trim().toLowerCase();
  if (!READABLE_TYPES.has(type)) throw new UserError('wrong_type', { type: type || 'application/octet-stream' });
  return { url: url.href, bytes: await readLimited(body, one(headers['content-encoding']), limits.bytes), contentType };
}

function one(header: string | string[] | undefined): string {
  return (Array.isArray(header) ? header[0] : header) ?? '';
}

function unreachable({ host }: URL, reason: string, cause?: unknown): UserError {
  return new UserError('unreachable', { host, reason }, { cause });
}

function asUserError(error: unknown, url: URL, signal: AbortSignal): UserError {
  if (error instanceof UserError) return error;
  if (causes(error).some((cause) => cause instanceof RefusedAddress))
    return new UserError('refused_host', { host: url.host }, { cause: error });
  if (signal.aborted) return new UserError('took_too_long', {}, { cause: error });
  return unreachable(url, reasonOf(error), error);
}

/** The error with everything that it was made from. */
function causes(error: unknown): unknown[] {
  if (!(error instanceof Error)) return [error];
  const parts = error instanceof AggregateError ? error.errors : [];
  return [error, ...[error.cause, ...parts].filter((cause) => cause !== undefined).flatMap(causes)];
}

/** The system's own code, such as ENOTFOUND or CERT_HAS_EXPIRED: short, and the same in every language. */
function reasonOf(error: unknown): string {
  for (const cause of causes(error)) {
    if (cause instanceof Error && 'code' in cause && typeof cause.code === 'string') return cause.code;
  }
  return error instanceof Error ? error.name : 'unknown';
}
