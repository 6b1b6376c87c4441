import { randomBytes } from 'node:crypto';
import type { APITextChannel, APIUser, InteractionType, Locale } from 'discord-api-types/v10';
import { LARGEST_FILE } from '../limits/message.ts';
import { APPLICATION_ID, BOT_ID, GUILD_ID, memberOf } from '../world/cast.ts';
import { permissionsIn } from '../world/permissions.ts';
import type { World } from '../world/world.ts';
import type { Interaction, Interactions } from './interaction.ts';

/** Who does what where: everything an interaction has besides its `data`. */
export interface Doing {
  type: InteractionType;
  channel: APITextChannel;
  user: APIUser;
  locale: Locale;
  data: object;
  /** For commands. */
  command?: { name: string; type: number };
  /** The message whose component was used; also sent with the event. */
  source?: { id: string };
}

export interface Begun {
  interaction: Interaction;
  /** For INTERACTION_CREATE. */
  event: object;
}

const INSTALLED_IN = { 0: GUILD_ID };

/** Starts an interaction and builds its event. */
export function begin(world: World, interactions: Interactions, doing: Doing): Begun {
  const { type, channel, user, command, source } = doing;
  const id = world.ids.next();
  const token = randomBytes(96).toString('base64url');
  const interaction = interactions.start({
    id,
    token,
    type,
    user,
    command: command ?? null,
    channelId: channel.id,
    sourceId: source?.id ?? null,
    metadata: {
      id,
      type,
      user,
      authorizing_integration_owners: INSTALLED_IN,
      ...(command && { name: command.name, command_type: command.type }),
      ...(source && { interacted_message_id: source.id }),
    } as Interaction['metadata'],
  });
  const event = {
    id,
    token,
    type,
    version: 1,
    application_id: APPLICATION_ID,
    data: doing.data,
    guild_id: GUILD_ID,
    guild: { id: GUILD_ID, locale: 'en-US', features: [] },
    guild_locale: 'en-US',
    locale: doing.locale,
    channel_id: channel.id,
    channel: { ...channel, permissions: permissionsIn(channel, user.id).toString() },
    member: { ...memberOf(user.id), permissions: permissionsIn(channel, user.id).toString() },
    app_permissions: permissionsIn(channel, BOT_ID).toString(),
    attachment_size_limit: LARGEST_FILE,
    entitlements: [],
    entitlement_sku_ids: [],
    authorizing_integration_owners: INSTALLED_IN,
    context: 0,
    ...(source && { message: source }),
  };
  return { interaction, event };
}
