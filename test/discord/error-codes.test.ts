import { describe, expect, it } from 'vitest';
import { meaningOf } from '../../src/discord/error-codes.ts';
import { outcomeOf } from '../../src/discord/post-outcome.ts';

const named = (name: string, fields: object = {}) => Object.assign(new Error('test'), { name, ...fields });

describe('meaningOf', () => {
  it.each([
    [{ code: 10003, status: 404 }, 'gone', 'unknown_channel'],
    [{ code: 10004, status: 404 }, 'gone', 'unknown_guild'],
    [{ code: 10008, status: 404 }, 'removed', 'unknown_message'],
    [{ code: 10062, status: 404 }, 'expired', 'unknown_interaction'],
    [{ code: 40060, status: 400 }, 'already_answered', 'already_answered'],
    [{ code: 50001, status: 403 }, 'forbidden', 'missing_access'],
    [{ code: 50013, status: 403 }, 'forbidden', 'missing_permission'],
    [{ code: 50035, status: 400 }, 'invalid', 'invalid_form'],
    [{ code: 40005, status: 413 }, 'too_large', 'request_too_large'],
    [{ code: 50045, status: 400 }, 'too_large', 'file_too_large'],
    [{ code: 50007, status: 403 }, 'unreachable_person', 'cannot_message_user'],
    [{ code: 50083, status: 400 }, 'forbidden', 'archived_thread'],
    [{ code: 20028, status: 429 }, 'limited', 'channel_write_limit'],
    [{ code: 130000, status: 503 }, 'unsure', 'overloaded'],
    [{ code: 200000, status: 400 }, 'filtered', 'blocked_by_filter'],
    [{ code: 0, status: 401 }, 'unauthorized', 'http_401'],
    [{ code: 0, status: 429 }, 'limited', 'http_429'],
    [{ status: 502 }, 'unsure', 'http_502'],
    [{ code: 999_999, status: 400 }, 'invalid', 'http_400'],
    [{ code: 999_999, status: 403 }, 'forbidden', 'http_403'],
    [named('RateLimitError', { retryAfter: 900 }), 'limited', 'rate_limited'],
    [named('Error', { code: 'ECONNRESET' }), 'unsure', 'econnreset'],
    [named('SocketError', { code: 'UND_ERR_SOCKET' }), 'unsure', 'und_err_socket'],
    [named('AbortError'), 'unsure', 'timeout'],
    [new TypeError('x is not a function'), 'fault', 'fault'],
    [null, 'fault', 'fault'],
    ['a string', 'fault', 'fault'],
  ])('%#: %o', (error, verdict, reason) => {
    expect(meaningOf(error)).toEqual({ verdict, reason });
  });

  it('lets the JSON code decide over the status', () => {
    expect(meaningOf({ code: 10008, status: 403 }).verdict).toBe('removed');
  });
});

describe('outcomeOf', () => {
  it.each([
    ['gone', 'channel_blocked'],
    ['forbidden', 'channel_blocked'],
    ['removed', 'removed'],
    ['invalid', 'refused'],
    ['too_large', 'refused'],
    ['filtered', 'refused'],
    ['limited', 'retry'],
    ['unsure', 'retry'],
    ['unauthorized', 'retry'],
    ['fault', 'retry'],
  ] as const)('%s ends as %s', (verdict, outcome) => {
    expect(outcomeOf({ verdict, reason: 'why' }, null).outcome).toBe(outcome);
  });

  it('waits as long as Discord asks', () => {
    expect(outcomeOf({ verdict: 'limited', reason: 'why' }, 7_500)).toEqual({
      outcome: 'retry',
      afterMs: 7_500,
      reason: 'why',
    });
  });
});
