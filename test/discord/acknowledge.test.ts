import { MessageFlags, type RepliableInteraction } from 'discord.js';
import { describe, expect, it } from 'vitest';
import { acknowledge } from '../../src/discord/acknowledge.ts';

function deferring(refusal?: object) {
  const asked: unknown[] = [];
  const interaction = {
    deferred: false,
    ephemeral: null as boolean | null,
    deferReply: (options: unknown) => {
      asked.push(options);
      return refusal === undefined ? Promise.resolve() : Promise.reject(Object.assign(new Error('refused'), refusal));
    },
  };
  return { interaction: interaction as unknown as RepliableInteraction, asked };
}

describe('acknowledge', () => {
  it.each([
    ['public', {}],
    ['private', { flags: MessageFlags.Ephemeral }],
  ] as const)('defers a %s answer', async (visibility, options) => {
    const { interaction, asked } = deferring();
    await acknowledge(interaction, visibility);
    expect(asked).toEqual([options]);
  });

  it('goes on where the deferral took effect and only its confirmation got lost', async () => {
    const { interaction } = deferring({ code: 40060, status: 400 });
    await acknowledge(interaction, 'private');
    expect(interaction).toMatchObject({ deferred: true, ephemeral: true });
  });

  it('fails where the interaction is gone', async () => {
    await expect(acknowledge(deferring({ code: 10062, status: 404 }).interaction, 'public')).rejects.toMatchObject({
      code: 10062,
    });
  });
});
