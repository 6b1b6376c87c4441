import { UserError } from '../user-error.ts';
import { filingOf, headersOf, releaseIn, releaseNamedIn, type Filing } from './link/edgar.ts';
import type { OpenedLink } from './link.ts';

export type Open = (link: string) => Promise<OpenedLink>;

/**
 * Opens a link, or the press release behind it where the link is to a filing on EDGAR. Every page is opened by `open`. What cannot
 * be decided leaves the link as it was given. Throws what `open` throws for the link itself.
 */
export async function openRelease(link: string, open: Open): Promise<OpenedLink> {
  const filing = filingOf(link);
  if (filing === null) return open(link);
  const headers = await openOrNull(headersOf(filing), open);
  const release = headers === null ? null : releaseIn(filing, textOf(headers));
  const opened = release === null ? null : await openOrNull(release, open);
  return opened ?? openByName(link, filing, open);
}

async function openByName(link: string, filing: Filing, open: Open): Promise<OpenedLink> {
  const page = await open(link);
  const release = filing.document === null ? releaseNamedIn(filing, textOf(page)) : null;
  return (release === null ? null : await openOrNull(release, open)) ?? page;
}

async function openOrNull(link: string, open: Open): Promise<OpenedLink | null> {
  try {
    return await open(link);
  } catch (error) {
    if (error instanceof UserError) return null;
    throw error;
  }
}

function textOf({ bytes }: OpenedLink): string {
  return new TextDecoder().decode(bytes);
}
