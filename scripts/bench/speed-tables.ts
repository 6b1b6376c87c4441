import { markdownTable } from '../markdown-table.ts';
import type { Growth } from './growth.ts';
import { machine } from './machine.ts';
import type { PageSpeed } from './pages.ts';
import type { Times } from './releases.ts';

export interface Speed {
  texts: number;
  meanLength: number;
  releases: Times[];
  long: Times[];
  longLength: number;
  growth: Growth[];
  pages: PageSpeed[];
}

const LONGEST = '1,000,000 characters';

/** The README's tables. Times are of processor time on one core. */
export function speedTables({ texts, meanLength, releases, long, longLength, growth, pages }: Speed): string {
  const timeRow = ({ name, p50, p95, perSecond }: Times) => [name, ms(p50), ms(p95), round(perSecond)];
  return [
    `${machine()}; ${texts} labelled releases of ${round(meanLength)} characters in the mean.`,
    markdownTable(['a release', 'p50', 'p95', 'a second, one core'], releases.map(timeRow)),
    markdownTable([`a text of ${round(longLength)} characters`, 'p50', 'p95', 'a second, one core'], long.map(timeRow)),
    markdownTable(
      [`${LONGEST} of`, 'time', 'worst doubling from 125,000 on'],
      growth.map(({ name, largest, worstDoubling }) => [name, ms(largest), `× ${worstDoubling.toFixed(2)}`]),
    ),
    markdownTable(
      ['a web page to text', 'MB a second'],
      pages.map(({ name, megabytesPerSecond }) => [name, megabytesPerSecond.toFixed(1)]),
    ),
  ].join('\n\n');
}

function ms(milliseconds: number): string {
  return `${milliseconds < 100 ? milliseconds.toFixed(2) : round(milliseconds)} ms`;
}

function round(figure: number): string {
  return Math.round(figure).toLocaleString('en');
}
