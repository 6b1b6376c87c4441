import type {
  Currency,
  Derived,
  Distribution,
  ReleaseKind,
  ResourceCategory,
  ResourceEstimate,
  SecurityKind,
  Stage,
} from '../extract/release.ts';
import type { FigureName } from './figure-name.ts';

/** A noun for one and for several, as `Intl.PluralRules` tells them apart. */
export interface Plural {
  one: string;
  other: string;
}

/** The words for the facts of a release. `{name}` stands for a value that is formatted already. */
export interface ReleaseWords {
  kinds: Record<ReleaseKind, string>;
  /** Said in place of figures when a release of this kind has neither a placement nor a resource. */
  noFigures: Record<ReleaseKind, string>;
  /** `{n}`: the amount. `unknown`: a bare dollar sign whose currency the release does not tell. */
  money: Record<Currency | 'unknown', string>;
  percent: string;
  yes: string;
  no: string;
  /** A name and what it stands for, in one line. */
  pair: string;
  more: Plural;
  /** Said of a PDF with more pages than are read. */
  pagesLeft: Plural;

  placement: {
    numbered: string;
    stages: Record<Stage, string>;
    trancheClosed: string;
    tranche: string;
    size: string;
    upTo: string;
    minimum: string;
    overAllotment: string;
    toDate: string;
    offered: string;
    distributions: Record<Distribution, string>;
    life: string;
    closes: string;
    closed: string;
    terms: string;
    hold: Plural;
    holdUntil: string;
    insiders: string;
    insiderSecurities: string;
  };

  securities: Record<SecurityKind, Plural>;
  flowThroughSecurities: Record<SecurityKind, Plural>;
  leg: { countAndPrice: string; count: string; price: string; neither: string; proceeds: string; noWarrant: string };

  warrant: {
    perUnit: string;
    some: string;
    forMonths: string;
    months: string;
    afterwards: string;
    toMonth: string;
    step: string;
    exercisedAt: string;
    term: Plural;
    until: string;
    transferable: string;
    nonTransferable: string;
    acceleration: string;
    triggerPrice: string;
    tradingDays: string;
    noticeDays: string;
  };

  fees: {
    cash: string;
    percentOfGross: string;
    both: string;
    mentioned: string;
    warrants: string;
    warrantPercent: string;
    warrantPrice: string;
    warrantTerm: Plural;
  };

  resource: {
    categories: Record<ResourceCategory, string>;
    /** The same where there is little room. */
    short: Record<ResourceCategory, string>;
    kinds: Record<ResourceEstimate['kind'], string>;
    background: string;
    /** The file with all rows, where the embed has no room for them. */
    file: string;
    /** The title of a picture of `{metal}`'s mass in `{unit}`, and the name of its file. */
    chart: string;
    chartFile: string;
    tonnageUnits: { t: string; st: string };
    at: string;
    cutoff: string;
    effective: string;
  };

  checks: { off: string; title: string; stated: string };
  derived: Record<Derived['name'], string>;
  figures: Record<FigureName, string>;
  footer: string;
}
