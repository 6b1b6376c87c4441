import {
  ApplicationCommandOptionType as Type,
  ApplicationCommandType,
  ChannelType,
  InteractionContextType,
  PermissionFlagsBits,
} from 'discord.js';
import type { ApplicationCommandDataResolvable, ChatInputCommandInteraction, Interaction } from 'discord.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { SandboxWithClient } from '../../support/bot-client.ts';
import { startWithClient } from '../../support/bot-client.ts';

const COMMANDS: ApplicationCommandDataResolvable[] = [
  {
    name: 'log',
    description: 'Logs a hole',
    options: [
      { name: 'hole', description: 'Its name', type: Type.String, required: true, minLength: 2, maxLength: 8 },
      { name: 'metres', description: 'Its depth', type: Type.Integer, minValue: 1, maxValue: 2000 },
      { name: 'grade', description: 'In g/t', type: Type.Number },
      { name: 'visible', description: 'Visible gold', type: Type.Boolean },
      { name: 'channel', description: 'Where to post', type: Type.Channel, channelTypes: [ChannelType.GuildText] },
      { name: 'voice', description: 'Where to talk', type: Type.Channel, channelTypes: [ChannelType.GuildVoice] },
      { name: 'geologist', description: 'Who logged it', type: Type.User },
      { name: 'team', description: 'For whom', type: Type.Role },
      { name: 'sheet', description: 'The log', type: Type.Attachment },
      {
        name: 'core',
        description: 'Its size',
        type: Type.String,
        choices: [
          { name: 'HQ', value: 'hq' },
          { name: 'NQ', value: 'nq' },
        ],
      },
      { name: 'rig', description: 'Which rig', type: Type.String, autocomplete: true },
    ],
  },
  {
    name: 'claim',
    description: 'Claims',
    defaultMemberPermissions: PermissionFlagsBits.ManageGuild,
    options: [
      {
        name: 'stake',
        description: 'Stakes one',
        type: Type.Subcommand,
        options: [{ name: 'id', description: 'Number', type: Type.String }],
      },
      {
        name: 'lease',
        description: 'Leases',
        type: Type.SubcommandGroup,
        options: [{ name: 'renew', description: 'Renews', type: Type.Subcommand }],
      },
    ],
  },
  { name: 'audit', description: 'For administrators', defaultMemberPermissions: 0n },
  { name: 'whisper', description: 'Not in servers', contexts: [InteractionContextType.BotDM] },
  { name: 'Read it', type: ApplicationCommandType.Message },
  { name: 'Who is it', type: ApplicationCommandType.User },
];

let bot: SandboxWithClient;
let seen: Interaction;
beforeAll(async () => {
  bot = await startWithClient();
  await bot.client.application.commands.set(COMMANDS);
  bot.answer = async (interaction) => {
    seen = interaction;
    if (interaction.isAutocomplete()) return interaction.respond([]);
    if (interaction.isRepliable()) return interaction.reply('logged');
  };
});
afterAll(() => bot.close());

const log = (options: object, more: object = {}) =>
  bot.interact({
    channel: 'trading-floor',
    user: 'theo',
    command: 'log',
    options: { hole: 'DH-1', ...options },
    ...more,
  });

describe('a slash command', () => {
  it('brings every kind of option, by name or by id', async () => {
    const { channels } = await bot.control<{ channels: { id: string }[] }>('/sandbox/state');
    const sheet = { name: 'log.csv', base64: Buffer.from('from,to\n1,2').toString('base64') };
    await log(
      {
        metres: 240,
        grade: 3.5,
        visible: true,
        channel: 'news',
        geologist: 'maya',
        team: 'Desk lead',
        core: 'hq',
        rig: 'R7',
      },
      { file: sheet },
    );
    const { options, channel, user, member } = seen as ChatInputCommandInteraction<'cached'>;
    expect(options.getString('hole')).toBe('DH-1');
    expect(options.getInteger('metres')).toBe(240);
    expect(options.getNumber('grade')).toBe(3.5);
    expect(options.getBoolean('visible')).toBe(true);
    expect(options.getChannel('channel')!.id).toBe(channels[0]!.id);
    expect(options.getUser('geologist')!.username).toBe('maya');
    expect(options.getRole('team')!.name).toBe('Desk lead');
    expect(options.getString('core')).toBe('hq');
    expect(options.getAttachment('sheet')).toMatchObject({
      name: 'log.csv',
      size: 11,
      contentType: 'text/csv; charset=utf-8',
    });
    expect([channel!.name, user.username, member.permissions.has('ManageGuild')]).toEqual([
      'trading-floor',
      'theo',
      false,
    ]);
    await log({ channel: channels[1]!.id });
    expect((seen as ChatInputCommandInteraction).options.getChannel('channel')!.name).toBe('trading-floor');
  });

  it('brings the rights of the bot, and those of both in a chosen channel', async () => {
    await bot.control('/sandbox/faults', { permission: { take: 'EmbedLinks', channel: 'news' } });
    await log({ channel: 'news' });
    const interaction = seen as ChatInputCommandInteraction;
    expect(interaction.appPermissions.has('EmbedLinks')).toBe(true);
    const raw = interaction.options.data.find(({ name }) => name === 'channel')!.channel as unknown as {
      permissionsFor(user: unknown): { has(name: string): boolean };
    };
    expect(raw.permissionsFor(bot.client.user).has('EmbedLinks')).toBe(false);
    await bot.control('/sandbox/faults', { permission: { reset: 'EmbedLinks', channel: 'news' } });
  });

  it('speaks the language of the person', async () => {
    await log({});
    expect([seen.locale, seen.guildLocale]).toEqual(['en-US', 'en-US']);
    await log({}, { locale: 'fr' });
    expect(seen.locale).toBe('fr');
    await bot.control('/sandbox/users', { user: 'theo', locale: 'de' });
    await log({});
    expect(seen.locale).toBe('de');
    await bot.control('/sandbox/users', { user: 'theo', locale: 'en-US' });
  });

  it('reaches subcommands and groups, and shows their full name on the answer', async () => {
    const staked = await bot.interact({ user: 'maya', command: 'claim', subcommand: 'stake', options: { id: '77' } });
    expect((seen as ChatInputCommandInteraction).options.getSubcommand()).toBe('stake');
    expect((seen as ChatInputCommandInteraction).options.getString('id')).toBe('77');
    expect(staked.messages[0]!.interaction).toMatchObject({ name: 'claim stake' });
    await bot.interact({ user: 'maya', command: 'claim', subcommand: 'lease renew' });
    const { options } = seen as ChatInputCommandInteraction;
    expect([options.getSubcommandGroup(), options.getSubcommand()]).toEqual(['lease', 'renew']);
  });

  it.each([
    ['an unknown command', { command: 'dig' }, 'there is no command "dig"'],
    ['an unknown option', { options: { hole: 'DH', colour: 'red' } }, '/log has no option "colour"'],
    ['a required option left out', { options: {} }, '/log needs the option "hole"'],
    ['a text too short', { options: { hole: 'D' } }, 'the option "hole" takes 2 to 8 characters'],
    ['a text too long', { options: { hole: 'DH-123456' } }, 'the option "hole" takes 2 to 8 characters'],
    ['a number out of bounds', { options: { hole: 'DH', metres: 0 } }, 'the option "metres" takes 1 to 2000'],
    ['a fraction for an integer', { options: { hole: 'DH', metres: 1.5 } }, 'does not take 1.5'],
    ['a value that is no choice', { options: { hole: 'DH', core: 'pq' } }, 'takes one of: hq, nq'],
    ['a channel of another type', { options: { hole: 'DH', voice: 'news' } }, 'does not take the channel "news"'],
    ['an unknown channel', { options: { hole: 'DH', channel: 'vault' } }, 'there is no channel "vault"'],
    ['an unknown user', { user: 'nobody' }, 'there is no user "nobody"'],
    ['a subcommand left out', { command: 'claim', user: 'maya' }, '/claim needs a subcommand: stake, lease'],
    [
      'an unknown subcommand',
      { command: 'claim', user: 'maya', subcommand: 'sell' },
      '/claim has no subcommand "sell"',
    ],
    [
      'a file that nobody asked for',
      { command: 'claim', subcommand: 'stake', user: 'maya', file: { name: 'a', base64: '' } },
      'takes no file',
    ],
    [
      'a permission that is lacking',
      { command: 'claim', subcommand: 'stake' },
      'theo may not use "claim": missing permission ManageGuild',
    ],
    ['a command for administrators', { command: 'audit', user: 'maya' }, 'missing permission Administrator'],
    ['a command that is not for servers', { command: 'whisper' }, 'cannot be used in a server'],
    ['a body with a wrong type', { command: 7 }, 'command: Invalid input'],
    ['nothing to do', { command: undefined }, 'nothing to do'],
  ])('is refused for %s, and the bot hears nothing', async (_name, body, error) => {
    let heard = false;
    const { answer } = bot;
    bot.answer = async () => {
      heard = true;
    };
    const outcome = await bot.interact({ channel: 'news', user: 'theo', command: 'log', ...body });
    bot.answer = answer;
    expect(outcome.error).toContain(error);
    expect([outcome.messages, outcome.acknowledgedAfterMs, heard]).toEqual([[], null, false]);
  });
});

describe('autocomplete', () => {
  beforeAll(() => {
    const { answer } = bot;
    bot.answer = async (interaction) => {
      if (!interaction.isAutocomplete()) return answer(interaction);
      const { name, value } = interaction.options.getFocused(true);
      return interaction.respond([{ name: `${name}:${value}`, value: interaction.options.getString('hole') ?? '-' }]);
    };
  });

  it.each([
    ['the name of the option', { command: 'log', options: { hole: 'DH', rig: 'R' }, autocomplete: 'rig' }],
    [
      'an option and its text',
      { command: 'log', options: { hole: 'DH' }, autocomplete: { option: 'rig', value: 'R' } },
    ],
    ['everything inside', { autocomplete: { command: 'log', options: { hole: 'DH' }, option: 'rig', value: 'R' } }],
    ['the last option', { command: 'log', options: { hole: 'DH', rig: 'R' }, autocomplete: true }],
  ])('takes %s', async (_name, body) => {
    const outcome = await bot.interact({ channel: 'news', user: 'theo', ...body });
    expect(outcome.choices).toEqual([{ name: 'rig:R', value: 'DH' }]);
    expect(outcome.messages).toEqual([]);
  });

  it('is refused for an option without it', async () => {
    const outcome = await bot.interact({ command: 'log', autocomplete: 'hole' });
    expect(outcome.error).toBe('the option "hole" of /log has no autocomplete');
  });
});

describe('the menus', () => {
  it('bring a message with all its content', async () => {
    const file = { name: 'release.txt', base64: Buffer.from('words').toString('base64') };
    const message = await bot.control('/sandbox/messages', { channel: 'news', user: 'theo', content: 'look', file });
    await bot.interact({ channel: 'news', user: 'maya', command: 'Read it', target: message['id'] });
    if (!seen.isMessageContextMenuCommand()) throw new Error('not a message menu');
    expect(seen.targetMessage.content).toBe('look');
    expect(seen.targetMessage.author.username).toBe('theo');
    const [attachment] = seen.targetMessage.attachments.values();
    expect(await (await fetch(attachment!.url)).text()).toBe('words');
  });

  it('bring a user', async () => {
    await bot.interact({ user: 'maya', command: 'Who is it', target: 'theo' });
    if (!seen.isUserContextMenuCommand()) throw new Error('not a user menu');
    expect(seen.targetUser.username).toBe('theo');
    expect(seen.inCachedGuild() && seen.targetMember!.joinedAt).toBeInstanceOf(Date);
  });

  it('refuse a message that is not there', async () => {
    const outcome = await bot.interact({ command: 'Read it', target: '1281014400000000999' });
    expect(outcome.error).toContain('there is no message 1281014400000000999 in #news');
  });
});
