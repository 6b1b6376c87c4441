import type { APIGuildMember, APIRole, APIUser, GuildMemberFlags, RoleFlags, UserFlags } from 'discord-api-types/v10';
import { PermissionFlagsBits as Permission } from 'discord-api-types/v10';

/** Who and what is there from the first start on. The ids are fixed, so that they are the same in every sandbox. */
export const GUILD_ID = '1281014400000000000';
export const GUILD_NAME = 'The Core Shack';
export const BOT_ID = '1281014400000000100';
export const APPLICATION_ID = BOT_ID;
export const OWNER_ID = '1281014400000000900';

/** Not a secret: whoever reaches the sandbox may be its bot. */
export const BOT_TOKEN = `${Buffer.from(BOT_ID).toString('base64url')}.sandbox.no-secret`;

const JOINED_AT = '2024-09-05T00:00:00.000000+00:00';

const EVERYONE =
  Permission.ViewChannel |
  Permission.SendMessages |
  Permission.EmbedLinks |
  Permission.AttachFiles |
  Permission.ReadMessageHistory |
  Permission.AddReactions |
  Permission.UseApplicationCommands;

export const ROLES: readonly APIRole[] = [
  role(GUILD_ID, '@everyone', EVERYONE, 0),
  role('1281014400000000201', 'Desk lead', Permission.ManageGuild, 1),
  {
    ...role(
      '1281014400000000202',
      'Assay',
      Permission.ViewChannel |
        Permission.SendMessages |
        Permission.EmbedLinks |
        Permission.AttachFiles |
        Permission.ReadMessageHistory,
      2,
    ),
    managed: true,
    tags: { bot_id: BOT_ID },
  },
];

export const BOT_USER: APIUser = { ...user(BOT_ID, 'Assay', 'Assay'), bot: true, discriminator: '0417' };

/** The two people who can be played. The guild belongs to neither, so that nobody has every permission by owning it. */
export const PEOPLE: readonly APIUser[] = [
  user('1281014400000000301', 'maya', 'Maya Lindqvist'),
  user('1281014400000000302', 'theo', 'Theo Marchand'),
];

export const MEMBERS: readonly APIGuildMember[] = [
  member(BOT_USER, ['1281014400000000202']),
  member(PEOPLE[0]!, ['1281014400000000201']),
  member(PEOPLE[1]!, []),
];

export const CHANNELS = [
  { id: '1281014400000000401', name: 'news', topic: 'Releases as they come out' },
  { id: '1281014400000000402', name: 'trading-floor', topic: 'Talk about them here' },
] as const;

export function memberOf(userId: string): APIGuildMember | null {
  return MEMBERS.find((each) => each.user.id === userId) ?? null;
}

function user(id: string, username: string, globalName: string): APIUser {
  return {
    id,
    username,
    global_name: globalName,
    discriminator: '0',
    avatar: null,
    public_flags: 0 as UserFlags,
    flags: 0 as UserFlags,
    primary_guild: null,
  };
}

function member(of: APIUser, roles: string[]): APIGuildMember {
  return {
    user: of,
    roles,
    nick: null,
    avatar: null,
    banner: null,
    joined_at: JOINED_AT,
    premium_since: null,
    communication_disabled_until: null,
    pending: false,
    deaf: false,
    mute: false,
    flags: 0 as GuildMemberFlags,
  };
}

function role(id: string, name: string, permissions: bigint, position: number): APIRole {
  return {
    id,
    name,
    permissions: permissions.toString(),
    position,
    color: 0,
    colors: { primary_color: 0, secondary_color: null, tertiary_color: null },
    hoist: false,
    icon: null,
    unicode_emoji: null,
    managed: false,
    mentionable: false,
    flags: 0 as RoleFlags,
  };
}
