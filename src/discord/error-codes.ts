/**
 * What an error of Discord's API means for us. The JSON code decides first, the HTTP status second: one status stands for
 * many codes. https://discord.com/developers/docs/topics/opcodes-and-status-codes
 */
export type Verdict =
  /** The channel or server is no more. */
  | 'gone'
  /** It is there, and we may not. */
  | 'forbidden'
  /** The message was posted and deleted since. */
  | 'removed'
  /** We sent something that Discord does not take: our bug. */
  | 'invalid'
  | 'too_large'
  /** A filter of the server refused this one message. */
  | 'filtered'
  /** Too much for now: wait as told. */
  | 'limited'
  /** Nobody knows whether it took effect: try again with the same nonce. */
  | 'unsure'
  /** The bot's token is refused: nothing else can work. */
  | 'unauthorized'
  /** The interaction is unknown to Discord: answered after 3 seconds, or 15 minutes old. */
  | 'expired'
  | 'already_answered'
  /** This person cannot be written to. */
  | 'unreachable_person'
  /** Not an answer of Discord at all: a fault in our own code. */
  | 'fault';

export interface Meaning {
  verdict: Verdict;
  /** An identifier for the log and for who asks why nothing was posted. */
  reason: string;
}

const BY_CODE: Record<number, Meaning> = {
  10003: { verdict: 'gone', reason: 'unknown_channel' },
  10004: { verdict: 'gone', reason: 'unknown_guild' },
  10008: { verdict: 'removed', reason: 'unknown_message' },
  10015: { verdict: 'expired', reason: 'unknown_webhook' },
  10062: { verdict: 'expired', reason: 'unknown_interaction' },
  20028: { verdict: 'limited', reason: 'channel_write_limit' },
  20029: { verdict: 'limited', reason: 'server_write_limit' },
  40005: { verdict: 'too_large', reason: 'request_too_large' },
  40060: { verdict: 'already_answered', reason: 'already_answered' },
  40062: { verdict: 'limited', reason: 'rate_limited' },
  50001: { verdict: 'forbidden', reason: 'missing_access' },
  50007: { verdict: 'unreachable_person', reason: 'cannot_message_user' },
  50013: { verdict: 'forbidden', reason: 'missing_permission' },
  50027: { verdict: 'expired', reason: 'invalid_webhook_token' },
  50035: { verdict: 'invalid', reason: 'invalid_form' },
  50045: { verdict: 'too_large', reason: 'file_too_large' },
  50083: { verdict: 'forbidden', reason: 'archived_thread' },
  50278: { verdict: 'unreachable_person', reason: 'no_mutual_server' },
  130000: { verdict: 'unsure', reason: 'overloaded' },
  200000: { verdict: 'filtered', reason: 'blocked_by_filter' },
  200001: { verdict: 'filtered', reason: 'blocked_by_filter' },
};

export function meaningOf(error: unknown): Meaning {
  const { code, status, name } = fieldsOf(error);
  if (typeof code === 'number' && Object.hasOwn(BY_CODE, code)) return BY_CODE[code]!;
  if (name === 'RateLimitError') return { verdict: 'limited', reason: 'rate_limited' };
  if (typeof status === 'number') return { verdict: byStatus(status), reason: `http_${status}` };
  const network = networkReason(code, name);
  return network === null ? { verdict: 'fault', reason: 'fault' } : { verdict: 'unsure', reason: network };
}

function byStatus(status: number): Verdict {
  if (status >= 500) return 'unsure';
  switch (status) {
    case 401:
      return 'unauthorized';
    case 403:
      return 'forbidden';
    case 404:
      return 'gone';
    case 408:
      return 'unsure';
    case 413:
      return 'too_large';
    case 429:
      return 'limited';
    default:
      return 'invalid';
  }
}

/** Node's and undici's names for a connection that failed before an answer came. */
function networkReason(code: unknown, name: unknown): string | null {
  if (name === 'AbortError' || name === 'TimeoutError') return 'timeout';
  return typeof code === 'string' && /^(?:E[A-Z]{3,20}|UND_ERR_[A-Z_]{1,40})$/.test(code) ? code.toLowerCase() : null;
}

function fieldsOf(error: unknown): { code?: unknown; status?: unknown; name?: unknown } {
  return typeof error === 'object' && error !== null ? error : {};
}
