import { releaseEmbed, type ReleaseSummary } from '../discord/embed/release-embed.ts';
import type { Words } from '../words/index.ts';
import { plainText } from './extract-plain-text.ts';

/** The embed of a release as plain text: the same words, figures and order, without Discord's markup. Ends without a line end. */
export function summarize(summary: ReleaseSummary, words: Words): string {
  const embed = releaseEmbed(summary, words);
  const head = [embed.title, embed.author?.name, embed.url, embed.description];
  const fields = (embed.fields ?? []).map(({ name, value }) => `${name}\n${indent(value)}`);
  return [head.filter((line) => line !== undefined).join('\n'), ...fields, embed.footer?.text ?? '']
    .filter((part) => part !== '')
    .map((part) => plainText(part, words))
    .join('\n\n');
}

function indent(text: string): string {
  return text.replaceAll(/^/gm, '  ');
}
