import type { ReleaseText, Sentence } from '../text/release-text.ts';

const DAY = 86_400_000;
/** A closing told with a date farther back than this is background: what closed is told within days, and tranches within weeks. */
const NEWS_DAYS = 60;

const PAST_DEAL = /\b(?:closed|completed|raised|issued|sold|financed|paid\s+for|cl[oô]tur[ée]e?|lev[ée]e?)(?!\p{L})/iu;
const DATED_AFTER =
  /\b(?:closed|completed|raised|issued|sold|cl[oô]tur[ée]e?|lev[ée]e?)(?!\p{L})(?:[^.;]|\.\d){0,90}$/iu;
const LATELY = /\b(?:closed|completed|raised)\b(?:[^.;]|\.\d){0,60}\b(?:this|last)\s+(?:year|month|quarter)\b/iu;
const OPENS_WITH = /^\W{0,3}(?:in|on|since|earlier|en|le)\b[^,;]{0,24}$/iu;
const IN_YEAR =
  /\b(?:in|en|of|during)\s+(?:(?:early|late|mid)[\s-])?(?:(?:january|february|march|april|may|june|july|august|september|october|november|december|q[1-4]|the\s+\w+\s+quarter\s+of),?\s)?(?<year>(?:19|20)\d\d)\b/giu;

/** Whether a sentence recalls a deal of the past: it says when that closed, and that is long before the release. */
export function isRecalled(text: ReleaseText, sentence: Sentence, releaseDate: string | null): boolean {
  if (releaseDate === null) return false;
  const words = text.text.slice(sentence.start, sentence.end);
  if (!PAST_DEAL.test(words)) return false;
  if (LATELY.test(words)) return true;
  const released = Date.parse(releaseDate);
  for (const { iso, start } of text.quantities.within(sentence, 'date')) {
    if (iso === null || released - Date.parse(iso) <= NEWS_DAYS * DAY) continue;
    const before = text.text.slice(sentence.start, start);
    if (OPENS_WITH.test(before) || (DATED_AFTER.test(before) && !/\bannounced\b(?:[^.;]|\.\d){0,30}$/iu.test(before)))
      return true;
  }
  const year = Number(releaseDate.slice(0, 4));
  const months = Number(releaseDate.slice(5, 7));
  return Array.from(words.matchAll(IN_YEAR)).some(({ groups, index }) => {
    const named = Number(groups!['year']);
    const near = OPENS_WITH.test(words.slice(0, index + 2)) || DATED_AFTER.test(words.slice(0, index + 2));
    return (
      near &&
      (named < year - 1 ||
        (named === year - 1 && months > 3) ||
        (named === year && isEarlierMonth(words.slice(index), releaseDate)))
    );
  });
}

/** What a release reports lies a few days back at most. */
const OLDEST_NEWS_DAYS = 12;
const ANNOUNCED_ON = /\b(?:announced|dated|releases?\s+of|annonc[ée]e?s?)(?!\p{L})[^.;]{0,40}$/iu;
const OPENING = /^\W{0,3}on\s+$/iu;

/** Whether a sentence opens with, or otherwise tells, a day that is too long ago for news; the day of an announcement does not count. */
export function tellsOldDay(text: ReleaseText, sentence: Sentence, releaseDate: string | null): boolean {
  if (releaseDate === null) return false;
  return text.quantities.within(sentence, 'date').some(({ iso, start }) => {
    if (iso === null || (Date.parse(releaseDate) - Date.parse(iso)) / DAY <= OLDEST_NEWS_DAYS) return false;
    const before = text.text.slice(sentence.start, start);
    return OPENING.test(before) || !ANNOUNCED_ON.test(before);
  });
}

const MONTHS = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];

function isEarlierMonth(words: string, releaseDate: string): boolean {
  const month = MONTHS.findIndex((name) =>
    new RegExp(String.raw`^\w+\s(?:early\s|late\s|mid-)?${name}`, 'iu').test(words),
  );
  return month !== -1 && Number(releaseDate.slice(5, 7)) - (month + 1) >= 2;
}
