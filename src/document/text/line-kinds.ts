/** "- ", "• ", "-- ", "(i) ", "a) ", "1. ", "12) " before the words of a list item. A figure ("1.38 million") or an initial ("R. Brown") is none. */
const LIST_MARK =
  /^(?:[•·●▪■◦‣⁃*–—-]{1,2}\s+|[•·●▪■◦‣]|\((?:\d{1,2}|[a-z]|[ivx]{1,5})\)\s+|(?:\d{1,2}|[a-z])[.)]\s+)(?=\S)/;

/** Whether the line begins an item of a list. */
export function isListItem(line: string): boolean {
  return LIST_MARK.test(line);
}

const SMALL_WORDS = new Set(
  'a an and as at by for from in into of on or over per the to up with at de des du et la le les en au aux à sur pour par'.split(
    ' ',
  ),
);
const LONGEST_HEADING = 200;
const MOST_HEADING_WORDS = 30;

/**
 * Whether a line that stands alone reads as a heading: "About Rivermouth Gold", "HIGHLIGHTS", "Closing of the First Tranche".
 * A line that ends as a sentence does is one only when it is an "About" line or in capitals.
 */
export function isHeading(line: string): boolean {
  if (line.length > LONGEST_HEADING || !/\p{L}{2}/u.test(line) || startsWithDate(line)) return false;
  if (isAboutLine(line)) return true;
  if (/[,;(“]$/.test(line)) return false;
  const words = line.split(/\s+/);
  if (words.length > MOST_HEADING_WORDS) return false;
  if (isInCapitals(line)) return words.length > 1 || line.length > 3;
  return !/[.!?”"]$/.test(line) && !SMALL_WORDS.has(words.at(-1)!) && isInTitleCase(words);
}

/** "About Rivermouth Gold Corp.", "À propos de Mines Rivière": what an issuer says of itself in every release. */
export function isAboutLine(line: string): boolean {
  return (
    line.length <= 90 &&
    /^(?:about|à propos d[eu'’])\b/i.test(line) &&
    !/[a-z)] [a-z]+ [a-z]+ [a-z]/.test(line) &&
    !/[,;]$/.test(line)
  );
}

export function isInCapitals(line: string): boolean {
  return /\p{Lu}{2}/u.test(line) && !/\p{Ll}{2}/u.test(line);
}

function isInTitleCase(words: readonly string[]): boolean {
  const letters = words.filter((word) => /\p{L}/u.test(word));
  const capitals = letters.filter((word) => /^[^\p{L}]{0,3}\p{Lu}/u.test(word));
  const others = letters.filter((word) => !/^[^\p{L}]{0,3}\p{Lu}/u.test(word) && !SMALL_WORDS.has(word.toLowerCase()));
  return capitals.length > 0 && others.every((word) => /\d/.test(word));
}

/** "September 21, 2007", "06 June 2023 - 11:34AM" */
export function startsWithDate(line: string): boolean {
  return /^(?:\d{1,2}(?:st|nd|rd|th)? \p{Lu}\p{Ll}{2,8}|\p{Lu}\p{Ll}{2,8}\.? \d{1,2},) \d{4}\b/u.test(line);
}
