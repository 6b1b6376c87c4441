import { Resvg } from '@resvg/resvg-js';
import { describe, expect, it } from 'vitest';
import { barChartSvg, type BarChart } from '../../src/chart/bar-chart.ts';
import { pngOf } from '../../src/chart/png.ts';

const chart: BarChart = {
  title: 'Contained Au, koz',
  groups: [
    { name: '', bars: [{ label: 'Indicated', value: 400, shown: '400', colour: '#c98a1b' }] },
    { name: 'Loon & <Zone>', bars: [{ label: 'Inferred', value: 100, shown: '≈100', colour: '#7d8ca3' }] },
  ],
};
const withoutWords: BarChart = {
  title: '',
  groups: chart.groups.map(({ bars }) => ({ name: ' ', bars: bars.map((bar) => ({ ...bar, label: '', shown: '' })) })),
};
const withName = (name: string) => barChartSvg({ ...chart, groups: [{ name, bars: chart.groups[0]!.bars }] });

/** How many points of the left part, where only words stand, are light. */
function lightPoints(drawn: BarChart): number {
  const png = pngOf(barChartSvg(drawn));
  const size = new DataView(png.buffer, png.byteOffset);
  const [width, height] = [size.getUint32(16), size.getUint32(20)];
  const picture = `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="${width}" height="${height}"><image width="${width}" height="${height}" xlink:href="data:image/png;base64,${Buffer.from(png).toString('base64')}"/></svg>`;
  const { pixels } = new Resvg(picture, { font: { loadSystemFonts: false } }).render();
  let light = 0;
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < 140; x += 1) if (pixels[(y * width + x) * 4]! > 200) light += 1;
  return light;
}

describe('the picture', () => {
  it('is a PNG, the same for the same chart', () => {
    const png = pngOf(barChartSvg(chart));
    expect(Buffer.from(png.subarray(0, 8)).toString('latin1')).toBe('\x89PNG\r\n\x1a\n');
    expect(Buffer.from(pngOf(barChartSvg(structuredClone(chart)))).equals(png)).toBe(true);
  });

  it('shows its words on any machine, with the font that comes along', () => {
    expect(lightPoints(chart)).toBeGreaterThan(500);
    expect(lightPoints(withoutWords)).toBeLessThan(20);
  });

  it.each(['<script>', '&', '\u0000\u0008', '\ud800', '"', 'x'.repeat(5_000)])('is drawn with %j in it', (name) => {
    expect(pngOf(withName(name)).length).toBeGreaterThan(1_000);
  });
});

it('draws bars to one scale', () => {
  const lengths = [...barChartSvg(chart).matchAll(/width="(\d+)" height="34"/g)].map(([, width]) => Number(width));
  expect(lengths[0]! / lengths[1]!).toBeCloseTo(4, 1);
});

it('draws a chart of nothing', () => {
  const none = { ...chart, groups: [{ name: '', bars: [{ label: 'a', value: 0, shown: '0', colour: '#ffffff' }] }] };
  expect(pngOf(barChartSvg(none)).length).toBeGreaterThan(500);
});
