/** What a sticky pattern (flag `y`) matches at exactly this place. */
export function lookAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

/** What a pattern that ends with `$` matches in the few characters before this place. */
export function lookBack(pattern: RegExp, text: string, at: number, reach = 16): RegExpExecArray | null {
  return pattern.exec(text.slice(Math.max(0, at - reach), at));
}
