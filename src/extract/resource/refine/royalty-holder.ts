import type { ReleaseText } from '../../text/release-text.ts';

const NAME = /\broyalt(?:y|ies)\b|\bstreaming\b|redevances/i;
const DENIAL = /holds no working interest|does not treat them as its own|as reported by the operators?\b/i;

/** A royalty company repeats what its operators have estimated: none of it is the issuer's. */
export function isRoyaltyHolder({ text }: ReleaseText, issuerName: string | null): boolean {
  return (issuerName !== null && NAME.test(issuerName)) || DENIAL.test(text);
}
