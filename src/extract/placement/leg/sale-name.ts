const SALES: readonly (readonly [RegExp, string])[] = [
  [/^\W{0,4}(?:the\s+)?placing\s+of\s+$/iu, 'placing'],
  [/^\W{0,4}(?:the\s+)?subscription\s+(?:by\s+[^.;\d]{1,60}\s)?(?:of|for)\s+$/iu, 'subscription'],
];
const RAISES = /^(?:[^.;]|\.\d){0,100}\b(?:to\s+raise|raising)\b/iu;

/** The class that shares have by the sale that their sentence opens with: "Subscription by Audley for |30,000,000 new ordinary shares to raise £600,000". */
export function classOfSale(before: string, after: string): string | null {
  if (!RAISES.test(after)) return null;
  return SALES.find(([pattern]) => pattern.test(before))?.[1] ?? null;
}
