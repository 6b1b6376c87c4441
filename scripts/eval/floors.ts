import type { CorpusName } from './corpora.ts';
import { figuresOf } from './figures.ts';
import type { CorpusScore } from './score-corpus.ts';

/** The least that each figure may be, for each corpus. */
export type Floors = Partial<Record<CorpusName, Record<string, number>>>;

/** A figure under its floor, or a floor under what it was before. */
export interface Drop {
  corpus: string;
  name: string;
  floor: number;
  /** null where it is gone. */
  reached: number | null;
}

/** What is held: F1 of each group of fields, the share of releases without a core error, and of negatives left alone. */
export function heldFigures({ tally, exact, cases, negatives }: CorpusScore): Record<string, number> {
  const f1 = [...figuresOf(tally)].map(([group, figures]) => [group, figures.f1] as const);
  return {
    ...Object.fromEntries(f1),
    'releases without a core error': exact / cases,
    ...(negatives.cases > 0 && { 'negatives left alone': negatives.clean / negatives.cases }),
  };
}

/** Figures that are below their floor. */
export function belowFloor(corpus: string, floors: Record<string, number>, reached: Record<string, number>): Drop[] {
  return Object.entries(floors)
    .filter(([name, floor]) => (reached[name] ?? -1) < floor)
    .map(([name, floor]) => ({ corpus, name, floor, reached: reached[name] ?? null }));
}

/** Floors lifted to what is reached now, in thousandths rounded down; none is lowered and none goes. */
export function raised(floors: Record<string, number>, reached: Record<string, number>): Record<string, number> {
  const lifted = Object.entries(reached).map(
    ([name, figure]) => [name, Math.max(floors[name] ?? 0, Math.floor(figure * 1_000) / 1_000)] as const,
  );
  return { ...floors, ...Object.fromEntries(lifted) };
}

/** Floors that stand lower than they stood, or are gone: a floor may only rise. */
export function loweredFloors(before: Floors, now: Floors): Drop[] {
  return (Object.entries(before) as [CorpusName, Record<string, number>][]).flatMap(([corpus, floors]) =>
    belowFloor(corpus, floors, now[corpus] ?? {}),
  );
}
