import type { Span } from '../../../document/document.ts';
import { found, type Found } from '../../found.ts';
import { firstSpan, type Prose } from '../prose.ts';

const NON =
  /(?<!\p{L})(?:non[- ]?transfer(?:able|rable)|not (?:be )?transferable|non[- ](?:transférables?|cessibles?|transferables?)|incessibles?)(?!\p{L})/u;
const YES = /(?<!\p{L})(?:freely )?(?:transferable|transférables?|cessibles?)(?!\p{L})/u;

/** What a stretch of text says of whether the warrants may be transferred; null where it says nothing. */
export function transferabilityIn(prose: Prose, within: Span): Found<boolean> | null {
  const no = firstSpan(prose, within, NON);
  if (no !== null) return found(false, no, 'warrant/transferable');
  const yes = firstSpan(prose, within, YES);
  return yes === null ? null : found(true, yes, 'warrant/transferable');
}
