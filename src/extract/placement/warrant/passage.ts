import type { ReleaseText, Sentence } from '../../text/release-text.ts';
import { newsAmong, proseOf } from '../prose.ts';

/** A sentence with the words that open the list it is an item of: "Each Unit will consist of:". */
export interface Passage {
  sentence: Sentence;
  /** Empty outside a list. */
  lead: string;
  /** Passages of one list share it. */
  group: number;
}

const ITEM = /^ ?(?:[*•·▪-]|\(?[a-z\d]{1,3}[.)] |one|an?|half|\d|[½¼¾]|une?|la moitié)/u;

/** The sentences of the news itself, list items with their lead. The masthead comes last: what it says briefly, the body says in full. */
export function passagesOf(text: ReleaseText, sentences: Sentence[]): Passage[] {
  const { words } = proseOf(text);
  let lead = '';
  let group = 0;
  const body = newsAmong(sentences);
  const masthead = sentences.filter(({ section }) => section === 'masthead');
  return [...body, ...masthead].map((sentence, index) => {
    const own = words.slice(sentence.start, sentence.end);
    const isItem = lead !== '' && (ITEM.test(own) || text.document.blocks[sentence.block]?.kind === 'list_item');
    if (!isItem) {
      lead = '';
      group = index;
    }
    const passage = { sentence, lead, group };
    if (own.endsWith(':')) lead = `${own} `;
    return passage;
  });
}
