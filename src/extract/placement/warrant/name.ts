/** A name as it is compared: no quotes or elisions, hyphens as spaces, every word in the singular. "FT Warrants" and "FT warrant" are one name. */
export function plainName(name: string): string {
  return name
    .toLowerCase()
    .replace(/["()[\]]/g, ' ')
    .replace(/'s?(?= |$)|(?<!\p{L})(?:[ldn]|qu)'/gu, '')
    .replace(/-/g, ' ')
    .split(/\s+/)
    .filter((word) => word !== '')
    .map((word) => (word.length > 3 && word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : word))
    .join(' ');
}

/** Where a name stands in plain words as whole words, from `from` on; -1 where it does not. */
export function indexOfName(plainWords: string, name: string, from = 0): number {
  for (let at = plainWords.indexOf(name, from); at >= 0; at = plainWords.indexOf(name, at + 1)) {
    const before = plainWords[at - 1];
    const after = plainWords[at + name.length];
    if ((before === undefined || before === ' ') && (after === undefined || !/[\p{L}\d]/u.test(after))) return at;
  }
  return -1;
}
