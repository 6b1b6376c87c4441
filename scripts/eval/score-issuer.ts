import type { Issuer, Listing } from '../../src/extract/release.ts';
import { judge } from './judge.ts';
import type { Label } from './label.ts';
import { sameCompany } from './same.ts';
import type { Tally } from './tally.ts';

export function scoreIssuer(tally: Tally, want: Label<Issuer> | undefined, got: Issuer | undefined): void {
  if (want === undefined) return;
  judge(tally, 'issuer.name', 'issuer.name', want.name, got?.name, sameCompany);
  if (want.listings === undefined) return;
  const wanted = new Set(want.listings.map(listingKey));
  const answered = new Set((got?.listings ?? []).map(listingKey));
  const where = 'issuer.listings';
  for (const key of new Set([...wanted, ...answered])) {
    if (wanted.has(key) && answered.has(key)) tally.right(where);
    else tally.miss({ group: where, where, want: wanted.has(key) ? key : null, got: answered.has(key) ? key : null });
  }
}

function listingKey({ exchange, symbol }: Label<Listing>): string {
  return `${exchange}:${symbol}`.toUpperCase();
}
