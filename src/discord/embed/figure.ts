import type { Currency, Release } from '../../extract/release.ts';
import type { Words } from '../../words/index.ts';
import type { FigureName } from '../../words/figure-name.ts';
import { escape } from '../text.ts';
import { amount, day, fraction, number, percent, price, statedDecimals } from './format.ts';
import { measure } from './resource.ts';

/** A value of a release by its JSON pointer, named and written as people read it. */
export interface Figure {
  name: string;
  shown: string;
}

/** What stands at a pointer, with the objects around it that tell its unit. */
interface Place {
  release: Release;
  pointer: string;
  value: unknown;
  parent: Record<string, unknown>;
  currency: Currency | null;
  words: Words;
}

type Show = (value: number, place: Place) => string;

const count: Show = (value, { words }) => number(value, words);
const money: Show = (value, { currency, words }) => amount(value, currency, words);
const unitPrice: Show = (value, { currency, words }) => price(value, currency, words);
const share: Show = (value, { words }) => percent(value, words);
const part: Show = (value, { words }) => fraction(value, words);
const tonnes: Show = (value, { parent, words }) =>
  words.release.resource.tonnageUnits[parent.tonnageUnit === 'st' ? 'st' : 't'].replace('{n}', number(value, words));
const concentration: Show = (value, { release, pointer, parent, words }) =>
  withCommodity(measured(number(value, words, statedDecimals(release, pointer, value)), parent), parent);
const mass: Show = (value, { parent, words }) => withCommodity(measured(number(value, words), parent), parent);

/** Pointers with "*" for each index; words and dates need no `show`. What is not in the list is no figure by itself (a unit, a commodity). */
const FIGURES: Record<string, [name: FigureName, show?: Show]> = {
  '/issuer/name': ['issuer'],
  '/issuer/listings/*/exchange': ['exchange'],
  '/issuer/listings/*/symbol': ['symbol'],
  '/headline': ['headline'],
  '/date': ['date'],
  '/placements/*/stage': ['stage'],
  '/placements/*/distribution': ['distribution'],
  '/placements/*/life': ['life'],
  '/placements/*/currency': ['currency'],
  '/placements/*/proceeds/offered': ['offered', money],
  '/placements/*/proceeds/minimum': ['minimum', money],
  '/placements/*/proceeds/overAllotment': ['overAllotment', money],
  '/placements/*/proceeds/thisClosing': ['thisClosing', money],
  '/placements/*/proceeds/closedToDate': ['closedToDate', money],
  '/placements/*/tranche': ['tranche', count],
  '/placements/*/closingDate': ['closingDate'],
  '/placements/*/holdMonths': ['holdMonths', count],
  '/placements/*/holdExpiryDate': ['holdExpiryDate'],
  '/placements/*/insiders/amount': ['insiderAmount', money],
  '/placements/*/insiders/count': ['insiderCount', count],
  '/placements/*/securities/*/kind': ['securityKind'],
  '/placements/*/securities/*/flowThrough': ['flowThrough'],
  '/placements/*/securities/*/count': ['count', count],
  '/placements/*/securities/*/price': ['price', unitPrice],
  '/placements/*/securities/*/proceeds': ['legProceeds', money],
  '/placements/*/securities/*/warrants/*/perUnit': ['perUnit', part],
  '/placements/*/securities/*/warrants/*/exercise/*/price': ['exercisePrice', unitPrice],
  '/placements/*/securities/*/warrants/*/exercise/*/fromMonth': ['fromMonth', count],
  '/placements/*/securities/*/warrants/*/exercise/*/toMonth': ['toMonth', count],
  '/placements/*/securities/*/warrants/*/termMonths': ['termMonths', count],
  '/placements/*/securities/*/warrants/*/expiryDate': ['expiryDate'],
  '/placements/*/securities/*/warrants/*/transferable': ['transferable'],
  '/placements/*/securities/*/warrants/*/acceleration/triggerPrice': ['triggerPrice', unitPrice],
  '/placements/*/securities/*/warrants/*/acceleration/tradingDays': ['tradingDays', count],
  '/placements/*/securities/*/warrants/*/acceleration/noticeDays': ['noticeDays', count],
  '/placements/*/finderFees/cash': ['feeCash', money],
  '/placements/*/finderFees/cashPercent': ['feePercent', share],
  '/placements/*/finderFees/warrants': ['feeWarrants', count],
  '/placements/*/finderFees/warrantPercent': ['feeWarrantPercent', share],
  '/placements/*/finderFees/warrantPrice': ['feeWarrantPrice', unitPrice],
  '/placements/*/finderFees/warrantTermMonths': ['feeWarrantTerm', count],
  '/resources/*/project': ['project'],
  '/resources/*/deposit': ['deposit'],
  '/resources/*/category': ['category'],
  '/resources/*/kind': ['resourceKind'],
  '/resources/*/tonnage': ['tonnage', tonnes],
  '/resources/*/grades/*/value': ['grade', concentration],
  '/resources/*/contained/*/amount': ['contained', mass],
  '/resources/*/cutoff/value': ['cutoff', concentration],
  '/resources/*/effectiveDate': ['effectiveDate'],
};

/** The figure at a pointer; null where the release has no value there or the value is no figure by itself. */
export function figureAt(release: Release, pointer: string, words: Words): Figure | null {
  const entry = entryAt(pointer);
  const place = placeAt(release, pointer, words);
  if (entry === undefined || place === null) return null;
  const [name, show = count] = entry;
  return { name: words.release.figures[name], shown: showValue(place.value, show, place) };
}

/** Another number written as the figure at `pointer` is, with its unit: for what a check computed beside what is stated. */
export function writtenAs(release: Release, pointer: string, value: number, words: Words): string | null {
  const entry = entryAt(pointer);
  const place = placeAt(release, pointer, words);
  if (entry === undefined || place === null) return null;
  const [, show = count] = entry;
  return show(value, place);
}

function entryAt(pointer: string) {
  return FIGURES[pointer.replaceAll(/\/\d+(?=\/|$)/g, '/*')];
}

function placeAt(release: Release, pointer: string, words: Words): Place | null {
  let parent: unknown = null;
  let value: unknown = release;
  for (const key of pointer.split('/').slice(1)) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return null;
    parent = value;
    value = (value as Record<string, unknown>)[key];
  }
  if (value === null || typeof value === 'object') return null;
  const placement = release.placements[Number(/^\/placements\/(\d+)\//.exec(pointer)?.[1])];
  const currency = placement?.currency ?? null;
  return { release, pointer, value, parent: parent as Record<string, unknown>, currency, words };
}

/** Words of the schema (stages, kinds) are shown in the reader's language where we have them, else as they are. */
function showValue(value: unknown, show: Show, place: Place): string {
  if (typeof value === 'number') return show(value, place);
  if (typeof value === 'boolean') return value ? place.words.release.yes : place.words.release.no;
  const text = String(value);
  if (/^\d{4}-\d{2}-\d{2}$/.test(text)) return day(text, place.words);
  return termOf(text, place) ?? escape(text);
}

function termOf(text: string, { pointer, words }: Place): string | undefined {
  const { placement, securities, resource } = words.release;
  const key = pointer.slice(pointer.lastIndexOf('/') + 1);
  const tables: Record<string, Record<string, string>> = {
    stage: placement.stages,
    distribution: placement.distributions,
    category: resource.categories,
    kind: {
      ...resource.kinds,
      ...Object.fromEntries(Object.entries(securities).map(([kind, { other }]) => [kind, other])),
    },
  };
  const table = tables[key];
  return table !== undefined && Object.hasOwn(table, text) ? table[text] : undefined;
}

function measured(figure: string, { unit }: Record<string, unknown>): string {
  return typeof unit === 'string' ? measure(figure, unit) : figure;
}

function withCommodity(figure: string, { commodity }: Record<string, unknown>): string {
  return typeof commodity === 'string' ? `${figure} ${escape(commodity)}` : figure;
}
