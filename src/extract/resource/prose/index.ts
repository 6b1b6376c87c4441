import type { ReleaseText } from '../../text/release-text.ts';
import type { Candidate } from '../estimate.ts';
import { readBullets } from './bullets.ts';
import { readClassHeadings } from './class-heading.ts';
import { continuedRow } from './continuation.ts';
import { listHeadingOf, type ListHeading } from './list-cutoff.ts';
import { rowsOfSentence, type ProseRow } from './rows.ts';
import { readSentence, type ReadSentence } from './sentence.ts';

/** Rows told in sentences, bullets and headings. */
export function readProse(text: ReleaseText, issuerName: string | null): Candidate[] {
  const read = text.sentences
    .filter(({ section }) => section !== 'legal')
    .map((sentence) => readSentence(text, sentence));
  const rows: ProseRow[] = [];
  let heading: ListHeading | null = null;
  let before: ReadSentence | null = null;
  let told = 0;
  read.forEach((line, index) => {
    const continued = before && told > 0 ? continuedRow(text.text, rows.at(-1)!, before, line) : null;
    if (continued) rows[rows.length - 1] = continued;
    const own = continued ? [] : rowsOfSentence(text, line, read[index + 1]?.words ?? '', issuerName);
    heading = listHeadingOf(line) ?? (isInList(text, line) ? heading : null);
    rows.push(...own.map((row) => underHeading(row, heading)));
    before = line;
    told = own.length;
  });
  return [
    ...rows.map(({ candidate }) => candidate),
    ...readClassHeadings(text, read, issuerName),
    ...readBullets(text, read),
  ];
}

const isInList = ({ document }: ReleaseText, { sentence }: ReadSentence): boolean =>
  document.blocks[sentence.block]!.kind === 'list_item';

function underHeading(row: ProseRow, heading: ListHeading | null): ProseRow {
  const { candidate } = row;
  if (!heading || candidate.cutoff) return row;
  const { cutoff, pitClass, pitWords } = heading;
  const ownPit = candidate.pitClass !== null;
  return { ...row, candidate: { ...candidate, cutoff, ...(ownPit ? {} : { pitClass, pitWords }) } };
}
