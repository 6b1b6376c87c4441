import { pino } from 'pino';
import type { Call } from '../../src/discord/command.ts';
import type { Reading } from '../../src/read.ts';
import { openStore } from '../../src/store/open.ts';
import { wordsFor } from '../../src/words/index.ts';
import { sampleRelease } from '../discord/embed/sample.ts';

/** What a command is run with: a real store in memory, and a reader that keeps what it was given. */
export async function openCall() {
  const store = await openStore(':memory:');
  const read: unknown[][] = [];
  const keep =
    (kind: string) =>
    (...given: unknown[]): Promise<Reading> => {
      read.push([kind, ...given]);
      return Promise.resolve({ release: sampleRelease(), title: 'Title', url: null, textHash: 'a'.repeat(64) });
    };
  const call: Call = {
    store,
    watching: { watchTicker: (watch) => store.addWatch(watch) },
    reader: { text: keep('text'), file: keep('file'), link: keep('link') },
    download: ({ name }) => Promise.resolve(Buffer.from(`bytes of ${name}`)),
    log: pino({ level: 'silent' }),
    words: wordsFor('en'),
  };
  return { call, store, read };
}

/** An interaction with these fields, that keeps what it was answered. */
export function fakeInteraction<Interaction>(fields: object) {
  const answers: [name: string, given: unknown][] = [];
  const keep = (name: string) => (given: unknown) => {
    answers.push([name, given]);
    return Promise.resolve();
  };
  const methods = ['deferReply', 'editReply', 'reply', 'showModal'].map((name) => [name, keep(name)]);
  return { interaction: { ...Object.fromEntries(methods), ...fields } as Interaction, answers };
}
