import { companyNameBefore, type CompanyName } from './company-name.ts';

const LONGEST_BRACKET = 300;
const MOST_BRACKETS = 6;

/**
 * The company that a ticker or definition in brackets belongs to: the name before the bracket, past brackets that stand
 * in between — "Red Fox Gold Corp. (TSXV: RFX) (OTCQB: RFXGF) (the "Company")".
 */
export function ownerOf(text: string, at: number): CompanyName | null {
  let opening = enclosingBracket(text, at);
  for (let i = 0; opening !== null && i < MOST_BRACKETS; i++) {
    const end = skipBack(text, opening);
    if (!/[)\]]/.test(text[end - 1] ?? '')) return companyNameBefore(text, end);
    opening = enclosingBracket(text, end - 1);
  }
  return null;
}

/** The end of the words before this place, without separators. */
function skipBack(text: string, from: number): number {
  let end = from;
  while (end > 0 && /[\s|,]/.test(text[end - 1]!)) end--;
  return end;
}

/** Where the innermost bracket opens that is still open at this place. */
function enclosingBracket(text: string, at: number): number | null {
  let depth = 0;
  for (let i = at - 1; i >= Math.max(0, at - LONGEST_BRACKET); i--) {
    const character = text[i];
    if (character === '\n' && text[i - 1] === '\n') return null;
    if (character === ')' || character === ']') depth++;
    if (character !== '(' && character !== '[') continue;
    if (depth === 0) return i;
    depth--;
  }
  return null;
}
