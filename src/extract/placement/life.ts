import { found, type Found } from '../found.ts';
import type { ReleaseText, Sentence } from '../text/release-text.ts';

const LIFE =
  /\b[Ll]isted\s+[Ii]ssuer\s+[Ff]inancing\s+[Ee]xemption|\bLIFE\s+(?:[Oo]ffering|[Ee]xemption|[Pp]rivate\s+[Pp]lacement|[Uu]nits?|[Ss]ecurities|[Ff]inancing)|\bPart\s+5A\s+of\b|dispense\s+pour\s+financement\s+de\s+l['’]émetteur\s+coté/u;

/** Whether the offering is made under the Listed Issuer Financing Exemption (Part 5A of NI 45-106). */
export function readLife(text: ReleaseText, sentences: readonly Sentence[]): Found<boolean> | false {
  for (const { start, end } of sentences) {
    const match = LIFE.exec(text.text.slice(start, end));
    if (match !== null)
      return found(true, { start: start + match.index, end: start + match.index + match[0].length }, 'placement/life');
  }
  return false;
}
