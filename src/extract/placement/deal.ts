import type { ReleaseText, Sentence } from '../text/release-text.ts';
import { clausesOf, type Clause } from './clause.ts';
import { FINANCING } from './financing.ts';
import type { Home } from './home.ts';
import { isRecalled } from './recall.ts';

/** One offering: the headline lines and the sentences that speak of it. */
export interface Deal {
  headlines: Sentence[];
  sentences: Sentence[];
  clauses: Map<Sentence, Clause[]>;
}

/** The offerings that the release reports. */
export function dealsIn(text: ReleaseText, home: Home): Deal[] {
  const headlines = headlineSentences(text, home);
  const sentences = newsSentences(text, home);
  const clauses = new Map([...headlines, ...sentences].map((sentence) => [sentence, clausesOf(sentence, text.text)]));
  return [{ headlines, sentences, clauses }];
}

/** The headline, and other lines above the news in which the issuer's financing is named (wires print two). */
function headlineSentences(text: ReleaseText, { headline, issuer }: Home): Sentence[] {
  const opener = issuer?.split(/\s+/)[0]?.toLowerCase() ?? null;
  return text.sentences.filter((sentence) => {
    if (headline !== null && sentence.start < headline.end && headline.start < sentence.end) return true;
    if (sentence.section !== 'masthead' || opener === null) return false;
    const words = text.text.slice(sentence.start, sentence.end);
    return words.toLowerCase().includes(opener) && FINANCING.test(words);
  });
}

const OTHER_HEADING =
  /^(?:\W{0,3}(?:the\s+)?(?:\w+\s+){0,3})(?:acquisition|purchase\s+of|property|option\s+agreement|stock\s+options?|options?\s+grant|grant\s+of|debt|settlement|drill|exploration|geology|board|management|early\s+warning|warrant\s+(?:extension|amend)|admission|related|more\s+(?:news|from)|recent\s+posts?|use\s+of\s+(?:funds|proceeds))/iu;
const FURNITURE =
  /^\W{0,3}(?:related|more\s+(?:news|from)|recent\s+(?:posts?|news)|see\s+also|read\s+more|share\s+this|tagged)\b/iu;

/** The body's sentences without those under a heading for another matter, the page's furniture and recalled deals. */
function newsSentences(text: ReleaseText, home: Home): Sentence[] {
  let elsewhere = false;
  return text.sentences.filter((sentence) => {
    if (sentence.section !== 'body') return false;
    const words = text.text.slice(sentence.start, sentence.end);
    if (text.document.blocks[sentence.block]!.kind === 'heading') {
      elsewhere = OTHER_HEADING.test(words) && !FINANCING.test(words.replace(/debt\s+financing/iu, ''));
      return !elsewhere;
    }
    return !elsewhere && !FURNITURE.test(words) && !isRecalled(text, sentence, home.date);
  });
}
