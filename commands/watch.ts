import {
  ChannelType,
  InteractionContextType,
  MessageFlags,
  PermissionFlagsBits,
  type ChatInputCommandInteraction,
} from 'discord.js';
import { acknowledge } from '../src/discord/acknowledge.ts';
import type { Call, SlashCommand } from '../src/discord/command.ts';
import { counted, list } from '../src/discord/embed/format.ts';
import { label } from '../src/discord/label.ts';
import { LIMITS } from '../src/discord/limits.ts';
import { missingPermissions } from '../src/discord/permissions.ts';
import { clipLines, escape } from '../src/discord/text.ts';
import type { Ticker, Watch } from '../src/store/store.ts';
import { UserError } from '../src/user-error.ts';
import { parseTicker } from '../src/watch/ticker.ts';
import { fill, type Words } from '../src/words/index.ts';

const CHANNELS = [ChannelType.GuildText, ChannelType.GuildAnnouncement] as const;
const MAX_TICKER = 40;

type Asked = ChatInputCommandInteraction<'cached' | 'raw'>;

/** `/watch add | list | remove`: which tickers are announced where. For those who manage the server. */
export default {
  kind: 'slash',

  build: (builder) =>
    label(builder, ({ commands }) => commands.watch)
      .setContexts(InteractionContextType.Guild)
      .setDefaultMemberPermissions(PermissionFlagsBits.ManageGuild)
      .addSubcommand((add) =>
        label(add, ({ commands }) => commands.watch.add)
          .addStringOption((option) =>
            label(option, ({ commands }) => commands.watch.add.options.ticker)
              .setRequired(true)
              .setMaxLength(MAX_TICKER),
          )
          .addChannelOption((option) =>
            label(option, ({ commands }) => commands.watch.add.options.channel).addChannelTypes(...CHANNELS),
          ),
      )
      .addSubcommand((list) => label(list, ({ commands }) => commands.watch.list))
      .addSubcommand((remove) =>
        label(remove, ({ commands }) => commands.watch.remove)
          .addStringOption((option) =>
            label(option, ({ commands }) => commands.watch.remove.options.ticker)
              .setRequired(true)
              .setMaxLength(MAX_TICKER),
          )
          .addChannelOption((option) =>
            label(option, ({ commands }) => commands.watch.remove.options.channel).addChannelTypes(...CHANNELS),
          ),
      ),

  async run(interaction, call) {
    if (!interaction.inGuild()) throw new Error('a server command came from outside a server');
    const answer = answers[interaction.options.getSubcommand() as keyof typeof answers];
    await answer(interaction, call);
  },
} satisfies SlashCommand;

const answers = { add, list: listWatches, remove };

async function add(interaction: Asked, { watching, words }: Call): Promise<void> {
  const ticker = tickerOf(interaction);
  const chosen = channelOption(interaction);
  const channelId = chosen?.id ?? interaction.channelId;
  const inThread = chosen === null && (interaction.channel?.isThread() ?? false);
  const missing = missingPermissions(permissionsIn(chosen, interaction), inThread);
  if (missing.length > 0)
    throw new UserError('missing_permission', {
      channel: mention(channelId),
      permission: list(
        missing.map((name) => words.permissions[name]),
        words,
      ),
    });
  // The feeds are read before a watch begins, which may take longer than the three seconds for a first answer.
  await acknowledge(interaction, 'private');
  const { guildId, user } = interaction;
  const added = await watching.watchTicker({ guildId, channelId, ticker, createdBy: user.id });
  const place = { ticker: escape(ticker), channel: mention(channelId) };
  await interaction.editReply(fill(added ? words.watch.added : words.watch.already, place));
}

async function listWatches(interaction: Asked, { store, words }: Call): Promise<void> {
  const watches = await store.listWatches(interaction.guildId);
  await answerPrivately(interaction, watches.length === 0 ? words.watch.none : watchList(watches, words));
}

function watchList(watches: readonly Watch[], words: Words): string {
  const channelsOf = Map.groupBy(watches, ({ ticker }) => ticker);
  const lines = [...channelsOf].map(
    ([ticker, places]) => `- **${escape(ticker)}** ${places.map(({ channelId }) => mention(channelId)).join(' ')}`,
  );
  return clipLines([words.watch.listed, ...lines], LIMITS.content, (left) => counted(left, words.release.more, words));
}

async function remove(interaction: Asked, { store, words }: Call): Promise<void> {
  const ticker = tickerOf(interaction);
  const channel = channelOption(interaction);
  const { guildId } = interaction;
  const removed = await store.removeWatch({ guildId, ticker, channelId: channel?.id ?? null });
  const place = channel === null ? '' : mention(channel.id);
  if (removed === 0)
    throw channel === null
      ? new UserError('not_watched_anywhere', { ticker })
      : new UserError('not_watched', { ticker, channel: place });
  const answer = channel === null ? words.watch.removedEverywhere : words.watch.removed;
  await answerPrivately(interaction, fill(answer, { ticker: escape(ticker), channel: place }));
}

async function answerPrivately(interaction: Asked, content: string): Promise<void> {
  await interaction.reply({ content, flags: MessageFlags.Ephemeral });
}

function tickerOf(interaction: Asked): Ticker {
  const written = interaction.options.getString('ticker', true);
  const ticker = parseTicker(written);
  if (ticker === null) throw new UserError('bad_ticker', { ticker: written });
  return ticker;
}

/**
 * The bot's own permissions. Discord says them for the command's own channel; for another one, and where nothing is said, they
 * follow from the bot's roles and the channel's overwrites, as far as these are known.
 */
function permissionsIn(chosen: ReturnType<typeof channelOption>, interaction: Asked): bigint {
  const said = interaction.appPermissions.bitfield;
  const isHere = chosen === null || chosen.id === interaction.channelId;
  if (isHere && said !== 0n) return said;
  const channel = chosen ?? interaction.channel;
  const known =
    channel !== null && 'permissionsFor' in channel ? channel.permissionsFor(interaction.client.user) : null;
  return known?.bitfield ?? said;
}

function channelOption(interaction: Asked) {
  return interaction.options.getChannel('channel');
}

function mention(channelId: string): string {
  return `<#${channelId}>`;
}
