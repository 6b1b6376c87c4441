/** Zones that wires of Atlantic Canada write and `Date` does not know, in hours. */
const zones: Record<string, string> = { AST: '-0400', ADT: '-0300', NST: '-0330', NDT: '-0230' };

/** ISO time of a feed's date (RFC 822, ISO 8601 and their relatives); UTC where it names no zone; null where it is no date. */
export function parseFeedDate(raw: string | undefined): string | null {
  if (raw === undefined || raw.trim().length < '2026-5-4'.length) return null;
  const known = raw
    .trim()
    .slice(0, 60)
    .replace(/\b(?:AST|ADT|NST|NDT)$/, (zone) => zones[zone]!);
  const time = new Date(hasZone(known) ? known : `${known}${/^\d{4}-\d{2}-\d{2}T/.test(known) ? 'Z' : ' UTC'}`);
  return Number.isNaN(time.getTime()) || time.getUTCFullYear() < 1990 ? null : time.toISOString();
}

/** Without a zone `Date` would read the machine's own. */
function hasZone(date: string): boolean {
  return /(?:Z|UTC?|GMT|[ECMP][SD]T|[+-]\d{2}:?\d{2})$/i.test(date) && !/^\d{4}-\d{2}-\d{2}$/.test(date);
}
