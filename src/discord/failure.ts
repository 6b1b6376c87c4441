import { MessageFlags, type RepliableInteraction } from 'discord.js';
import type { Logger } from 'pino';
import { UserError } from '../user-error.ts';
import { explain, type Words } from '../words/index.ts';
import { meaningOf } from './error-codes.ts';
import { clip, escape } from './text.ts';

const MAX_VALUE = 200;

/** One private line for who asked. What is not a UserError is a fault of ours, and its detail goes to the log. */
export async function answerFailure(
  error: unknown,
  interaction: RepliableInteraction,
  words: Words,
  log: Logger,
): Promise<void> {
  const { verdict } = meaningOf(error);
  if (verdict === 'expired') {
    // Nobody can be answered any more: say how late we were, so that slowness shows in the log.
    log.warn(
      { err: error, ageMs: Date.now() - interaction.createdTimestamp },
      'an interaction was gone before its answer',
    );
    return;
  }
  if (verdict === 'already_answered') {
    log.warn({ err: error }, 'an answer stands, but its confirmation got lost');
    return;
  }
  if (error instanceof UserError) log.info({ code: error.code, err: error.cause }, 'an input could not be used');
  else log.error({ err: error }, 'a command failed');
  try {
    await answerPrivately(interaction, failureLine(error, words));
  } catch (cause) {
    log.warn({ err: cause }, 'a failure could not be told');
  }
}

/** The error's words with its values made safe: they repeat what a person or a page wrote. */
export function failureLine(error: unknown, words: Words): string {
  if (!(error instanceof UserError)) return explain(error, words);
  const values = Object.entries(error.values).map(([name, value]) => [name, safe(value)]);
  return explain(new UserError(error.code, Object.fromEntries(values) as Record<string, string>), words);
}

/** A mention of a channel stays one: it shows the channel's name and wakes nobody. */
function safe(value: string): string {
  return /^<#\d{1,20}>$/.test(value) ? value : escape(clip(value, MAX_VALUE));
}

/**
 * Answers so that only the asker sees it, whatever was answered before. A public "is thinking" cannot become private and its
 * first follow-up would be public too, so it is removed first.
 */
async function answerPrivately(interaction: RepliableInteraction, content: string): Promise<void> {
  const answer = { content, flags: MessageFlags.Ephemeral } as const;
  if (interaction.replied) {
    await interaction.followUp(answer);
  } else if (interaction.deferred) {
    if (interaction.ephemeral) {
      await interaction.editReply({ content });
      return;
    }
    await interaction.deleteReply();
    await interaction.followUp(answer);
  } else {
    await interaction.reply(answer);
  }
}
