import type { Span } from '../../document/document.ts';
import { found, type Found } from '../found.ts';
import { lookBack } from '../quantity/look.ts';
import type { ReleaseText } from '../text/release-text.ts';

const RULE = 'resource/effective-date';
const EFFECTIVE =
  /(?:\bdate of (?:the|this) (?:estimate|statement|resource)|\beffective(?: date)?(?: (?:of|for) (?:[\p{L}()“”"'’-]{1,16} ){1,7}(?:is|was))?|date d['’](?:effet|entrée en vigueur)|en vigueur)(?:[:\s,]|\b(?:is|was|of|as|at|on|from|the|le|du|au|est|en date)\b){0,8}$/iu;
const AS_AT = /\b(?:(?:dated )?as (?:at|of)|en date du|\bau|at|year[- ]end(?: of)?|dated)\s(?:the\s)?$/i;
/** A report has an effective date of its own. */
const OF_A_REPORT = /\breports?\b[^.]{0,60}$|\brapport\b[^.]{0,60}$/i;

/** A sentence on an estimate may also say "as at" or "dated as of". */
const ESTIMATE = /\b(?:estimates?|resources?|reserves?|MRE)\b|estimation|ressources|réserves/i;
const DATED = /\b(?:dated )?as (?:at|of)\s$|en date du\s$/i;
const OF_NEWS = /\b(?:release|announce\w*|dated|reported|published|news|annonc\w+|publi\w+)\b[^.]{0,60}$/i;
/** "Carbon Hill Mineral Reserves, December 31, 2023": the date of a title is the estimate's. */
const LONGEST_TITLE = 160;
const REACH = 110;

/** The date as of which an estimate holds, where the span says it. In a caption "at", "as of" and "en date du" say so, too. */
export function effectiveDateIn(
  { text, quantities }: ReleaseText,
  span: Span,
  style: 'sentence' | 'caption',
): Found<string> | null {
  const words = text.slice(span.start, span.end);
  const onEstimate = ESTIMATE.test(words);
  const isTitle = style === 'caption' && onEstimate && words.length <= LONGEST_TITLE && !/[.:;]$/.test(words);
  for (const date of quantities.within(span, 'date')) {
    if (date.iso === null) continue;
    const says = (pattern: RegExp) =>
      lookBack(pattern, text, date.start, Math.min(REACH, date.start - span.start)) !== null;
    if (isTitle && !says(OF_NEWS)) return found(date.iso, date, RULE);
    const loosely = style === 'caption' ? says(AS_AT) : onEstimate && says(DATED);
    if ((says(EFFECTIVE) && !says(OF_A_REPORT)) || loosely) return found(date.iso, date, RULE);
  }
  return null;
}
