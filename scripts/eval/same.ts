type Scalar = string | number | boolean;

const TOLERANCE = 1e-6;
const COMPANY_FORMS = /\b(?:inc|incorporated|ltd|limited|corp|corporation|plc|nl|company|co|the)\b\.?/g;
const PROJECT_WORDS = /\b(?:project|property|deposit|mine|zone|gold|silver|copper|lithium|uranium)\b/g;

/** Whether two values say the same: numbers up to rounding, words whatever their case, accents and punctuation. */
export function same(one: unknown, other: unknown): boolean {
  if (typeof one === 'number' && typeof other === 'number')
    return Math.abs(one - other) <= TOLERANCE * Math.max(1, Math.abs(one), Math.abs(other));
  if (typeof one === 'string' && typeof other === 'string') return folded(one) === folded(other);
  return one === other;
}

/** As `same`, but a value that is not there is like none. */
export function bothSay(one: Scalar | null | undefined, other: Scalar | null | undefined): boolean {
  return !isAbsent(one) && !isAbsent(other) && same(one, other);
}

export function isAbsent(value: unknown): value is null | undefined {
  return value === null || value === undefined;
}

/** Company names without their legal form. */
export function sameCompany(one: unknown, other: unknown): boolean {
  return companyKey(String(one)) === companyKey(String(other));
}

/** Names of projects and deposits without the words that any of them may carry. */
export function samePlace(one: unknown, other: unknown): boolean {
  return placeKey(String(one)) === placeKey(String(other));
}

function folded(words: string): string {
  return words
    .normalize('NFKD')
    .replaceAll(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replaceAll(/[‘’'"“”]/g, '')
    .replaceAll('&', ' and ')
    .replaceAll(/[^a-z0-9$%.]+/g, ' ')
    .trim();
}

function companyKey(name: string): string {
  return squeezed(folded(name).replaceAll(COMPANY_FORMS, ' ').replaceAll('.', ' '));
}

function placeKey(name: string): string {
  return squeezed(companyKey(name).replaceAll(PROJECT_WORDS, ' '));
}

function squeezed(words: string): string {
  return words.replaceAll(/\s+/g, ' ').trim();
}
