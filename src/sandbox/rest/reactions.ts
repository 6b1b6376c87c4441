import { noContent } from '../http/answer.ts';
import type { Route } from '../http/router.ts';
import { BOT_ID } from '../world/cast.ts';
import { requireIn } from '../world/permissions.ts';
import type { World } from '../world/world.ts';

/** The bot's own reactions on messages. */
export function reactionRoutes(world: World): Route[] {
  const pattern = '/channels/:channel/messages/:message/reactions/:emoji/@me';
  const change =
    (by: 1 | -1): Route['handle'] =>
    ({ params }) => {
      const channel = world.channels.get(params['channel']!);
      requireIn(channel, BOT_ID, 'AddReactions', 'ReadMessageHistory');
      const message = world.messages.getPublic(channel.id, params['message']!);
      const others = (message.reactions ?? []).filter((reaction) => reaction.emoji.name !== params['emoji']);
      const own = {
        emoji: { id: null, name: params['emoji']! },
        count: 1,
        count_details: { burst: 0, normal: 1 },
        me: true,
        me_burst: false,
        burst_colors: [],
      };
      world.messages.complete(message, { reactions: by === 1 ? [...others, own] : others });
      return noContent();
    };
  return [
    { method: 'PUT', pattern, handle: change(1) },
    { method: 'DELETE', pattern, handle: change(-1) },
  ];
}
