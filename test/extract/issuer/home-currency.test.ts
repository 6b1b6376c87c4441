import { describe, expect, test } from 'vitest';
import { textDocument } from '../../../src/document/text.ts';
import { homeCurrency } from '../../../src/extract/issuer/home-currency.ts';
import type { Currency } from '../../../src/extract/release.ts';
import { readReleaseText } from '../../../src/extract/text/release-text.ts';

const currencyOf = (text: string, ...exchanges: string[]) =>
  homeCurrency(
    readReleaseText(textDocument(text)),
    exchanges.map((exchange) => ({ exchange, symbol: 'LRG' })),
  );

describe('the release says it', () => {
  test.each<[sentence: string, currency: Currency]>([
    ['All dollar amounts are in US dollars unless otherwise noted.', 'USD'],
    ['All figures in this release are expressed in U.S. dollars.', 'USD'],
    ['ALL AMOUNTS IN UNITED STATES DOLLARS', 'USD'],
    ['Dollars in this release are U.S. dollars.', 'USD'],
    ['Unless otherwise stated, amounts are in US currency.', 'USD'],
    ['Dollars ($) are Canadian dollars unless marked otherwise.', 'CAD'],
    ['All references to "$" are to Canadian dollars.', 'CAD'],
    ['All dollars are Australian dollars.', 'AUD'],
    ['Tous les montants sont en dollars canadiens.', 'CAD'],
    ['Sauf indication contraire, les montants sont en dollars américains.', 'USD'],
  ])('%s', (sentence, currency) => {
    // Against the exchange's own currency, so that only the sentence can decide.
    expect(currencyOf(`The unit costs $1. ${sentence}`, currency === 'CAD' ? 'NASDAQ' : 'TSXV')).toBe(currency);
  });
});

describe('else the home market decides', () => {
  test.each<[exchanges: string[], currency: Currency]>([
    [['TSXV', 'OTCQB', 'FSE'], 'CAD'],
    [['NYSE-A', 'TSX'], 'CAD'],
    [['CSE'], 'CAD'],
    [['CBOE'], 'CAD'],
    [['ASX'], 'AUD'],
    [['AIM', 'ASX'], 'AUD'],
    [['NYSE-A'], 'USD'],
    [['OTCQB'], 'USD'],
    [['AIM'], 'USD'],
    [[], 'CAD'],
  ])('%j', (exchanges, currency) => {
    expect(currencyOf('The unit costs $1.', ...exchanges)).toBe(currency);
  });
});

test("a price in another country's dollars says nothing of the rest", () => {
  expect(currencyOf('It owes five million US dollars. The unit costs $1.', 'TSXV')).toBe('CAD');
});
