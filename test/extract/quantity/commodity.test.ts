import { describe, expect, test } from 'vitest';
import { commoditiesIn } from '../../../src/extract/quantity/commodity.ts';

describe('commodities', () => {
  test.for([
    ['Zn (Mlbs)', ['Zn']],
    ['Contained gold (koz)', ['Au']],
    ['AuEQ', ['AuEq']],
    ['Au Eq (g/t)', ['AuEq']],
    ['Pd_Eq', ['PdEq']],
    ['ZnEq1 (%)', ['ZnEq']],
    ['équivalent cuivre', ['CuEq']],
    ['gold equivalent and silver', ['AuEq', 'Ag']],
    ['U 3 O 8', ['U3O8']],
    ['eU3O8', ['U3O8']],
    ['Li 2 O %', ['Li2O']],
    ['LiO', ['Li2O']],
    ['V₂O₅', ['V2O5']],
    ['Nb2O5', ['Nb2O5']],
    ['TREO and MREO', ['TREO', 'MREO']],
    ['Cg1', ['Cg']],
    ['TGC', ['Cg']],
    ['0.9 g/t Pt + Pd', ['Pt+Pd']],
    ['or argent', ['Ag']],
    ["onces d'or", ['Au']],
    ['au Québec', []],
    ['CO', []],
    ['Golden Inc.', []],
    ['no metal here', []],
  ] as const)('%s', ([text, codes]) => {
    expect(commoditiesIn(text).map(({ code }) => code)).toEqual(codes);
  });
});
