import type { APIMessage } from 'discord-api-types/v10';
import { BOT_ID } from './cast.ts';

/**
 * A message as the bot sees it without the message content intent, which the sandbox's application does not have:
 * what others write to each other comes without words, embeds, files and buttons (events/gateway.mdx).
 */
export function asTheBotSees(message: APIMessage): APIMessage {
  const isMeantForBot = message.author.id === BOT_ID || message.mentions.some((user) => user.id === BOT_ID);
  return isMeantForBot ? message : { ...message, content: '', embeds: [], attachments: [], components: [] };
}
