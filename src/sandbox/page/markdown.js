import { html, nothing } from 'lit';

/** Discord's markdown as lit templates: text is never turned into HTML, so nothing from outside can become markup. */

const BLOCKS = [
  { pattern: /^### (.+)$/, show: (words) => html`<h5 class="md-heading">${words}</h5>` },
  { pattern: /^## (.+)$/, show: (words) => html`<h4 class="md-heading">${words}</h4>` },
  { pattern: /^# (.+)$/, show: (words) => html`<h3 class="md-heading">${words}</h3>` },
  { pattern: /^-# (.+)$/, show: (words) => html`<small class="md-subtext">${words}</small>` },
  { pattern: /^(?:>>?>? )(.*)$/, show: (words) => html`<blockquote class="md-quote">${words}</blockquote>` },
  { pattern: /^ {0,3}[-*] (.+)$/, show: (words) => html`<div class="md-item">${words}</div>` },
];

const INLINE = [
  { pattern: /^\\([^\p{L}\p{N}\s])/u, show: ([, mark]) => mark },
  { pattern: /^``(.+?)``|^`([^`]+)`/, show: ([, twice, once]) => html`<code class="md-code">${twice ?? once}</code>` },
  {
    pattern: /^\*\*\*(?=\S)(.+?)\*\*\*/s,
    show: ([, words], to) => html`<strong><em>${inline(words, to)}</em></strong>`,
  },
  { pattern: /^\*\*(?=\S)(.+?)\*\*(?!\*)/s, show: ([, words], to) => html`<strong>${inline(words, to)}</strong>` },
  { pattern: /^__(?=\S)(.+?)__(?!_)/s, show: ([, words], to) => html`<u>${inline(words, to)}</u>` },
  { pattern: /^~~(?=\S)(.+?)~~/s, show: ([, words], to) => html`<s>${inline(words, to)}</s>` },
  {
    pattern: /^\|\|(.+?)\|\|/s,
    show: ([, words], to) => html`<span class="md-spoiler" tabindex="0">${inline(words, to)}</span>`,
  },
  { pattern: /^\*(?=[^\s*])(.+?)\*(?!\*)/s, show: ([, words], to) => html`<em>${inline(words, to)}</em>` },
  { pattern: /^_(?=[^\s_])(.+?)_(?![\w_])/s, show: ([, words], to) => html`<em>${inline(words, to)}</em>` },
  {
    pattern: /^\[([^\]\n]+)\]\(<?(https?:\/\/[^\s)>]+)>?\)/,
    show: ([, words, url], to) => link(url, inline(words, to)),
  },
  { pattern: /^<(https?:\/\/[^\s>]+)>/, show: ([, url]) => link(url, url) },
  { pattern: /^https?:\/\/[^\s<>)\]]+[^\s<>)\].,;:!?'"]/, show: ([url]) => link(url, url) },
  { pattern: /^<t:(-?\d{1,13})(?::([tTdDfFsSR]))?>/, show: ([, seconds, style]) => moment(Number(seconds), style) },
  { pattern: /^<#(\d+)>/, show: ([, id], to) => html`<span class="md-mention">#${to.channel(id)}</span>` },
  { pattern: /^<@!?(\d+)>/, show: ([, id], to) => html`<span class="md-mention">@${to.user(id)}</span>` },
  { pattern: /^<\/([\w -]+):\d+>/, show: ([, name]) => html`<span class="md-mention">/${name}</span>` },
];
const SPECIAL = /[\\`*_~|[<h]/g;

const link = (url, words) => html`<a href=${url} target="_blank" rel="noopener noreferrer">${words}</a>`;

/**
 * @param {string} text
 * @param {{ channel: (id: string) => string, user: (id: string) => string }} names
 */
export function markdown(text, names) {
  if (!text) return nothing;
  return text
    .split(/```(?:\w*\n)?([\s\S]*?)```/g)
    .map((part, index) =>
      index % 2 === 1 ? html`<pre class="md-pre"><code>${part.replace(/\n$/, '')}</code></pre>` : lines(part, names),
    );
}

function lines(text, names) {
  const all = text.replace(/^\n|\n$/g, '').split('\n');
  return all.map((line, index) => {
    for (const { pattern, show } of BLOCKS) {
      const match = pattern.exec(line);
      if (match) return show(inline(match[1] ?? '', names));
    }
    return html`${inline(line, names)}${index < all.length - 1 ? html`<br />` : nothing}`;
  });
}

function inline(text, names) {
  const out = [];
  let from = 0;
  let at = 0;
  while (at < text.length) {
    SPECIAL.lastIndex = at;
    const next = SPECIAL.exec(text);
    if (!next) break;
    at = next.index;
    const rest = text.slice(at);
    const rule = INLINE.find(({ pattern }) => pattern.test(rest));
    if (rule) {
      const match = rule.pattern.exec(rest);
      out.push(text.slice(from, at), rule.show(match, names));
      at += match[0].length;
      from = at;
    } else at += 1;
  }
  out.push(text.slice(from));
  return out;
}

const STYLES = {
  t: { timeStyle: 'short' },
  T: { timeStyle: 'medium' },
  d: { dateStyle: 'short' },
  D: { dateStyle: 'long' },
  f: { dateStyle: 'long', timeStyle: 'short' },
  F: { dateStyle: 'full', timeStyle: 'short' },
  s: { dateStyle: 'short', timeStyle: 'short' },
  S: { dateStyle: 'short', timeStyle: 'medium' },
};
const SPANS = [
  ['year', 31_536_000],
  ['month', 2_592_000],
  ['day', 86_400],
  ['hour', 3_600],
  ['minute', 60],
  ['second', 1],
];

function moment(seconds, style = 'f') {
  const date = new Date(seconds * 1000);
  const words = style === 'R' ? relative(seconds) : new Intl.DateTimeFormat('en', STYLES[style]).format(date);
  return html`<time class="md-time" datetime=${date.toISOString()} title=${date.toUTCString()}>${words}</time>`;
}

function relative(seconds) {
  const away = seconds - Date.now() / 1000;
  const [unit, length] = SPANS.find(([, size]) => Math.abs(away) >= size) ?? ['second', 1];
  return new Intl.RelativeTimeFormat('en', { numeric: 'auto' }).format(Math.round(away / length), unit);
}
