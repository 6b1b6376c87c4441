import type { Words } from '../../words/index.ts';
import { LIMITS, Message, type ButtonRow } from '../limits.ts';
import { clip, escape } from '../text.ts';
import { releaseEmbed, type ReleaseSummary } from './release-embed.ts';

/** The button's id names the release in the store, so it works after a restart and on messages months old. */
export function sourcesId(releaseId: string): string {
  return `sources:${releaseId}`;
}

/** The summary of a stored release with its buttons, ready to be sent; it is checked against Discord's limits before it leaves. */
export function releaseMessage(stored: ReleaseSummary & { id: string }, words: Words): Message {
  return Message.parse({ embeds: [releaseEmbed(stored, words)], components: [sourcesRow(stored.id, words)] });
}

/** The release in plain words, for when Discord refuses its embed. */
export function plainReleaseMessage(stored: { id: string; title: string; url: string | null }, words: Words): Message {
  const content = clip([`**${escape(stored.title)}**`, stored.url ?? ''].join('\n').trim(), LIMITS.content);
  return Message.parse({ content, embeds: [], components: [sourcesRow(stored.id, words)] });
}

function sourcesRow(releaseId: string, words: Words): ButtonRow {
  return {
    type: 1,
    components: [{ type: 2, style: 2, label: words.sources.button, custom_id: sourcesId(releaseId) }],
  };
}
