import { commoditiesIn } from '../../quantity/commodity.ts';
import type { ReleaseText } from '../../text/release-text.ts';
import type { Candidate } from '../estimate.ts';
import { isPrecious, isPreciousUnit } from '../precious.ts';

/** Names the metal of figures that stand without one, from the sentence, then the paragraph, then the news' first lines. */
export function nameCommodities(text: ReleaseText, candidates: readonly Candidate[]): Candidate[] {
  return candidates.map((candidate) => {
    const open = [...candidate.grades, ...candidate.contained].filter(({ commodity }) => commodity === null);
    if (open.length === 0) return candidate;
    const around = commoditiesAround(text, candidate);
    const commodityOf = <V extends { commodity: string | null; unit: string }>(figure: V): V =>
      figure.commodity !== null
        ? figure
        : { ...figure, commodity: around.find((code) => isPrecious(code) === isPreciousUnit(figure.unit)) ?? null };
    return { ...candidate, grades: candidate.grades.map(commodityOf), contained: candidate.contained.map(commodityOf) };
  });
}

function commoditiesAround({ text, sentences, document }: ReleaseText, { at, block }: Candidate): string[] {
  const sentence = sentences.find(({ start, end }) => start <= at.start && end >= at.end);
  const paragraph = document.blocks[block]!;
  const spans = [
    { start: at.start, end: sentence?.end ?? at.end },
    sentence ?? at,
    paragraph,
    ...document.blocks.slice(0, 8),
  ];
  return spans.flatMap(({ start, end }) =>
    commoditiesIn(text.slice(start, Math.min(end, start + 2_000))).map(({ code }) => code),
  );
}
