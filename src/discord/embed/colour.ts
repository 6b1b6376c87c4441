import type { ReleaseKind } from '../../extract/release.ts';

const GREEN = 0x2e8b57;
const GOLD = 0xd4a017;
const COPPER = 0xb87333;
const BLUE = 0x3b6ea5;
const GREY = 0x7f8c8d;

const COLOURS: Record<ReleaseKind, number> = {
  placement: GREEN,
  resource_estimate: GOLD,
  drill_results: COPPER,
  economic_study: GOLD,
  debt_settlement: BLUE,
  options_grant: GREY,
  warrant_amendment: BLUE,
  warrant_exercise: BLUE,
  share_buyback: BLUE,
  acquisition: BLUE,
  results: GREY,
  management: GREY,
  early_warning: GREY,
  digest: GREY,
  other: GREY,
};

/** The bar beside the embed: money is green, metal in the ground gold or copper, other deals blue, the rest grey. */
export function colourOf(kind: ReleaseKind): number {
  return COLOURS[kind];
}
