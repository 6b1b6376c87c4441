import { EventEmitter } from 'node:events';
import type {
  APIApplicationCommand,
  APIMessage,
  APIModalInteractionResponseCallbackData,
  APITextChannel,
} from 'discord-api-types/v10';

/** A modal as it opened on somebody's screen. */
export interface OpenModal {
  userId: string;
  channelId: string;
  /** The message whose button opened it, if it was a button. */
  messageId: string | null;
  modal: APIModalInteractionResponseCallbackData;
}

/** What happens in the world. The gateway tells the bot, the event stream tells the page. */
export interface WorldEvents {
  messageCreated: [message: APIMessage];
  messageUpdated: [message: APIMessage];
  messageDeleted: [message: APIMessage];
  channelUpdated: [channel: APITextChannel];
  channelDeleted: [channel: APITextChannel];
  commandsRegistered: [commands: APIApplicationCommand[]];
  modalOpened: [modal: OpenModal];
  botOnline: [];
  botOffline: [];
}

export type WorldEmitter = EventEmitter<WorldEvents>;

export function worldEmitter(): WorldEmitter {
  return new EventEmitter<WorldEvents>().setMaxListeners(0);
}
