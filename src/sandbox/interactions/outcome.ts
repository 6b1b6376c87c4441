import { setTimeout as sleep } from 'node:timers/promises';
import type {
  APIApplicationCommandOptionChoice,
  APIMessage,
  APIModalInteractionResponseCallbackData,
} from 'discord-api-types/v10';
import type { World } from '../world/world.ts';
import type { Interaction } from './interaction.ts';

/** What came of an interaction, as `POST /sandbox/interactions` answers it. */
export interface Outcome {
  /** Null when it never was. */
  acknowledgedAfterMs: number | null;
  /** The messages that it made or changed, as they stand now; ephemeral ones among them. */
  messages: APIMessage[];
  modal?: APIModalInteractionResponseCallbackData;
  choices?: APIApplicationCommandOptionChoice[];
  error?: string;
}

export interface Patience {
  acknowledgeWithinMs: number;
  /** For the whole answer. */
  answerWithinMs: number;
  /** Quiet time after an answer, in which follow-ups may still come. */
  settleMs: number;
}

/** Words of Discord's client when nothing comes within three seconds. */
export const NO_RESPONSE = 'The application did not respond';

/** Waits until the bot has finished: it answered (a deferral is no answer yet) and then kept quiet. */
export async function outcomeOf(world: World, interaction: Interaction, patience: Patience): Promise<Outcome> {
  await until(interaction, patience.acknowledgeWithinMs, () => interaction.acknowledgedAt !== null);
  if (interaction.acknowledgedAt === null) return { acknowledgedAfterMs: null, messages: [], error: NO_RESPONSE };
  await until(interaction, interaction.startedAt + patience.answerWithinMs - Date.now(), () => interaction.isAnswered);
  if (interaction.isAnswered) await quiet(interaction, patience.settleMs);
  return {
    acknowledgedAfterMs: interaction.acknowledgedAt - interaction.startedAt,
    messages: [...interaction.messageIds].flatMap((id) => world.messages.find(id) ?? []),
    ...(interaction.modal && { modal: interaction.modal }),
    ...(interaction.choices && { choices: interaction.choices }),
    ...(!interaction.isAnswered && {
      error: `The application did not finish within ${patience.answerWithinMs / 1000} s`,
    }),
  };
}

async function until(interaction: Interaction, withinMs: number, isSo: () => boolean): Promise<void> {
  const deadline = new AbortController();
  const onChange = () => {
    if (isSo()) deadline.abort();
  };
  interaction.changes.on('changed', onChange);
  if (!isSo()) await sleep(Math.max(0, withinMs), undefined, { signal: deadline.signal }).catch(ignoreAbort);
  interaction.changes.off('changed', onChange);
}

/** Resolves when nothing has changed for `ms`. */
async function quiet(interaction: Interaction, ms: number): Promise<void> {
  let changed = true;
  const onChange = () => void (changed = true);
  interaction.changes.on('changed', onChange);
  while (changed) {
    changed = false;
    await sleep(ms);
  }
  interaction.changes.off('changed', onChange);
}

function ignoreAbort(error: unknown): void {
  if ((error as Error).name !== 'AbortError') throw error;
}
