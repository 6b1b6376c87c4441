import { EventEmitter } from 'node:events';
import type {
  APIApplicationCommandOptionChoice,
  APIMessageInteractionMetadata,
  APIModalInteractionResponseCallbackData,
  APIUser,
  InteractionType,
} from 'discord-api-types/v10';
import { refuse } from '../http/discord-error.ts';

/** How long an interaction's token is good for (interactions/receiving-and-responding.mdx). */
const TOKEN_MS = 15 * 60_000;

/** What one person did, and what the bot has made of it so far. */
export interface Interaction {
  readonly id: string;
  readonly token: string;
  readonly type: InteractionType;
  /** For commands; its type is 1 for a slash command, 2 for the menu of a user, 3 for that of a message. */
  readonly command: { name: string; type: number } | null;
  readonly channelId: string;
  readonly user: APIUser;
  readonly metadata: APIMessageInteractionMetadata;
  /** The message whose component was used. */
  readonly sourceId: string | null;
  /** Milliseconds since 1970. */
  readonly startedAt: number;
  acknowledgedAt: number | null;
  /** `@original`: the reply, or the message that an update changes. */
  originalId: string | null;
  /** The original still says "thinking …". */
  isThinking: boolean;
  /** Something for the person has come. */
  isAnswered: boolean;
  /** Ids of the messages that it made or changed, in order. */
  readonly messageIds: Set<string>;
  modal: APIModalInteractionResponseCallbackData | null;
  choices: APIApplicationCommandOptionChoice[] | null;
  readonly changes: EventEmitter<{ changed: [] }>;
}

export type NewInteraction = Pick<
  Interaction,
  'id' | 'token' | 'type' | 'command' | 'channelId' | 'user' | 'metadata' | 'sourceId'
>;

/** The interactions of the last 15 minutes. */
export class Interactions {
  readonly #known = new Map<string, Interaction>();
  readonly #acknowledgeWithinMs: number;

  /** @param acknowledgeWithinMs Discord's are 3,000 */
  constructor(acknowledgeWithinMs: number) {
    this.#acknowledgeWithinMs = acknowledgeWithinMs;
  }

  get acknowledgeWithinMs(): number {
    return this.#acknowledgeWithinMs;
  }

  start(of: NewInteraction): Interaction {
    this.#forgetExpired();
    const interaction: Interaction = {
      ...of,
      startedAt: Date.now(),
      acknowledgedAt: null,
      originalId: null,
      isThinking: false,
      isAnswered: false,
      messageIds: new Set(),
      modal: null,
      choices: null,
      changes: new EventEmitter(),
    };
    this.#known.set(interaction.token, interaction);
    return interaction;
  }

  /** For the first answer. Throws 10062 when unknown or too late, 40060 when it was answered before. */
  toAcknowledge(id: string, token: string): Interaction {
    const found = this.#known.get(token);
    if (!found || found.id !== id) throw refuse.unknownInteraction();
    if (found.acknowledgedAt !== null) throw refuse.alreadyAcknowledged();
    if (Date.now() - found.startedAt > this.#acknowledgeWithinMs) throw refuse.unknownInteraction();
    return found;
  }

  /** For everything after the first answer. Throws 10015 before it, 50027 after 15 minutes. */
  toFollowUp(token: string): Interaction {
    const found = this.#known.get(token);
    if (!found || found.acknowledgedAt === null) throw refuse.unknownWebhook();
    if (isExpired(found)) throw refuse.expiredToken();
    return found;
  }

  /** Expired ones stay a while longer, so that a late call hears that its token has expired. */
  #forgetExpired(): void {
    for (const [token, { startedAt }] of this.#known) {
      if (Date.now() - startedAt > 2 * TOKEN_MS) this.#known.delete(token);
    }
  }
}

function isExpired(interaction: Interaction): boolean {
  return Date.now() - interaction.startedAt > TOKEN_MS;
}
