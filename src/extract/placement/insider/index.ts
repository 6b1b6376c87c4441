import type { TableBlock } from '../../../document/document.ts';
import type { ReleaseText, Sentence } from '../../text/release-text.ts';
import type { DealScope } from '../leg/leg.ts';
import { newsAmong, proseOf } from '../prose.ts';
import { participationIn, speaksOfInsiders, type Participation } from './participation.ts';
import { participationInTable } from './participation-table.ts';

/** What directors, officers and other related parties took of one offering; null where no figure is given. */
export function readInsiders(text: ReleaseText, scope: DealScope): Participation | null {
  const told = participationAmong(text, newsAmong(scope.sentences));
  // Australian releases tell it in the highlights above the news.
  return (
    told ??
    participationAmong(
      text,
      text.sentences.filter(({ section }) => section === 'masthead'),
    )
  );
}

function participationAmong(text: ReleaseText, sentences: Sentence[]): Participation | null {
  const prose = proseOf(text);
  const said = sentences
    .filter((sentence) => speaksOfInsiders(prose, sentence))
    .flatMap((sentence) => {
      const table = tableBehind(text, sentence);
      const participation =
        table === null ? participationIn(prose, sentence) : participationInTable(table, text.quantities);
      return participation === null ? [] : [{ participation, words: prose.words.slice(sentence.start, sentence.end) }];
    });
  // Single insiders, a sentence each, are not added up.
  const all = said.find(({ words }) => ALL_OF_THEM.test(words)) ?? (said.length === 1 ? said[0] : undefined);
  return all?.participation ?? null;
}

const ALL_OF_THEM =
  /(?<!\p{L})(?:aggregate|total|combined|together|collectively|insiders|directors|officers|initiés|administrateurs|dirigeants)(?!\p{L})/u;

/** The table that a sentence with a colon opens. */
function tableBehind({ document, text }: ReleaseText, { block, end }: Sentence): TableBlock | null {
  const next = document.blocks[block + 1];
  return next?.kind === 'table' && text[end - 1] === ':' ? next : null;
}
