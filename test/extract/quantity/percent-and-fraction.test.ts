import { describe } from 'vitest';
import { readsEach, readsNone } from './reading.ts';

describe('percent', () => {
  readsEach('percent', [
    ['a fee of 6% of proceeds', '6%', { value: 6 }],
    ['a fee of 6.5 % of proceeds', '6.5 %', { value: 6.5 }],
    ['a fee of 6 per cent in cash', '6 per cent', { value: 6 }],
    ['a fee of six percent (6%) of proceeds', 'six percent (6%)', { value: 6 }],
    ['a fee of six (6) percent of proceeds', 'six (6) percent', { value: 6 }],
    ['une commission de 7,0 % du produit brut', '7,0 %', { value: 7 }],
    ['une commission de 7 pour cent du produit brut', '7 pour cent', { value: 7 }],
    ['a 70-per-cent-owned project', '70-per-cent', { value: 70 }],
  ]);
  readsNone('percent', ['five cents per unit', 'one percentage point', '100 centres']);
});

describe('fraction', () => {
  readsEach('fraction', [
    ['one-half of one warrant', 'one-half of one', { value: 1 / 2 }],
    ['one half of one warrant', 'one half of one', { value: 1 / 2 }],
    ['one-half-of-one warrant', 'one-half-of-one', { value: 1 / 2 }],
    ['one half share purchase warrant', 'one half', { value: 1 / 2 }],
    ['one-half (1/2) of one warrant', 'one-half (1/2) of one', { value: 1 / 2 }],
    ['one-half (½) of a warrant', 'one-half (½) of a', { value: 1 / 2 }],
    ['half of one warrant', 'half of one', { value: 1 / 2 }],
    ['½ of one warrant', '½ of one', { value: 1 / 2 }],
    ['1/2 of a warrant', '1/2 of a', { value: 1 / 2 }],
    ['one quarter of one warrant', 'one quarter of one', { value: 1 / 4 }],
    ['three-quarters of one warrant', 'three-quarters of one', { value: 3 / 4 }],
    ['one-third (1/3) of one warrant', 'one-third (1/3) of one', { value: 1 / 3 }],
    ['two thirds of a warrant', 'two thirds of a', { value: 2 / 3 }],
    ['one-tenth of one right', 'one-tenth of one', { value: 1 / 10 }],
    ["d'une demie de bon de souscription", 'une demie', { value: 1 / 2 }],
    ["d'un demi-bon de souscription", 'un demi', { value: 1 / 2 }],
    ["la moitié d'un bon de souscription", 'la moitié', { value: 1 / 2 }],
    ["trois quarts d'un bon de souscription", 'trois quarts', { value: 3 / 4 }],
  ]);
  readsNone('fraction', [
    'results of the second half',
    'production in the third quarter',
    'assays for the half year',
    'published 1/2/2024',
    'a ratio of 3/2',
    'in 24/7 operation',
  ]);
});
