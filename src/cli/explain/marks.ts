import type { Span } from '../../document/document.ts';
import type { Evidence, Release } from '../../extract/release.ts';

/** Words that facts were read from, with the number that marks them in the text. */
export interface Mark extends Span {
  number: number;
  /** The room of the first fact that they bear: "issuer", "placements", "resources" … */
  room: string;
}

/** Puts a mark around words; `room` may choose its colour. */
export type Marker = (words: string, mark: Mark) => string;

/** Each place that facts were read from once, in reading order, numbered from 1; longer ones before those inside them. */
export function marksOf({ evidence }: Pick<Release, 'evidence'>): Mark[] {
  const places = new Map<string, Span & { room: string }>();
  for (const [pointer, { start, end }] of Object.entries(evidence)) {
    const place = placeOf({ start, end });
    if (!places.has(place)) places.set(place, { start, end, room: pointer.split('/')[1] ?? '' });
  }
  return [...places.values()]
    .toSorted((one, other) => one.start - other.start || other.end - one.end)
    .map((place, index) => ({ ...place, number: index + 1 }));
}

export function markFor(marks: readonly Mark[], { start, end }: Pick<Evidence, 'start' | 'end'>): Mark | undefined {
  return marks.find((mark) => mark.start === start && mark.end === end);
}

/** The text with its marks; one that lies in another stands inside it, and one that reaches out of another begins behind it. */
export function markText(text: string, marks: readonly Mark[], marker: Marker): string {
  return markWithin(text, { start: 0, end: text.length }, marks, marker);
}

function markWithin(text: string, within: Span, marks: readonly Mark[], marker: Marker): string {
  let written = '';
  let at = within.start;
  for (const [index, mark] of marks.entries()) {
    const start = Math.max(mark.start, at);
    const end = Math.min(mark.end, within.end);
    if (start >= end || mark.start < at) continue;
    const inside = marks.slice(index + 1).filter((other) => other.start < end && other.end <= end);
    written += text.slice(at, start) + marker(markWithin(text, { start, end }, inside, marker), mark);
    at = end;
  }
  return written + text.slice(at, within.end);
}

function placeOf({ start, end }: Span): string {
  return `${start}-${end}`;
}
