import { lookAt } from './look.ts';

const ABBREVIATION = /\s?\(["“”«]?\s?(?:k|m|b)?(?:t|mt|kt|st|oz|ozs|lb|lbs|ct|g\/t|ppm|%)["“”»]?\)/iy;
/** The full stop of an abbreviated unit (\"oz. of gold\") ends no sentence where the metal follows. */
const LINK =
  /(?:\.(?=\s(?:of|de|au|ag|gold|silver|u)\b))?[\s\u00a0]?\(?["“]?(?:of |de |d['’])?(?:the |l['’])?(?:contained |in[- ]situ |total )?/iy;

/** Behind a unit and its definition: "million tonnes (“Mt”)" ends after the bracket. */
export function abbreviationEnd(text: string, unitEnd: number): number {
  return unitEnd + (lookAt(ABBREVIATION, text, unitEnd)?.[0].length ?? 0);
}

/** Where the commodity's name would begin behind a unit: past "of", "of contained", "d'". */
export function linkEnd(text: string, unitEnd: number): number {
  return unitEnd + (lookAt(LINK, text, unitEnd)?.[0].length ?? 0);
}
