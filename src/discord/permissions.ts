import { PermissionFlagsBits } from 'discord.js';
import type { PermissionName } from '../words/words.ts';

/**
 * What Assay needs in a channel: to see it, to post summaries and their files, and to look for what it posted before a crash.
 * https://discord.com/developers/docs/topics/permissions
 */
const NEEDED: readonly PermissionName[] = [
  'ViewChannel',
  'SendMessages',
  'EmbedLinks',
  'AttachFiles',
  'ReadMessageHistory',
];

/** The permissions that the bot lacks in a channel, in the order in which they matter. `held` is its permission bit set there. */
export function missingPermissions(held: bigint, inThread = false): PermissionName[] {
  if ((held & PermissionFlagsBits.Administrator) !== 0n) return [];
  return NEEDED.map((name) => (inThread && name === 'SendMessages' ? 'SendMessagesInThreads' : name)).filter(
    (name) => (held & PermissionFlagsBits[name]) === 0n,
  );
}
