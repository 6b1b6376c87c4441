import { describe, expect, test } from 'vitest';
import { readLabel } from '../../../../src/extract/resource/table/label.ts';

describe('what a row is called', () => {
  test.for([
    ['Measured Resource', 'measured', '', false],
    ['Indicated*', 'indicated', '', false],
    ['Inferred (1)', 'inferred', '', false],
    ['Meas. + Ind.', 'measured_and_indicated', '', false],
    ['Total M&I', 'measured_and_indicated', '', true],
    ['Sub-Total (M&I)', 'measured_and_indicated', '', true],
    ['Sub-total Stage 2⁽¹⁾', null, 'Stage 2', true],
    ['Proven and Probable', 'proven_and_probable', '', false],
    ['Total Proven & Probable Reserves', 'proven_and_probable', '', true],
    ['Bramble Pit (Inferred)', 'inferred', 'Bramble Pit', false],
    ['Heron - Indicated', 'indicated', 'Heron', false],
    ['Indicated and Inferred', 'mixed', '', false],
    ['Mesurées et indiquées', 'measured_and_indicated', '', false],
    ['Présumées', 'inferred', '', false],
    ['Open Pit', null, '', false],
    ['2024 Estimate', null, '', false],
    ['30 W', null, '30 W', false],
    ['TOTAL', null, '', true],
  ] as const)('%s', ([text, category, name, isTotal]) => {
    const label = readLabel(text);
    expect({ category: label.category, name: label.name, isTotal: label.isTotal }).toEqual({ category, name, isTotal });
  });
});
