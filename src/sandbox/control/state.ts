/**
 * What is there now.
 *
 *   GET /sandbox/state                      bot, guild, channels, users, commands, env
 *   GET /sandbox/channels/:id/messages      newest last; `?user=` adds the ephemeral ones that this person sees, `?limit=`
 *   GET /sandbox/log                        every REST request of the bot with its answer, oldest first; `?after=` a number
 */
import { json } from '../http/answer.ts';
import type { Route } from '../http/router.ts';
import type { Gateway } from '../gateway/gateway.ts';
import { findChannel, findUser } from '../interactions/resolver.ts';
import type { RequestLog } from '../rest/request-log.ts';
import { GUILD_ID, GUILD_NAME, PEOPLE, BOT_ID } from '../world/cast.ts';
import { guildPermissions, has } from '../world/permissions.ts';
import type { World } from '../world/world.ts';

export interface StateDoors {
  world: World;
  gateway: Gateway;
  log: RequestLog;
  /** The variables with which a bot joins this sandbox. */
  env: () => Record<string, string>;
}

export function stateRoutes({ world, gateway, log, env }: StateDoors): Route[] {
  return [
    {
      method: 'GET',
      pattern: '/sandbox/state',
      handle: () =>
        json({
          bot: gateway.isOnline ? 'online' : 'offline',
          bot_id: BOT_ID,
          guild: { id: GUILD_ID, name: GUILD_NAME },
          channels: world.channels.all().map(({ id, name, topic }) => ({ id, name, topic })),
          users: PEOPLE.map((user) => ({
            id: user.id,
            name: user.username,
            displayName: user.global_name,
            manager: has(guildPermissions(user.id), 'ManageGuild'),
            locale: world.locales.of(user.id),
          })),
          commands: world.commands.all(),
          env: env(),
        }),
    },
    {
      method: 'GET',
      pattern: '/sandbox/channels/:channel/messages',
      handle: ({ params, query }) => {
        const channel = findChannel(world, params['channel']!);
        const viewer = query.get('user');
        const limit = Number(query.get('limit')) || Infinity;
        return json(world.messages.page(channel.id, { limit }, viewer === null ? null : findUser(viewer).id));
      },
    },
    {
      method: 'GET',
      pattern: '/sandbox/log',
      handle: ({ query }) => json(log.all().filter((entry) => entry.number > Number(query.get('after') ?? 0))),
    },
  ];
}
