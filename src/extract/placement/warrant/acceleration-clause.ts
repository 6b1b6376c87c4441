import type { Span } from '../../../document/document.ts';
import { firstOfAny, firstSpan, saysAny, type Prose } from '../prose.ts';

/** One of these stands in every sentence of that kind: most sentences are done with after this one look. */
const EARLY_END_WORD =
  /accelerat|accélér|devanc|anticip|forc|expir|terminat|cancel|laps|requir|call|compel|oblige|shorten|reduc|cut|bring|brought|move|pull|exiger|ramener|échéance/u;
/** Ways to say that the warrants' life may be cut short. */
const ABOUT_EXPIRY = [
  /accelerat|accélér|devanc|anticip|forced (?:exercise|conversion)/u,
  /(?:expir|terminat|cancel|laps)\p{L}*[^;]{0,120}(?:notice|day|date|announce|release)/u,
  /(?:notice|release)[^;]{0,120}(?:expir|terminat|laps)/u,
  /(?:require|force|call|compel|oblige)\p{L}*[^;]{0,60}(?:exercise|warrants)/u,
  /(?:shorten|reduc|cut)\p{L}* (?:short )?(?:the )?(?:\p{L}+ ){0,3}(?:term|time|exercise|life|period|remaining|expir|warrants)/u,
  /(?:term|life|expiry)[^;]{0,40}(?:cut|shorten|reduc)/u,
  /(?:bring|brought|move|pull)\p{L}* (?:forward|up)/u,
  /(?:exiger|forcer) l'exercice|ramener|échéance[^;]{0,120}(?:avis|jours)/u,
];
/** Those that can stand without the conditions, which follow. */
const ANNOUNCED = [
  /right to (?:accelerat|shorten|call)|(?:shorten|reduc)\p{L}* (?:the |that |this )?(?:exercise )?(?:period|term|life)/u,
];
/** That the shares' price must hold for a time. */
const ABOUT_PRICE =
  /(?<!\p{L})(?:clos(?:e|es|ed)|clôture[nt]*|closing (?:price|bid|trading|market)|trad(?:e|es|ed|ing)|vwap|weighted|average price|market price|share price|cours)(?!\p{L})[^;]{0,200}(?:consecutive|consécuti|straight|successive|running|in a row|trading (?:days|sessions|day)|-day|jours de bourse|séances|days)/u;
const WARRANTS = /(?<!\p{L})(?:warrants?|bons?)(?!\p{L})/u;
const DROPPED = [
  /(?:no longer|not) (?:be )?subject to (?:\p{L}+ ){0,3}accelerat|(?:without|no) (?:\p{L}+ ){0,2}accelerat/u,
  /(?:remov|eliminat|delet|cancel|drop)\p{L}* (?:the |of the |of )?(?:\p{L}+ ){0,2}accelerat/u,
  /accelerat\p{L}* (?:clause|provision|right|feature)s? (?:has|have|was|were|is|are) (?:been )?(?:remov|eliminat|delet|cancel|drop)/u,
];

/** Words that open the conditions. */
const CONDITION = [
  /(?:,? ?(?:provided|however|but)[^.;]{0,40}?)?(?<!\p{L})(?:if|should|in the event(?: that)?|in case|were|where|when|whenever|once|upon|unless|as soon as|after|si|dès que|lorsque|dans l'éventualité où|advenant)(?!\p{L})[^;]{0,160}?(?:(?<!\p{L})clos(?:e|es|ed)(?!\p{L})|closing (?:price|bid|trading|market)|trad(?:e|es|ed|ing)|vwap|weighted|market price|share price|cours|clôtur|négoci)/u,
  /subject to (?:an? )?(?:\p{L}+ ){0,2}accelerat|accelerat|accélér|anticip|devanc/u,
  /forced (?:exercise|conversion)|early (?:expiry|termination)/u,
];
/** "the earlier of (i) 36 months from closing and (ii) the 30th day after notice …": the second is the condition. */
const EARLIER_OF = /(?<=the earlier of[^;]{0,80})(?:[;,] and|;| and) (?=\(?(?:ii|b|2)\)|the (?:date|\d))/u;
/** Where no word of condition opens it, the clause in which the price stands. */
const PRICE_CLAUSE =
  /(?:^|[,;:(]|(?<!\p{L})(?:and|but|that)(?!\p{L}))[^,;:]{0,80}?(?<!\p{L})(?:clos(?:e|es|ed)|closing (?:price|bid)|trad(?:e|es|ed|ing)|vwap|weighted|cours)(?!\p{L})/u;

/** Where a sentence turns from the warrants' terms to the conditions on which they may be cut short; null where it does not. */
export function accelerationIn(prose: Prose, sentence: Span): Span | null {
  const words = prose.words.slice(sentence.start, sentence.end);
  if (!isAboutEarlyEnd(words) || saysAny(words, DROPPED)) return null;
  const turn =
    firstSpan(prose, sentence, EARLIER_OF) ??
    firstOfAny(prose, sentence, CONDITION) ??
    (ABOUT_PRICE.test(words) ? firstSpan(prose, sentence, PRICE_CLAUSE) : null);
  if (turn !== null) return { start: turn.start, end: sentence.end };
  // "The Company has the right to shorten that period. It may do so if …"
  return saysAny(words, ANNOUNCED) ? { start: sentence.end, end: sentence.end } : null;
}

function isAboutEarlyEnd(words: string): boolean {
  if (EARLY_END_WORD.test(words) && saysAny(words, ABOUT_EXPIRY)) return true;
  return WARRANTS.test(words) && ABOUT_PRICE.test(words);
}

const GOES_ON = /notice|accelerat|expir|trading days|consecutive|holders|running|avis|échéance|devanc|jours/u;

/** Whether a sentence behind the conditions can tell more of them. */
export function goesOnAboutAcceleration({ words }: Prose, { start, end }: Span): boolean {
  return GOES_ON.test(words.slice(start, end));
}
