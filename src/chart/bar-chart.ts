/** Bars side by side on one scale, in groups with a name each. */
export interface BarChart {
  title: string;
  groups: BarGroup[];
}

export interface BarGroup {
  /** "" for one without a name. */
  name: string;
  bars: Bar[];
}

export interface Bar {
  label: string;
  value: number;
  /** The value as it is written beside the bar. */
  shown: string;
  /** "#d4a017" */
  colour: string;
}

/** A phone shows the picture about 300 points wide: a wider one would have smaller words. */
const WIDTH = 520;
const MARGIN = 22;
const TITLE = 52;
const NAME = 40;
const BAR = 34;
const STEP = 46;
const LABELS = 150;
const VALUES = 110;
const LONGEST_BAR = WIDTH - LABELS - VALUES - MARGIN;
/** So that the smallest figure is still a bar. */
const SHORTEST_BAR = 3;
const LONGEST_LABEL = 12;
const LONGEST_TITLE = 34;

const BACKGROUND = '#1e2124';
const INK = '#f2f3f5';
const PALE = '#b5bac1';

/** The chart as SVG, in light on dark. The same chart gives the same text. */
export function barChartSvg({ title, groups }: BarChart): string {
  const largest = Math.max(0, ...groups.flatMap(({ bars }) => bars.map(({ value }) => value)));
  let y = TITLE;
  const parts: string[] = [];
  for (const { name, bars } of groups) {
    if (name !== '') {
      parts.push(text(name, MARGIN, y + NAME - 12, 18, PALE, LONGEST_TITLE, 'bold'));
      y += NAME;
    }
    for (const bar of bars) {
      parts.push(barAt(bar, y, largest));
      y += STEP;
    }
  }
  const height = y + MARGIN - (STEP - BAR);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${height}" font-family="DejaVu Sans">`,
    `<rect width="${WIDTH}" height="${height}" fill="${BACKGROUND}"/>`,
    text(title, MARGIN, 36, 20, INK, LONGEST_TITLE, 'bold'),
    ...parts,
    '</svg>',
  ].join('\n');
}

function barAt({ label, value, shown, colour }: Bar, y: number, largest: number): string {
  const length = largest === 0 ? SHORTEST_BAR : Math.max(SHORTEST_BAR, Math.round((value / largest) * LONGEST_BAR));
  const middle = y + BAR / 2 + 7;
  return [
    text(label, MARGIN, middle, 18, INK, LONGEST_LABEL),
    `<rect x="${LABELS}" y="${y}" width="${length}" height="${BAR}" rx="4" fill="${colour}"/>`,
    text(shown, LABELS + length + 10, middle, 18, INK, LONGEST_LABEL),
  ].join('\n');
}

function text(
  words: string,
  x: number,
  y: number,
  size: number,
  colour: string,
  longest: number,
  weight: 'normal' | 'bold' = 'normal',
): string {
  return `<text x="${x}" y="${y}" font-size="${size}" font-weight="${weight}" fill="${colour}">${escaped(cut(words, longest))}</text>`;
}

function cut(words: string, longest: number): string {
  const characters = Array.from(words.toWellFormed());
  return characters.length <= longest
    ? words
    : `${characters
        .slice(0, longest - 1)
        .join('')
        .trimEnd()}…`;
}

/** XML takes no control characters, however they are written. */
function escaped(words: string): string {
  return words
    .replaceAll(/[\u0000-\u001f\u007f-\u009f\ufffe\uffff]/g, ' ')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
}
