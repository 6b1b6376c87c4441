import { MessageFlags, type RepliableInteraction } from 'discord.js';
import { pino } from 'pino';
import { describe, expect, it } from 'vitest';
import { answerFailure, failureLine } from '../../src/discord/failure.ts';
import { UserError } from '../../src/user-error.ts';
import { wordsFor } from '../../src/words/index.ts';

const en = wordsFor('en');

type State = Partial<Pick<RepliableInteraction, 'deferred' | 'replied' | 'ephemeral'>>;

/** An interaction in a state, that keeps the calls it gets. `reply` fails with `refuses` where it is given. */
function interactionIn(state: State, refuses?: object) {
  const calls: [name: string, options?: unknown][] = [];
  const keep = (name: string) => async (options?: unknown) => {
    calls.push(options === undefined ? [name] : [name, options]);
    if (name === 'reply' && refuses !== undefined) throw Object.assign(new Error('refused'), refuses);
  };
  const interaction = {
    deferred: false,
    replied: false,
    ephemeral: null,
    createdTimestamp: Date.now(),
    ...state,
    ...Object.fromEntries(['reply', 'editReply', 'followUp', 'deleteReply'].map((name) => [name, keep(name)])),
  };
  return { interaction: interaction as unknown as RepliableInteraction, calls };
}

function logInto(lines: Record<string, unknown>[]) {
  return pino(
    { level: 'trace' },
    { write: (line: string) => void lines.push(JSON.parse(line) as Record<string, unknown>) },
  );
}

describe('answerFailure', () => {
  const content = en.errors.empty;
  const privately = { content, flags: MessageFlags.Ephemeral };
  const answered = async (state: State, refuses?: object) => {
    const { interaction, calls } = interactionIn(state, refuses);
    await answerFailure(new UserError('empty'), interaction, en, logInto([]));
    return calls;
  };

  it('replies privately where nothing was answered', async () => {
    expect(await answered({})).toEqual([['reply', privately]]);
  });
  it('removes a public "is thinking" before it follows up privately', async () => {
    expect(await answered({ deferred: true, ephemeral: false })).toEqual([['deleteReply'], ['followUp', privately]]);
  });
  it('fills in a private "is thinking"', async () => {
    expect(await answered({ deferred: true, ephemeral: true })).toEqual([['editReply', { content }]]);
  });
  it('follows up privately where an answer stands', async () => {
    expect(await answered({ replied: true, deferred: true })).toEqual([['followUp', privately]]);
  });
  it('never throws when the failure itself cannot be told', async () => {
    expect(await answered({}, { code: 50013, status: 403 })).toEqual([['reply', privately]]);
  });

  it('does not answer an interaction that Discord has forgotten, and logs how late it was', async () => {
    const { interaction, calls } = interactionIn({});
    const lines: Record<string, unknown>[] = [];
    await answerFailure(
      Object.assign(new Error('late'), { code: 10062, status: 404 }),
      interaction,
      en,
      logInto(lines),
    );
    expect(calls).toEqual([]);
    expect(lines[0]).toMatchObject({ level: 40, ageMs: expect.any(Number) as number });
  });

  it('leaves an answer alone whose confirmation got lost', async () => {
    const { interaction, calls } = interactionIn({});
    await answerFailure(Object.assign(new Error('again'), { code: 40060, status: 400 }), interaction, en, logInto([]));
    expect(calls).toEqual([]);
  });

  it('keeps the detail of a fault of ours in the log, and tells the person one line', async () => {
    const { interaction, calls } = interactionIn({});
    const lines: Record<string, unknown>[] = [];
    await answerFailure(new TypeError('x is undefined'), interaction, en, logInto(lines));
    expect(calls).toEqual([['reply', { content: en.errors.internal, flags: MessageFlags.Ephemeral }]]);
    expect(JSON.stringify(lines[0])).toContain('x is undefined');
    expect(lines[0]!.level).toBe(50);
  });
});

describe('failureLine', () => {
  it('shows what a person wrote as its words', () => {
    const line = failureLine(new UserError('bad_ticker', { ticker: '**[x](https://evil.example)** @everyone' }), en);
    expect(line).toContain(String.raw`\*\*\[x\](https\://evil.example)\*\* \@everyone`);
  });
  it('leaves the mention of a channel', () => {
    const values = { channel: '<#1281014400000000402>', permission: 'Embed Links' };
    expect(failureLine(new UserError('missing_permission', values), en)).toContain('<#1281014400000000402>');
  });
  it('stays one short line whatever was written', () => {
    const line = failureLine(new UserError('bad_link', { link: 'a\nb '.repeat(2000) }), en);
    expect(line).not.toContain('\n');
    expect(line.length).toBeLessThan(500);
  });
});
