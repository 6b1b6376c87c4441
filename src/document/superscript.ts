const SUPERSCRIPTS: Readonly<Record<string, string>> = Object.fromEntries(
  [...'0123456789()+-'].map((character, index) => [character, [...'⁰¹²³⁴⁵⁶⁷⁸⁹⁽⁾⁺⁻'][index]!]),
);

/**
 * Raised digits as the raised characters that Unicode has for them, so that a footnote mark or an exponent never runs into
 * the number before it: `46.2<sup>1</sup>` is "46.2¹". Raised letters ("1st", "Corp®") stay as they are.
 */
export function superscript(text: string): string {
  if (!/\d/.test(text) || /\p{L}/u.test(text)) return text;
  return text.replaceAll(/[\d()+-]/g, (character) => SUPERSCRIPTS[character]!);
}
