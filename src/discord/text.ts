/**
 * Text from outside, made safe to stand in a Discord message: it shows as the words it is, whatever it holds.
 * Discord's markdown: headings, lists, quotes, masked links and mentions are syntax too.
 */

/** Control and format characters (zero width, bidirectional, soft hyphen) and the fillers that show as nothing. */
const INVISIBLE = /[\p{Cc}\p{Cf}\u115F\u1160\u3164\uFFA0\uFFFC]/gu;

/** One line of visible characters, white space folded. For places without markdown: author, footer, file names. */
export function tidy(text: string): string {
  return text.toWellFormed().replaceAll(/\s+/g, ' ').replaceAll(INVISIBLE, '').replaceAll(/ {2,}/g, ' ').trim();
}

/** `tidy`, with everything escaped that markdown would read as syntax. */
export function escape(text: string): string {
  return tidy(text)
    .replaceAll(/[\\*_~`|[\]<]/g, String.raw`\$&`)
    .replaceAll(/:(?=\/\/|\w{1,64}:)/g, String.raw`\:`)
    .replaceAll('@', String.raw`\@`)
    .replace(/^[#>+-](?=[#>]{0,3}(?: |$))/, String.raw`\$&`)
    .replace(/^(\d{1,9})\.(?= |$)/, String.raw`$1\.`);
}

/** Escaped text as it reads, for files without markdown. */
export function unescape(text: string): string {
  return text.replaceAll(/\\([^\p{L}\p{N}\s])/gu, '$1');
}

/**
 * At most `max` UTF-16 code units, with "…" where something was cut. Never cuts inside a character, an escape or a word of
 * markup that stands at the cut: text that was escaped stays escaped.
 */
export function clip(text: string, max: number): string {
  if (text.length <= max) return text;
  let kept = text.slice(0, Math.max(0, max - 1));
  if (isHighSurrogate(kept.charCodeAt(kept.length - 1))) kept = kept.slice(0, -1);
  if (trailingBackslashes(kept) % 2 === 1) kept = kept.slice(0, -1);
  return `${kept.trimEnd()}…`;
}

function isHighSurrogate(unit: number): boolean {
  return unit >= 0xd800 && unit <= 0xdbff;
}

function trailingBackslashes(text: string): number {
  let count = 0;
  while (text.charAt(text.length - 1 - count) === '\\') count += 1;
  return count;
}

/** Whole lines, as many as fit in `max`; `more` says in a last line how many were left out. */
export function clipLines(lines: readonly string[], max: number, more: (left: number) => string): string {
  const all = lines.join('\n');
  if (all.length <= max) return all;
  for (let kept = lines.length - 1; kept > 0; kept -= 1) {
    const text = [...lines.slice(0, kept), more(lines.length - kept)].join('\n');
    if (text.length <= max) return text;
  }
  return clip(lines[0] ?? '', max);
}
