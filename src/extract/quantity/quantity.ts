import type { Span } from '../../document/document.ts';
import type { Currency } from '../release.ts';

/**
 * What a number in a release is. One scan of the text finds them all (`readQuantities`); rules then ask for
 * "the money after this word" instead of parsing digits themselves. Spans cover the whole writing ("C$0.20", "one-half", "7.2 million").
 */
export type Quantity = Money | Count | Percent | Fraction | Duration | CalendarDate | Tonnage | GradeValue | MetalMass;

/** "C$360,000", "0,20 $", "18 cents", "$3.6M", "1.2 pence". `currency` null: a bare "$". Exact: decimal text and scale words are never multiplied as floats. */
export interface Money extends Span {
  kind: 'money';
  amount: number;
  currency: Currency | null;
}

/** A bare number: "1,800,000", "7.2 million", "six million", "twelve", "1 450 000". */
export interface Count extends Span {
  kind: 'count';
  value: number;
}

/** "6%", "6 per cent", "six percent (6%)", "6 %". */
export interface Percent extends Span {
  kind: 'percent';
  value: number;
}

/** "one-half", "one-half of one", "1/2", "½", "three quarters of one", "un demi". */
export interface Fraction extends Span {
  kind: 'fraction';
  value: number;
}

/** "24 months", "two years", "thirty (30) days", "20 consecutive trading days", "quatre mois et un jour" (4 months). */
export interface Duration extends Span {
  kind: 'duration';
  value: number;
  /** Years are turned into months, weeks into days. */
  unit: 'month' | 'day' | 'trading_day';
}

/** "September 21, 2007", "Sept. 21", "13.06.2014", "le 2 avril 2023". `iso` null where the year is not written: then `month` and `day` say what is. */
export interface CalendarDate extends Span {
  kind: 'date';
  iso: string | null;
  month: number;
  day: number | null;
}

/** "521,800 tonnes", "8.6 Mt", "2.3 million short tons". `value` in single tonnes or short tons. */
export interface Tonnage extends Span {
  kind: 'tonnage';
  value: number;
  unit: 't' | 'st';
}

/** "5.15 g/t gold", "0.85 g/t AuEq", "1.2% Li2O", "350 ppm U3O8". `commodity` null where only the unit is written. */
export interface GradeValue extends Span {
  kind: 'grade';
  value: number;
  unit: string;
  commodity: string | null;
}

/** "86,550 ounces of gold", "1.2 Moz Ag", "45 Mlbs copper". `amount` in single units: oz, lb, t, kg, ct. */
export interface MetalMass extends Span {
  kind: 'mass';
  amount: number;
  unit: string;
  commodity: string | null;
}
