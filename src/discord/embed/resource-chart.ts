import type { BarChart } from '../../chart/bar-chart.ts';
import type { Release, ResourceCategory } from '../../extract/release.ts';
import { fill, type Words } from '../../words/index.ts';
import { tidy } from '../text.ts';
import { number } from './format.ts';
import { FEWEST_TABLE_ROWS, MOST_TABLE_ROWS } from './resource.ts';
import { estimatesOf, firstRows, type EstimateRows } from './resource-groups.ts';
import { containedOf } from './resource-table.ts';
import { scaled, scaleFor } from './scale.ts';

/** The better known, the stronger. */
const COLOURS: Record<ResourceCategory, string> = {
  measured: '#e3a008',
  indicated: '#c98a1b',
  measured_and_indicated: '#f0bd4b',
  inferred: '#7d8ca3',
  proven: '#3f9c6b',
  probable: '#5fb389',
  proven_and_probable: '#86cfa8',
};

interface Mass {
  deposit: string;
  category: ResourceCategory;
  amount: number;
  isDerived: boolean;
}

interface MetalMasses {
  commodity: string;
  unit: string;
  masses: Mass[];
}

/** Contained metal by category, of the estimate and the metal that most rows tell. null where fewer than three rows tell it. */
export function resourceChart(release: Release, words: Words): BarChart | null {
  const estimates = firstRows(estimatesOf(release, words), MOST_TABLE_ROWS).shown;
  const candidates = estimates.flatMap((estimate) => metalsOf(release, estimate));
  const [best] = candidates.toSorted((a, b) => b.masses.length - a.masses.length);
  if (best === undefined || best.masses.length < FEWEST_TABLE_ROWS) return null;
  const scale = scaleFor(
    best.unit,
    best.masses.map(({ amount }) => amount),
  );
  const { short, chart } = words.release.resource;
  return {
    title: fill(chart, { metal: tidy(best.commodity), unit: tidy(scale.unit) }),
    groups: [...Map.groupBy(best.masses, ({ deposit }) => deposit)].map(([name, masses]) => ({
      name,
      bars: masses.map(({ category, amount, isDerived }) => ({
        label: short[category],
        value: amount,
        shown: `${isDerived ? '≈' : ''}${number(scaled(amount, scale), words)}`,
        colour: COLOURS[category],
      })),
    })),
  };
}

/** The same in words, for those who do not see the picture. */
export function chartText({ title, groups }: BarChart): string {
  const parts = groups.map(({ name, bars }) => {
    const figures = bars.map(({ label, shown }) => `${label} ${shown}`).join(', ');
    return name === '' ? figures : `${name}: ${figures}`;
  });
  return `${title}. ${parts.join('; ')}.`;
}

function metalsOf(release: Release, { deposits }: EstimateRows): MetalMasses[] {
  const byMetal = new Map<string, MetalMasses>();
  for (const { name, rows } of deposits) {
    for (const { estimate, pointer } of rows) {
      const graded = estimate.grades.map(({ commodity }, index) => ({ commodity, at: `${pointer}/grades/${index}` }));
      const others = estimate.contained.map(({ commodity }) => ({ commodity, at: '' }));
      for (const [commodity, at] of new Map([...others, ...graded].map((metal) => [metal.commodity, metal.at]))) {
        const mass = containedOf(release, estimate, at, commodity);
        if (mass === null) continue;
        const key = JSON.stringify([commodity, mass.unit]);
        const metal = byMetal.get(key) ?? { commodity, unit: mass.unit, masses: [] };
        const { amount, isDerived } = mass;
        metal.masses.push({ deposit: tidy(name ?? ''), category: estimate.category, amount, isDerived });
        byMetal.set(key, metal);
      }
    }
  }
  return [...byMetal.values()];
}
