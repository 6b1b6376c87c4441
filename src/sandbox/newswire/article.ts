import type { WireRelease } from './newswire.ts';
import { escapeText } from './newswire.ts';
import { releaseUrl } from './feed.ts';

/** A release as a wire's site shows it: the text, and around it what a reader of the page has to leave out. */
export function articlePage(release: WireRelease, others: WireRelease[], origin: string): string {
  const title = escapeText(release.title);
  const published = `${release.publishedAt.slice(0, 16).replace('T', ' ')} UTC`;
  return page(
    title,
    `<main>
  <nav class="breadcrumb"><a href="/newswire">All releases</a> &rsaquo; Mining &amp; Metals &rsaquo; ${escapeText(release.ticker)}</nav>
  <article itemscope itemtype="https://schema.org/NewsArticle">
    <h1 itemprop="headline">${title}</h1>
    <p class="dateline"><time itemprop="datePublished" datetime="${release.publishedAt}">${published}</time> | Source: Core Shack Newswire</p>
    <div class="article-body" itemprop="articleBody">
${release.html}
    </div>
  </article>
  <aside class="share"><a href="#">Share by mail</a> <a href="#">Print</a></aside>
  <aside class="related">
    <h2>More from the wire</h2>
${list(others, origin)}
  </aside>
</main>`,
    `<link rel="canonical" href="${releaseUrl(release, origin)}">
<meta property="og:type" content="article">
<meta property="og:title" content="${title}">`,
  );
}

/** The list of the newest releases. */
export function frontPage(releases: WireRelease[], origin: string): string {
  const feed = `<link rel="alternate" type="application/rss+xml" title="Mining &amp; Metals" href="/newswire/rss.xml">`;
  return page('Core Shack Newswire', `<main>\n<h1>Latest releases</h1>\n${list(releases, origin)}\n</main>`, feed);
}

function list(releases: WireRelease[], origin: string): string {
  const entries = releases.map(
    (each) => `<li><a href="${releaseUrl(each, origin)}">${escapeText(each.title)}</a></li>`,
  );
  return `<ul>\n${entries.join('\n')}\n</ul>`;
}

function page(title: string, main: string, head: string): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>${title}</title>
${head}
</head>
<body>
<header class="site-header">
  <a href="/newswire">Core Shack Newswire</a>
  <nav><ul><li><a href="/newswire">Newsroom</a></li><li><a href="/newswire/rss.xml">RSS</a></li><li><a href="#">Sign in</a></li></ul></nav>
</header>
${main}
<footer class="site-footer">
  <p>Core Shack Newswire is part of a sandbox. Its issuers, people and figures are made up.</p>
</footer>
</body>
</html>
`;
}
