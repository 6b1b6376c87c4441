/** The address absolute against its base; null unless it is http or https. */
export function absoluteUrl(reference: string | undefined, base: string): string | null {
  if (!reference?.trim()) return null;
  const url = URL.parse(reference.trim(), base);
  return url && /^https?:$/.test(url.protocol) ? url.href : null;
}

/**
 * One spelling for all ways to write a page's address: no scheme, "www.", tracking parameters, fragment or last slash.
 * Wires moved from http to https and feeds add campaign parameters; the page stays the same.
 */
export function canonicalUrl(absolute: string): string {
  const url = new URL(absolute);
  const own = [...url.searchParams].filter(([name]) => !/^(?:utm_|fbclid|gclid|mc_)/i.test(name));
  url.search = new URLSearchParams(own).toString();
  url.searchParams.sort();
  const host = url.host.replace(/^www\./, '');
  return `${host}${url.pathname.replace(/\/$/, '')}${url.search}`;
}
