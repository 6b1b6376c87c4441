import { Client, Events, GatewayCloseCodes, GatewayIntentBits, Routes, type Interaction } from 'discord.js';
import type { Logger } from 'pino';
import type { Announcer } from '../watch/announcer.ts';
import { wordsFor } from '../words/index.ts';
import { createAnnouncer } from './announcer.ts';
import { BUTTONS } from './button/index.ts';
import type { Bot } from './command.ts';
import { createDispatcher } from './dispatch.ts';
import { meaningOf } from './error-codes.ts';
import type { Registry } from './registry.ts';
import { sendRequest } from './rest-request.ts';

/** Discord bans an address after 10,000 refused requests in ten minutes: say so long before. */
const WARN_AFTER_REFUSED = 500;

export interface DiscordOptions {
  apiUrl: string;
  registry: Registry;
  log: Logger;
  /** Called when nothing can go on: the token is refused, the gateway closed for good. The reason is one line for the operator. */
  onFatal: (reason: string) => void;
  /** Called when what the bot may do in a server's channels may have changed. */
  onAccessChanged: (guildId: string) => void;
}

export interface DiscordSide {
  announcer: Announcer;
  /** Joins Discord and registers the commands. Rejects with a DiscordStartError. */
  start(token: string, bot: Bot): Promise<void>;
  /** Takes no more interactions, and waits for those in hand. */
  finish(): Promise<void>;
  leave(): Promise<void>;
}

/** Discord cannot be joined. The message is one line for the operator. */
export class DiscordStartError extends Error {
  override readonly name = 'DiscordStartError';
}

const REFUSED =
  'Discord refused DISCORD_TOKEN: copy or reset it at https://discord.com/developers/applications (your application > Bot)';

export function createDiscord({ apiUrl, registry, log, onFatal, onAccessChanged }: DiscordOptions): DiscordSide {
  const client = new Client({
    intents: [GatewayIntentBits.Guilds],
    allowedMentions: { parse: [] },
    rest: {
      api: apiUrl,
      retries: 1,
      invalidRequestWarningInterval: WARN_AFTER_REFUSED,
      makeRequest: sendRequest,
    },
  });
  report(client, log);
  client.on(Events.ChannelUpdate, (_, channel) => !channel.isDMBased() && onAccessChanged(channel.guildId));
  client.on(Events.GuildRoleUpdate, (_, role) => onAccessChanged(role.guild.id));
  client.on(Events.GuildCreate, (guild) => onAccessChanged(guild.id));

  let failed: (reason: string) => void = onFatal;
  client.on(Events.ShardDisconnect, ({ code }) =>
    failed(code === GatewayCloseCodes.AuthenticationFailed ? REFUSED : `Discord closed the gateway for good (${code})`),
  );

  const inHand = new Set<Promise<void>>();
  let take: ((interaction: Interaction) => void) | null = null;

  return {
    announcer: createAnnouncer({
      rest: client.rest,
      ownId: () => client.user?.id ?? null,
      wordsOfChannel: (channelId) => wordsFor(localeOf(client, channelId)),
      onUnauthorized: () => failed(REFUSED),
      log,
    }),

    async start(token, bot) {
      const dispatch = createDispatcher(registry, BUTTONS, bot);
      take = (interaction) => {
        const work = dispatch(interaction).finally(() => inHand.delete(work));
        inHand.add(work);
      };
      client.on(Events.InteractionCreate, take);
      const ready = new Promise<Client<true>>((resolve, reject) => {
        client.once(Events.ClientReady, resolve);
        failed = (reason) => reject(new DiscordStartError(reason));
      });
      try {
        // A gateway that closes for good while the login waits would leave it waiting for ever.
        const [{ application, user, guilds }] = await Promise.all([ready, client.login(token)]);
        await client.rest.put(Routes.applicationCommands(application.id), { body: registry.definitions });
        failed = onFatal;
        log.info({ as: user.username, servers: guilds.cache.size }, 'online');
      } catch (error) {
        if (error instanceof DiscordStartError) throw error;
        throw new DiscordStartError(startLine(error, apiUrl), { cause: error });
      }
    },

    async finish() {
      if (take !== null) client.off(Events.InteractionCreate, take);
      await Promise.allSettled(inHand);
    },

    async leave() {
      client.removeAllListeners(Events.ShardReconnecting);
      await client.destroy();
    },
  };
}

function report(client: Client, log: Logger): void {
  client.on(Events.Error, (error) => log.error({ err: error }, 'discord.js reported an error'));
  client.on(Events.Warn, (warning) => log.warn(warning));
  client.on(Events.ShardError, (error) => log.warn({ err: error }, 'the gateway failed'));
  client.on(Events.ShardReconnecting, () => log.info('the gateway dropped; reconnecting'));
  client.on(Events.ShardResume, () => log.info('the gateway resumed'));
  client.rest.on('invalidRequestWarning', (info) => log.warn(info, 'Discord refused many requests'));
  client.rest.on('rateLimited', ({ route, timeToReset }) =>
    log.info({ route, timeToReset }, 'waiting for a rate limit'),
  );
}

/** Posts are in the server's language where it set one. */
function localeOf(client: Client, channelId: string): string {
  const channel = client.channels.cache.get(channelId);
  return channel !== undefined && !channel.isDMBased() ? channel.guild.preferredLocale : 'en';
}

function startLine(error: unknown, apiUrl: string): string {
  const refused = error instanceof Error && 'code' in error && error.code === 'TokenInvalid';
  const { verdict, reason } = meaningOf(error);
  if (refused || verdict === 'unauthorized') return REFUSED;
  return `Discord cannot be joined at ${apiUrl}: ${error instanceof Error ? error.message : reason}`;
}
