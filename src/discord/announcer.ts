import { ComponentType, Routes, type APIMessage, type REST } from 'discord.js';
import type { Logger } from 'pino';
import type { Announcement, Announcer, PostOutcome } from '../watch/announcer.ts';
import type { Words } from '../words/index.ts';
import { meaningOf } from './error-codes.ts';
import { releaseFiles, withoutPicture, withPicture, type MessageFile } from './embed/release-files.ts';
import { plainReleaseMessage, releaseMessage, sourcesId } from './embed/release-message.ts';
import type { Message } from './limits.ts';
import { outcomeOf } from './post-outcome.ts';

/** One page of a channel's messages, the most that Discord gives at once. */
const RECENT_MESSAGES = 100;

export interface AnnouncerParts {
  /** Posting needs REST only, so it works while the gateway is away. */
  rest: REST;
  /** The bot's own user id. */
  ownId: () => string | null;
  wordsOfChannel: (channelId: string) => Words;
  /** Called when Discord refuses the token: nothing can be posted any more. */
  onUnauthorized: () => void;
  log: Logger;
}

/** Posts alerts so that a repeated try of the same alert makes no second message, and finds what was posted before a crash. */
export function createAnnouncer({ rest, ownId, wordsOfChannel, onUnauthorized, log }: AnnouncerParts): Announcer {
  async function send({ channelId, nonce }: Announcement, { message, files }: Outgoing): Promise<string> {
    const attachments = files.map(({ name, description }, id) => ({ id: String(id), filename: name, description }));
    const body = {
      ...withPicture(message, files),
      ...(files.length === 0 ? {} : { attachments }),
      nonce,
      enforce_nonce: true,
      allowed_mentions: { parse: [] },
    };
    const route = Routes.channelMessages(channelId);
    const { id } = (await rest.post(route, {
      body,
      files: files.map(({ name, data }) => ({ name, data })),
    })) as APIMessage;
    return id;
  }

  async function tryToSend(announcement: Announcement, build: () => Outgoing): Promise<PostOutcome> {
    try {
      return { outcome: 'posted', messageId: await send(announcement, build()) };
    } catch (error) {
      const meaning = meaningOf(error);
      const { channelId, releaseId } = announcement;
      log.warn({ err: error, channelId, releaseId, reason: meaning.reason }, 'an alert was not posted');
      if (meaning.verdict === 'unauthorized') onUnauthorized();
      return outcomeOf(meaning, retryAfterMs(error));
    }
  }

  return {
    async post(announcement) {
      const words = wordsOfChannel(announcement.channelId);
      const stored = { ...announcement, id: announcement.releaseId };
      const withFiles = (files: readonly MessageFile[]) => () => ({ message: releaseMessage(stored, words), files });
      const files = releaseFiles(stored, words);
      let outcome = await tryToSend(announcement, withFiles(files));
      if (files.length > 0 && isTooLarge(outcome))
        outcome = await tryToSend(announcement, withFiles(withoutPicture(files)));
      // A channel may let the bot post but attach nothing.
      if (files.length > 0 && isForbidden(outcome)) outcome = await tryToSend(announcement, withFiles([]));
      if (outcome.outcome !== 'refused' || outcome.reason !== 'invalid_form') return outcome;
      // The same body would be refused again, and the news itself is worth more than its table.
      return tryToSend(announcement, () => ({ message: plainReleaseMessage(stored, words), files: [] }));
    },

    async findPosted({ channelId, releaseId }) {
      const query = new URLSearchParams({ limit: String(RECENT_MESSAGES) });
      const messages = (await rest.get(Routes.channelMessages(channelId), { query })) as APIMessage[];
      return messages.find((message) => isAlertOf(message, releaseId, ownId()))?.id ?? null;
    },
  };
}

interface Outgoing {
  message: Message;
  files: readonly MessageFile[];
}

function isTooLarge(outcome: PostOutcome): boolean {
  return outcome.outcome === 'refused' && ['request_too_large', 'file_too_large', 'http_413'].includes(outcome.reason);
}

function isForbidden(outcome: PostOutcome): boolean {
  return outcome.outcome === 'channel_blocked' && outcome.reason === 'missing_permission';
}

/** An alert of ours for this release; an answer to somebody's command carries the same button and is none. */
function isAlertOf(message: APIMessage, releaseId: string, ownId: string | null): boolean {
  const answersCommand = message.interaction_metadata !== undefined || message.webhook_id !== undefined;
  return message.author.id === ownId && !answersCommand && hasButton(message, sourcesId(releaseId));
}

function hasButton({ components = [] }: APIMessage, customId: string): boolean {
  return components.some(
    (row) =>
      row.type === ComponentType.ActionRow &&
      row.components.some((component) => 'custom_id' in component && component.custom_id === customId),
  );
}

function retryAfterMs(error: unknown): number | null {
  if (typeof error !== 'object' || error === null || !('retryAfter' in error)) return null;
  return typeof error.retryAfter === 'number' ? error.retryAfter : null;
}
