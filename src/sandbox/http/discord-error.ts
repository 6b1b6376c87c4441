import type { Answer } from './answer.ts';
import { json } from './answer.ts';

/** An error answer in Discord's form: `{ code, message, errors? }`. Thrown by handlers, sent by the REST door. */
export class DiscordError extends Error {
  override readonly name = 'DiscordError';
  readonly status: number;
  readonly code: number;
  readonly errors: object | undefined;

  constructor(status: number, code: number, message: string, errors?: object) {
    super(message);
    this.status = status;
    this.code = code;
    this.errors = errors;
  }

  toAnswer(): Answer {
    const body = { message: this.message, code: this.code, ...(this.errors && { errors: this.errors }) };
    return json(body, this.status);
  }
}

/**
 * The errors that this stand-in gives, with Discord's codes and words.
 * Source: discord-api-docs, developers/topics/opcodes-and-status-codes.mdx.
 */
export const refuse = {
  notFound: () => new DiscordError(404, 0, '404: Not Found'),
  methodNotAllowed: () => new DiscordError(405, 0, '405: Method Not Allowed'),
  unauthorized: () => new DiscordError(401, 0, '401: Unauthorized'),
  unknownApplication: () => new DiscordError(404, 10002, 'Unknown Application'),
  unknownChannel: () => new DiscordError(404, 10003, 'Unknown Channel'),
  unknownGuild: () => new DiscordError(404, 10004, 'Unknown Guild'),
  unknownMember: () => new DiscordError(404, 10007, 'Unknown Member'),
  unknownMessage: () => new DiscordError(404, 10008, 'Unknown Message'),
  unknownUser: () => new DiscordError(404, 10013, 'Unknown User'),
  unknownWebhook: () => new DiscordError(404, 10015, 'Unknown Webhook'),
  unknownInteraction: () => new DiscordError(404, 10062, 'Unknown interaction'),
  unknownCommand: () => new DiscordError(404, 10063, 'Unknown application command'),
  entityTooLarge: () => new DiscordError(413, 40005, 'Request entity too large'),
  alreadyAcknowledged: () => new DiscordError(400, 40060, 'Interaction has already been acknowledged.'),
  missingAccess: () => new DiscordError(403, 50001, 'Missing Access'),
  notTheAuthor: () => new DiscordError(403, 50005, 'Cannot edit a message authored by another user'),
  emptyMessage: () => new DiscordError(400, 50006, 'Cannot send an empty message'),
  missingPermissions: () => new DiscordError(403, 50013, 'Missing Permissions'),
  expiredToken: () => new DiscordError(401, 50027, 'Invalid Webhook Token'),
  invalidForm: (errors: object) => new DiscordError(400, 50035, 'Invalid Form Body', errors),
  invalidJson: () => new DiscordError(400, 50109, 'The request body contains invalid JSON.'),
};
