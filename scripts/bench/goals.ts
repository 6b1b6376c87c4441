import type { Growth } from './growth.ts';
import type { Times } from './releases.ts';

export interface Goal {
  what: string;
  reached: number;
  limit: number;
}

/** What the speed is held to; a goal is met by what is under its limit. */
export function goals([assay, chrono, compromise]: readonly Times[], long: Times, growth: readonly Growth[]): Goal[] {
  return [
    { what: 'of the time that chrono-node takes', reached: chrono!.perSecond / assay!.perSecond, limit: 1 },
    { what: 'of the time that compromise takes', reached: compromise!.perSecond / assay!.perSecond, limit: 0.1 },
    { what: 'ms for 95 of 100 texts of 8,000 characters', reached: long.p95, limit: 5 },
    ...growth.map(({ name, worstDoubling }) => ({
      what: `times as long for twice the text: ${name}`,
      reached: worstDoubling,
      limit: 2.5,
    })),
  ];
}

export function goalLine({ what, reached, limit }: Goal): string {
  return `${reached < limit ? 'met   ' : 'MISSED'}  ${reached.toFixed(2)} ${what} (goal: under ${limit})`;
}
