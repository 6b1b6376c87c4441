import { json } from '../http/answer.ts';
import { refuse } from '../http/discord-error.ts';
import type { Route } from '../http/router.ts';
import {
  APPLICATION_ID,
  BOT_USER,
  GUILD_ID,
  GUILD_NAME,
  OWNER_ID,
  PEOPLE,
  BOT_ID,
  ROLES,
  memberOf,
} from '../world/cast.ts';
import { requireIn } from '../world/permissions.ts';
import type { World } from '../world/world.ts';

/** Login, and what can be looked up about the bot, its guild and the people in it. */
export function lookupRoutes(world: World, gatewayUrl: () => string): Route[] {
  return [
    { method: 'GET', pattern: '/gateway', handle: () => json({ url: gatewayUrl() }) },
    {
      method: 'GET',
      pattern: '/gateway/bot',
      handle: () =>
        json({
          url: gatewayUrl(),
          shards: 1,
          session_start_limit: { total: 1000, remaining: 999, reset_after: 86_400_000, max_concurrency: 1 },
        }),
    },
    { method: 'GET', pattern: '/users/@me', handle: () => json(BOT_USER) },
    { method: 'GET', pattern: '/users/:user', handle: ({ params }) => json(userBy(params['user']!)) },
    { method: 'GET', pattern: '/applications/@me', handle: () => json(application()) },
    { method: 'GET', pattern: '/oauth2/applications/@me', handle: () => json(application()) },
    {
      method: 'GET',
      pattern: '/guilds/:guild',
      handle: ({ params }) => {
        requireGuild(params['guild']!);
        return json({
          id: GUILD_ID,
          name: GUILD_NAME,
          owner_id: OWNER_ID,
          roles: ROLES,
          emojis: [],
          stickers: [],
          features: [],
        });
      },
    },
    {
      method: 'GET',
      pattern: '/guilds/:guild/channels',
      handle: ({ params }) => {
        requireGuild(params['guild']!);
        return json(world.channels.all());
      },
    },
    {
      method: 'GET',
      pattern: '/guilds/:guild/members/:user',
      handle: ({ params }) => {
        requireGuild(params['guild']!);
        const member = memberOf(params['user'] === '@me' ? BOT_ID : params['user']!);
        if (!member) throw refuse.unknownMember();
        return json(member);
      },
    },
    {
      method: 'GET',
      pattern: '/channels/:channel',
      handle: ({ params }) => {
        const channel = world.channels.get(params['channel']!);
        requireIn(channel, BOT_ID);
        return json(channel);
      },
    },
  ];
}

/** Throws 10004 for any guild but the sandbox's. */
export function requireGuild(id: string): void {
  if (id !== GUILD_ID) throw refuse.unknownGuild();
}

function userBy(id: string): object {
  const found = [BOT_USER, ...PEOPLE].find((user) => user.id === id);
  if (!found) throw refuse.unknownUser();
  return found;
}

function application(): object {
  return {
    id: APPLICATION_ID,
    name: BOT_USER.username,
    description: '',
    icon: null,
    type: null,
    bot: BOT_USER,
    bot_public: false,
    bot_require_code_grant: false,
    verify_key: '0'.repeat(64),
    flags: 0,
    flags_new: '0',
    redirect_uris: [],
    interactions_endpoint_url: null,
    role_connections_verification_url: null,
    owner: PEOPLE[0],
    team: null,
    approximate_guild_count: 1,
    approximate_user_install_count: 0,
    approximate_user_authorization_count: 0,
    explicit_content_filter: 0,
    eligible_oauth2_scopes: [],
  };
}
