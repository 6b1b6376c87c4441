import type { Found } from '../../found.ts';
import type { ReleaseText, Sentence } from '../../text/release-text.ts';
import type { DealScope } from '../leg/leg.ts';
import { newsAmong, proseOf } from '../prose.ts';
import { holdExpiryIn } from './hold-expiry.ts';
import { holdMonthsIn } from './hold-months.ts';
import { appliesToInvestors, speaksOfHold } from './hold-sentence.ts';

/** For how long the securities may not be resold, and until when, as far as the release says either. */
export interface Hold {
  months: Found<number> | null;
  expiry: Found<string> | null;
}

/** Reads the resale restriction on the securities of one offering. One that covers brokers' warrants only, or is denied, is none. */
export function readHold(text: ReleaseText, scope: DealScope): Hold {
  const told = holdToldIn(text, newsAmong(scope.sentences));
  if (told.months !== null || told.expiry !== null) return told;
  // Some releases put it among the cautions of securities law.
  return holdToldIn(
    text,
    text.sentences.filter(({ section }) => section === 'legal'),
  );
}

function holdToldIn(text: ReleaseText, sentences: Sentence[]): Hold {
  const prose = proseOf(text);
  const hold: Hold = { months: null, expiry: null };
  for (const sentence of sentences) {
    if (!speaksOfHold(prose, sentence) || !appliesToInvestors(prose, sentence)) continue;
    hold.months ??= holdMonthsIn(prose, sentence);
    hold.expiry ??= holdExpiryIn(prose, sentence);
  }
  return hold;
}
