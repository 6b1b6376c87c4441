import { PermissionFlagsBits as Bits } from 'discord.js';
import { expect, it } from 'vitest';
import { missingPermissions } from '../../src/discord/permissions.ts';

const all = Bits.ViewChannel | Bits.SendMessages | Bits.EmbedLinks | Bits.AttachFiles | Bits.ReadMessageHistory;

it.each([
  ['nothing when all are held', all, []],
  ['nothing for an administrator', Bits.Administrator, []],
  ['the one that was taken', all & ~Bits.EmbedLinks, ['EmbedLinks']],
  [
    'several in the order in which they matter',
    Bits.SendMessages | Bits.AttachFiles,
    ['ViewChannel', 'EmbedLinks', 'ReadMessageHistory'],
  ],
  [
    'all in a channel that is closed',
    0n,
    ['ViewChannel', 'SendMessages', 'EmbedLinks', 'AttachFiles', 'ReadMessageHistory'],
  ],
])('names %s', (_name, held, missing) => {
  expect(missingPermissions(held)).toEqual(missing);
});

it('asks for the permission of threads in a thread', () => {
  expect(missingPermissions(all, true)).toEqual(['SendMessagesInThreads']);
  expect(missingPermissions((all & ~Bits.SendMessages) | Bits.SendMessagesInThreads, true)).toEqual([]);
});
