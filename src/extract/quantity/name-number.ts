import type { Span } from '../../document/document.ts';

/** Numbers that name something and count nothing: instruments, rules, sections, telephone numbers, bare years. */
const NAMES = [
  // NI 43-101, Regulation 45-106, Multilateral Instrument 61-101
  /\d{2}-\d{3}(?:F\d)?/,
  // Rule 144A, Section 5A.2, Part 5, paragraph 66(15), Form 51-102F3, Regulation S-K 1300, Policy 4.1
  /(?:rules?|sections?|parts?|paragraphs?|subsections?|form|policy|appendix|schedule|item|note|article|alinéa|paragraphe|figure|table|tableau|annexe|S-K|Act of|Loi de) ?\d+[\w.()]{0,10}/,
  // (416) 364-4986, 1-800-555-0199, 604.555.0134, +44 20 7946 0000
  /(?:\+?\d{1,2}[ .-])?\(?\d{3}\)?[ .-]\d{3}[ .-]\d{4}/,
  /\+\d{1,3}(?:[ .()-]{1,2}\d{1,4}){2,6}/,
  // 8:30 a.m., 16:38 ET
  /\d{1,2}:\d{2}(?::\d{2})?(?!\d)/,
  // in 2007, since 1998, fiscal 2024, 2019-2021, and a year that nothing is counted by
  /(?:19|20)\d\d(?!\d)(?![.,]\d)(?! (?:\p{L}+ ){0,2}(?:units?|shares?|warrants?|tonnes?|ounces?|met(?:er|re)s?|options?|actions|unités|onces))/u,
];
const PATTERN = new RegExp(
  String.raw`(?<![\p{L}\d$£€.,])(?:${NAMES.map((pattern) => pattern.source).join('|')})`,
  'giu',
);

/** Where such numbers stand, in reading order. */
export function findNameNumbers(text: string): Span[] {
  return Array.from(text.matchAll(PATTERN), (match) => ({ start: match.index, end: match.index + match[0].length }));
}
