import type { Found } from '../../found.ts';
import type { ReleaseText, Sentence } from '../../text/release-text.ts';
import type { DealScope } from '../leg/leg.ts';
import { newsAmong, proseOf, type Prose } from '../prose.ts';
import { appliesToInvestors, speaksOfHold } from './hold-sentence.ts';
import { holdExpiryIn } from './hold-expiry.ts';
import { holdMonthsIn } from './hold-months.ts';

/** For how long the securities may not be resold, and until when, as far as the release says either. */
export interface Hold {
  months: Found<number> | null;
  expiry: Found<string> | null;
}

/** Reads the resale restriction on the securities of one offering. One that covers brokers' warrants only, or is denied, is none. */
export function readHold(text: ReleaseText, scope: DealScope): Hold {
  const prose = proseOf(text);
  const hold: Hold = { months: null, expiry: null };
  for (const sentence of newsAmong(scope.sentences)) {
    if (!speaksOfHold(prose, sentence) || !appliesToInvestors(prose, sentence)) continue;
    const read = readSentence(prose, sentence);
    hold.months ??= read.months;
    hold.expiry ??= read.expiry;
  }
  return hold;
}

function readSentence(prose: Prose, sentence: Sentence): Hold {
  return { months: holdMonthsIn(prose, sentence), expiry: holdExpiryIn(prose, sentence) };
}
