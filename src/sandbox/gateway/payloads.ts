import type { APIMessage, APITextChannel } from 'discord-api-types/v10';
import {
  APPLICATION_ID,
  BOT_ID,
  BOT_USER,
  GUILD_ID,
  GUILD_NAME,
  MEMBERS,
  OWNER_ID,
  ROLES,
  memberOf,
} from '../world/cast.ts';

export function readyPayload(sessionId: string, resumeUrl: string): object {
  return {
    v: 10,
    user: BOT_USER,
    guilds: [{ id: GUILD_ID, unavailable: true }],
    session_id: sessionId,
    resume_gateway_url: resumeUrl,
    session_type: 'normal',
    shard: [0, 1],
    application: { id: APPLICATION_ID, flags: 0 },
  };
}

export function guildPayload(channels: APITextChannel[]): object {
  return {
    id: GUILD_ID,
    name: GUILD_NAME,
    owner_id: OWNER_ID,
    // The key must be there: discord.js takes a guild without it for an unavailable one.
    unavailable: false,
    large: false,
    joined_at: memberOf(BOT_ID)!.joined_at,
    member_count: MEMBERS.length,
    preferred_locale: 'en-US',
    roles: ROLES,
    channels,
    members: MEMBERS.filter((member) => member.user.id === BOT_ID),
    threads: [],
    emojis: [],
    stickers: [],
    features: [],
    presences: [],
    voice_states: [],
    stage_instances: [],
    guild_scheduled_events: [],
    soundboard_sounds: [],
    icon: null,
    splash: null,
    banner: null,
    description: null,
    afk_channel_id: null,
    afk_timeout: 300,
    system_channel_id: null,
    system_channel_flags: 0,
    rules_channel_id: null,
    public_updates_channel_id: null,
    verification_level: 0,
    default_message_notifications: 0,
    explicit_content_filter: 0,
    mfa_level: 0,
    nsfw_level: 0,
    premium_tier: 0,
    premium_subscription_count: 0,
    premium_progress_bar_enabled: false,
    vanity_url_code: null,
  };
}

export function messagePayload(message: APIMessage): object {
  const member = memberOf(message.author.id);
  const { user: _, ...rest } = member ?? { user: null };
  return { ...message, guild_id: GUILD_ID, ...(member && { member: rest }) };
}
