import type { Span } from '../../document/document.ts';
import { found, type Found } from '../found.ts';
import { lookBack } from '../quantity/look.ts';
import type { ReleaseText } from '../text/release-text.ts';

const RULE = 'resource/effective-date';
const EFFECTIVE =
  /(?:\beffective(?: date)?|date d['’](?:effet|entrée en vigueur)|en vigueur)(?:[:\s,]|\b(?:is|was|of|as|at|of|on|from|the|le|du|au|est|en date)\b){0,8}$/i;
const AS_AT = /\b(?:(?:dated )?as (?:at|of)|en date du|\bau|at|year[- ]end(?: of)?|dated)\s(?:the\s)?$/i;
/** A report has an effective date of its own. */
const OF_A_REPORT = /\breports?\b[^.]{0,60}$|\brapport\b[^.]{0,60}$/i;

/** The date as of which an estimate holds, where the span says it; `looseIn` a caption also "at", "as of" and "en date du" say so. */
export function effectiveDateIn(
  { text, quantities }: ReleaseText,
  span: Span,
  style: 'strict' | 'caption',
): Found<string> | null {
  for (const date of quantities.within(span, 'date')) {
    if (date.iso === null) continue;
    const says = (pattern: RegExp) =>
      lookBack(pattern, text, date.start, Math.min(60, date.start - span.start)) !== null;
    if (
      says(EFFECTIVE)
        ? !lookBack(OF_A_REPORT, text, date.start, Math.min(110, date.start - span.start))
        : style === 'caption' && says(AS_AT)
    )
      return found(date.iso, date, RULE);
  }
  return null;
}
