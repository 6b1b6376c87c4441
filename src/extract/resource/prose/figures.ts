import { found } from '../../found.ts';
import type { Figures } from '../estimate.ts';
import type { Measure } from './measure.ts';

/** The figures of a row from the measures that its sentence binds to it. */
export function figuresOf(measures: readonly Measure[], rule: string): Figures {
  const tonnage = measures.find((measure) => measure.kind === 'tonnage');
  return {
    tonnage: tonnage ? found(tonnage.value, tonnage, rule) : null,
    tonnageUnit: tonnage?.unit ?? null,
    grades: measures.flatMap((measure) =>
      measure.kind === 'grade'
        ? [{ commodity: measure.commodity, value: found(measure.value, measure, rule), unit: measure.unit }]
        : [],
    ),
    contained: measures.flatMap((measure) =>
      measure.kind === 'mass'
        ? [{ commodity: measure.commodity, amount: found(measure.amount, measure, rule), unit: measure.unit }]
        : [],
    ),
  };
}
