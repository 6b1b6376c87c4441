import { MessageFlags, PermissionFlagsBits, PermissionsBitField, type ChatInputCommandInteraction } from 'discord.js';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import watch from '../../commands/watch.ts';
import type { UserError } from '../../src/user-error.ts';
import { fakeInteraction, openCall } from './call.ts';

const HERE = '1281014400000000401';
const THERE = '1281014400000000402';
const ALL =
  PermissionFlagsBits.ViewChannel |
  PermissionFlagsBits.SendMessages |
  PermissionFlagsBits.EmbedLinks |
  PermissionFlagsBits.AttachFiles |
  PermissionFlagsBits.ReadMessageHistory;
const bits = (held: bigint) => new PermissionsBitField(held);

type Opened = Awaited<ReturnType<typeof openCall>>;
let opened: Opened;
beforeEach(async () => {
  opened = await openCall();
});
afterEach(() => opened.store.close());

interface Asked {
  ticker?: string;
  channel?: object | null;
  appPermissions?: bigint;
  inThread?: boolean;
  /** What follows from roles and overwrites in the command's own channel. */
  known?: bigint;
}

async function run(
  subcommand: string,
  { ticker = 'TSXV:TRG', channel = null, appPermissions = ALL, inThread = false, known }: Asked = {},
) {
  const { interaction, answers } = fakeInteraction<ChatInputCommandInteraction>({
    inGuild: () => true,
    guildId: '1281014400000000000',
    channelId: HERE,
    channel: {
      id: HERE,
      isThread: () => inThread,
      ...(known === undefined ? {} : { permissionsFor: () => bits(known) }),
    },
    appPermissions: bits(appPermissions),
    user: { id: '1281014400000000301' },
    client: { user: { id: '1281014400000000100' } },
    options: { getSubcommand: () => subcommand, getString: () => ticker, getChannel: () => channel },
  });
  await watch.run(interaction, opened.call);
  return answers;
}
const said = async (...asked: Parameters<typeof run>) => {
  const [, given] = (await run(...asked)).at(-1)!;
  return typeof given === 'string' ? given : (given as { content: string }).content;
};
const failure = (...asked: Parameters<typeof run>) =>
  run(...asked).then(
    () => null,
    (error: unknown) => error as UserError,
  );

describe('/watch add', () => {
  it('acknowledges privately before the feeds are read, and watches in this channel', async () => {
    const answers = await run('add', { ticker: 'trg.v' });
    expect(answers).toEqual([
      ['deferReply', { flags: MessageFlags.Ephemeral }],
      ['editReply', `Watching **TSXV:TRG**: its next releases are announced in <#${HERE}>.`],
    ]);
    expect(await opened.store.listWatches('1281014400000000000')).toMatchObject([
      { ticker: 'TSXV:TRG', channelId: HERE },
    ]);
  });

  it('says so when the ticker is watched there already', async () => {
    await run('add');
    expect(await said('add')).toMatch(/already/);
  });

  it('takes another channel, by the bot’s own permissions there', async () => {
    const channel = { id: THERE, permissionsFor: () => bits(ALL) };
    expect(await said('add', { channel, appPermissions: 0n })).toContain(`<#${THERE}>`);
  });

  it('works its permissions out itself where Discord does not say them', async () => {
    expect(await said('add', { appPermissions: 0n, known: ALL })).toContain('Watching');
  });

  it.each([
    ['here', { appPermissions: ALL & ~PermissionFlagsBits.EmbedLinks }, HERE, 'Embed Links'],
    [
      'elsewhere',
      { channel: { id: THERE, permissionsFor: () => bits(ALL & ~PermissionFlagsBits.SendMessages) } },
      THERE,
      'Send Messages',
    ],
    ['in a thread', { inThread: true }, HERE, 'Send Messages in Threads'],
    [
      'several',
      { appPermissions: ALL & ~PermissionFlagsBits.EmbedLinks & ~PermissionFlagsBits.AttachFiles },
      HERE,
      'Embed Links and Attach Files',
    ],
  ])('names the permission that it lacks %s, before it answers anything', async (_name, asked, channel, permission) => {
    expect(await failure('add', asked)).toMatchObject({
      code: 'missing_permission',
      values: { channel: `<#${channel}>`, permission },
    });
    expect(await opened.store.listWatches('1281014400000000000')).toEqual([]);
  });

  it('refuses what is no ticker', async () => {
    expect(await failure('add', { ticker: 'not a ticker!' })).toMatchObject({
      code: 'bad_ticker',
      values: { ticker: 'not a ticker!' },
    });
  });
});

describe('/watch list', () => {
  it('says how to begin when there is none', async () => {
    expect(await said('list')).toContain('/watch add');
  });
  it('shows each ticker with its channels', async () => {
    await run('add', { ticker: 'TSXV:TRG' });
    await run('add', { ticker: 'TSXV:TRG', channel: { id: THERE, permissionsFor: () => bits(ALL) } });
    await run('add', { ticker: 'CSE:ABC' });
    expect(await said('list')).toBe(
      `Watched in this server:\n- **CSE:ABC** <#${HERE}>\n- **TSXV:TRG** <#${HERE}> <#${THERE}>`,
    );
  });
  it('fits in one message however many there are', async () => {
    for (let index = 0; index < 120; index += 1) await run('add', { ticker: `TSXV:A${index}` });
    const words = await said('list');
    expect(words.length).toBeLessThanOrEqual(2000);
    expect(words).toMatch(/and \d+ more$/);
  });
});

describe('/watch remove', () => {
  it('ends the watch in one channel and leaves the others', async () => {
    const channel = { id: THERE, permissionsFor: () => bits(ALL) };
    await run('add');
    await run('add', { channel });
    expect(await said('remove', { channel })).toBe(`**TSXV:TRG** is no longer watched in <#${THERE}>.`);
    expect(await said('list')).toContain(HERE);
  });
  it('ends it everywhere where no channel is given', async () => {
    await run('add');
    expect(await said('remove')).toBe('**TSXV:TRG** is no longer watched in this server.');
    expect(await opened.store.listWatches('1281014400000000000')).toEqual([]);
  });
  it('says so when there is nothing to end', async () => {
    expect(await failure('remove')).toMatchObject({ code: 'not_watched_anywhere' });
    expect(await failure('remove', { channel: { id: THERE } })).toMatchObject({
      code: 'not_watched',
      values: { channel: `<#${THERE}>` },
    });
  });
});
