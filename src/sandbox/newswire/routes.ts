import { createHash } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';
import { z } from 'zod';
import { parseBody } from '../control/body.ts';
import type { Answer } from '../http/answer.ts';
import { json, text } from '../http/answer.ts';
import { refuse } from '../http/discord-error.ts';
import type { Route } from '../http/router.ts';
import { articlePage, frontPage } from './article.ts';
import { feedOf, releaseUrl } from './feed.ts';
import type { Newswire } from './newswire.ts';

const IN_FEED = 50;
const RELATED = 5;

const releaseSchema = z.object({
  title: z.string().trim().min(1),
  ticker: z.string().trim().min(1),
  /** HTML, or plain text with empty lines between its paragraphs. */
  html: z.string().min(1),
  full: z.boolean().default(true),
});

/**
 * The sample newswire: `/newswire/rss.xml`, a page for each release, and
 * `POST /sandbox/releases { title, ticker, html, full? }`, which answers `{ id, url, ...release }`.
 * `GET /sandbox/releases` lists all that went out, newest first.
 */
export function newswireRoutes(newswire: Newswire, origin: () => string): Route[] {
  return [
    {
      method: 'GET',
      pattern: '/newswire/rss.xml',
      handle: ({ headers }) => unlessKnown(headers, feedOf(newswire.latest(IN_FEED), origin()), 'application/rss+xml'),
    },
    {
      method: 'GET',
      pattern: '/newswire',
      handle: ({ headers }) => unlessKnown(headers, frontPage(newswire.latest(IN_FEED), origin()), 'text/html'),
    },
    {
      method: 'GET',
      pattern: '/newswire/releases/:release',
      handle: ({ params, headers }) => {
        const release = newswire.find(params['release']!);
        if (!release) throw refuse.notFound();
        const others = newswire.latest(RELATED + 1).filter((each) => each.id !== release.id);
        return unlessKnown(headers, articlePage(release, others.slice(0, RELATED), origin()), 'text/html');
      },
    },
    {
      method: 'GET',
      pattern: '/sandbox/releases',
      handle: () => json({ releases: newswire.latest(Infinity) }),
    },
    {
      method: 'POST',
      pattern: '/sandbox/releases',
      handle: ({ body }) => {
        const release = newswire.publish(parseBody(releaseSchema, body));
        return json({ url: releaseUrl(release, origin()), ...release });
      },
    },
  ];
}

/** 304 for a reader who has the same text already. */
function unlessKnown(headers: IncomingHttpHeaders, body: string, contentType: string): Answer {
  const etag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 27)}"`;
  const known = headers['if-none-match']?.split(',').map((each) => each.trim().replace(/^W\//, '')) ?? [];
  if (known.includes(etag)) return { status: 304, headers: { ETag: etag } };
  return text(body, `${contentType}; charset=utf-8`, { ETag: etag, 'Cache-Control': 'no-cache' });
}
