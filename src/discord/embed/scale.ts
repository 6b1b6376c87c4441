/** A unit with the units that many of it are counted in, the largest first. */
const LADDERS: Record<string, readonly (readonly [unit: string, size: number])[]> = {
  t: [
    ['Mt', 1e6],
    ['kt', 1e3],
  ],
  st: [
    ['Mst', 1e6],
    ['kst', 1e3],
  ],
  oz: [
    ['Moz', 1e6],
    ['koz', 1e3],
  ],
  lb: [
    ['Mlb', 1e6],
    ['klb', 1e3],
  ],
  ct: [
    ['Mct', 1e6],
    ['kct', 1e3],
  ],
};
const MOST_DECIMALS = 3;
/** Below this a larger unit makes a figure harder to read, not easier. */
const LEAST = 0.1;

export interface Scale {
  unit: string;
  size: number;
}

/** The largest unit in which all values are short and still exactly what they are; the unit itself where there is none. */
export function scaleFor(unit: string, values: readonly number[]): Scale {
  const fitting = (LADDERS[unit] ?? []).find(([, size]) =>
    values.every((value) => value === 0 || (value / size >= LEAST && isExact(value, size))),
  );
  return fitting === undefined ? { unit, size: 1 } : { unit: fitting[0], size: fitting[1] };
}

export function scaled(value: number, { size }: Scale): number {
  return size === 1 ? value : Number((value / size).toFixed(MOST_DECIMALS));
}

function isExact(value: number, size: number): boolean {
  const shown = Number((value / size).toFixed(MOST_DECIMALS));
  return Math.abs(shown * size - value) < size * 1e-9;
}
