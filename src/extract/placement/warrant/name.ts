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
