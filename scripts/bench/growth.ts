import { ASSAY } from './contenders.ts';
import { processorMs } from './measure.ts';

export interface Growth {
  name: string;
  /** Milliseconds for the largest text. */
  largest: number;
  /** By what the time grows at the worst doubling of the text; linear work doubles. */
  worstDoubling: number;
}

/** Characters; each size is twice the one before. */
const SIZES = [125_000, 250_000, 500_000, 1_000_000];
const REPEATS = 3;
/** Shorter times are the clock's, not the text's. */
const LEAST_MS = 2;

const HOSTILE: Record<string, string> = {
  spaces: ' ',
  digits: '7',
  'opening brackets': '(',
  '“one-half of one-half of …”': 'one-half of ',
  'quotes that never close': '“Unit ',
  dollars: '$1 ',
  'exchanges without a symbol': 'TSX: ',
};

/** How reading grows with the text, for ordinary words and for what makes careless patterns explode. */
export function measureGrowth(ordinary: string): Growth[] {
  const inputs = { 'releases one behind the other': ordinary, ...HOSTILE };
  return Object.entries(inputs).map(([name, unit]) => {
    const times = SIZES.map((size) => shortest(unit.repeat(Math.ceil(size / unit.length)).slice(0, size)));
    const doublings = times.slice(1).map((time, index) => Math.max(time, LEAST_MS) / Math.max(times[index]!, LEAST_MS));
    return { name, largest: times.at(-1)!, worstDoubling: Math.max(...doublings) };
  });
}

function shortest(text: string): number {
  const times = Array.from({ length: REPEATS }, () => {
    const start = processorMs();
    ASSAY.run(text);
    return processorMs() - start;
  });
  return Math.min(...times);
}
