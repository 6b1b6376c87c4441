import { setTimeout as sleep } from 'node:timers/promises';
import { MessageFlags, Routes } from 'discord.js';
import type { APIMessage, ChatInputCommandInteraction, RepliableInteraction } from 'discord.js';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { SandboxWithClient } from '../../support/bot-client.ts';
import { restOf, startWithClient } from '../../support/bot-client.ts';

const ACKNOWLEDGE_MS = 400;

let bot: SandboxWithClient;
beforeAll(async () => {
  bot = await startWithClient({ acknowledgeWithinMs: ACKNOWLEDGE_MS, answerWithinMs: 1500 });
  await bot.client.application.commands.set([{ name: 'go', description: 'Does it' }]);
});
afterAll(() => bot.close());

/** Runs `/go` as theo in #news with this answer. */
function go(answer: (interaction: ChatInputCommandInteraction) => Promise<unknown>) {
  bot.answer = (interaction) => answer(interaction as ChatInputCommandInteraction);
  return bot.interact({ channel: 'news', user: 'theo', command: 'go' });
}

const inChannel = (query = '') => bot.control<APIMessage[]>(`/sandbox/channels/news/messages${query}`);
const idsOf = (messages: APIMessage[]) => messages.map(({ id }) => id);

describe('an answer', () => {
  it('is a message in the channel', async () => {
    const outcome = await go((interaction) => interaction.reply({ content: 'done', embeds: [{ title: 'Hole 7' }] }));
    expect(outcome.acknowledgedAfterMs).toBeGreaterThanOrEqual(0);
    expect(outcome.messages).toMatchObject([
      {
        content: 'done',
        embeds: [{ type: 'rich', title: 'Hole 7' }],
        author: { username: 'Assay', bot: true },
        interaction: { name: 'go', user: { username: 'theo' } },
      },
    ]);
    expect((await inChannel()).at(-1)).toEqual(outcome.messages[0]);
  });

  it('comes back with the callback when it is asked for', async () => {
    let id = '';
    const outcome = await go(async (interaction) => {
      const { resource } = await interaction.reply({ content: 'here', withResponse: true });
      id = resource!.message!.id;
    });
    expect(id).toBe(outcome.messages[0]!.id);
  });

  it('may be deferred, and then takes the place of "thinking" without counting as edited', async () => {
    let waiting: APIMessage | undefined;
    const outcome = await go(async (interaction) => {
      await interaction.deferReply();
      waiting = (await inChannel()).at(-1);
      await interaction.editReply('found');
    });
    expect(waiting).toMatchObject({ content: '', flags: MessageFlags.Loading });
    expect(outcome.messages).toMatchObject([{ id: waiting!.id, content: 'found', flags: 0, edited_timestamp: null }]);
  });

  it('is filled by the first follow-up after a deferral', async () => {
    const outcome = await go(async (interaction) => {
      await interaction.deferReply();
      await interaction.followUp({ content: 'found', flags: MessageFlags.Ephemeral });
      await interaction.followUp('more');
    });
    expect(outcome.messages.map(({ content, flags }) => [content, flags])).toEqual([
      ['found', 0],
      ['more', 0],
    ]);
  });

  it('can be edited, read and deleted', async () => {
    const outcome = await go(async (interaction) => {
      await interaction.reply('first');
      await interaction.editReply('second');
      expect((await interaction.fetchReply()).content).toBe('second');
      const more = await interaction.followUp('third');
      await interaction.editReply({ message: more, content: 'fourth' });
      await interaction.deleteReply();
    });
    expect(outcome.messages).toMatchObject([{ content: 'fourth', edited_timestamp: expect.any(String) }]);
    expect(
      await go(async (interaction) => {
        await interaction.reply('gone');
        await interaction.deleteReply();
        await expect(interaction.fetchReply()).rejects.toMatchObject({ code: 10008 });
      }),
    ).toMatchObject({ messages: [] });
  });

  it('may be private: only the person who asked sees it', async () => {
    const outcome = await go(async (interaction) => {
      await interaction.deferReply({ flags: MessageFlags.Ephemeral });
      await interaction.editReply('for you');
    });
    const [message] = outcome.messages;
    expect(message).toMatchObject({ content: 'for you', flags: MessageFlags.Ephemeral });
    expect(idsOf(await inChannel())).not.toContain(message!.id);
    expect(idsOf(await inChannel('?user=theo'))).toContain(message!.id);
    expect(idsOf(await inChannel('?user=maya'))).not.toContain(message!.id);
    const channel = message!.channel_id;
    const rest = restOf(bot.sandbox);
    await expect(rest.get(Routes.channelMessage(channel, message!.id))).rejects.toMatchObject({ code: 10008 });
    expect(idsOf((await rest.get(Routes.channelMessages(channel))) as APIMessage[])).not.toContain(message!.id);
  });

  it('waits for follow-ups that come soon', async () => {
    const outcome = await go(async (interaction) => {
      await interaction.reply('one');
      await sleep(20);
      await interaction.followUp({ content: 'two', flags: MessageFlags.Ephemeral });
    });
    expect(outcome.messages.map(({ content }) => content)).toEqual(['one', 'two']);
  });

  it('is reported unfinished when a deferral is not filled in time', async () => {
    const outcome = await go((interaction) => interaction.deferReply());
    expect(outcome.error).toBe('The application did not finish within 1.5 s');
    expect(outcome.messages).toMatchObject([{ flags: MessageFlags.Loading }]);
  });
});

describe('a mistake with an interaction', () => {
  it('acknowledging too late gives 10062, and the person is told', async () => {
    let late: Promise<unknown> | undefined;
    const outcome = await go((interaction) => {
      late = sleep(ACKNOWLEDGE_MS + 100).then(() => interaction.reply('sorry'));
      return expect(late).rejects.toMatchObject({ status: 404, code: 10062 });
    });
    expect(outcome).toEqual({ acknowledgedAfterMs: null, messages: [], error: 'The application did not respond' });
  });

  it('acknowledging twice gives 40060', async () => {
    await go(async (interaction) => {
      await interaction.reply('one');
      const again = restOf(bot.sandbox).post(Routes.interactionCallback(interaction.id, interaction.token), {
        body: { type: 4, data: { content: 'two' } },
        auth: false,
      });
      await expect(again).rejects.toMatchObject({ status: 400, code: 40060 });
    });
  });

  it('an unknown token gives 10062, and its webhook 10015', async () => {
    const rest = restOf(bot.sandbox);
    const body = { type: 4, data: { content: 'x' } };
    const callback = Routes.interactionCallback('1281014400000000999', 'none');
    await expect(rest.post(callback, { body, auth: false })).rejects.toMatchObject({ code: 10062 });
    const webhook = Routes.webhook(bot.client.user.id, 'none');
    await expect(rest.post(webhook, { body: { content: 'x' }, auth: false })).rejects.toMatchObject({ code: 10015 });
  });

  it('a follow-up before the first answer gives 10015', async () => {
    await go(async (interaction) => {
      await expect(interaction.webhook.send('early')).rejects.toMatchObject({ status: 404, code: 10015 });
      await interaction.reply('now');
    });
  });

  it('a follow-up after 15 minutes gives 50027', async () => {
    let old: RepliableInteraction | undefined;
    await go((interaction) => {
      old = interaction;
      return interaction.reply('in time');
    });
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 15 * 60_000 + 1 });
    await expect(old!.followUp('late')).rejects.toMatchObject({ status: 401, code: 50027 });
    vi.useRealTimers();
  });

  it('an answer that does not fit the interaction gives 50035', async () => {
    await go(async (interaction) => {
      const callback = Routes.interactionCallback(interaction.id, interaction.token);
      const wrong = restOf(bot.sandbox).post(callback, { body: { type: 7, data: { content: 'x' } }, auth: false });
      await expect(wrong).rejects.toMatchObject({
        code: 50035,
        rawError: { errors: { type: { _errors: [{ code: 'BASE_TYPE_CHOICES' }] } } },
      });
      await interaction.reply('right');
    });
  });

  it('a wrong message gives the paths inside of data, and leaves the interaction open', async () => {
    const outcome = await go(async (interaction) => {
      await expect(interaction.reply('x'.repeat(2001))).rejects.toMatchObject({
        code: 50035,
        rawError: { errors: { data: { content: { _errors: [{ code: 'BASE_TYPE_MAX_LENGTH' }] } } } },
      });
      await expect(interaction.reply({ content: ' ' })).rejects.toMatchObject({ code: 50006 });
      await interaction.reply('short');
    });
    expect(outcome.messages).toMatchObject([{ content: 'short' }]);
  });
});

it('says at once that nobody is there when the bot has never been', async () => {
  const { startSandbox } = await import('../../../src/sandbox/index.ts');
  const { control } = await import('../../support/bot-client.ts');
  const empty = await startSandbox();
  const body = [{ name: 'go', description: 'Does it' }];
  await restOf(empty).put(Routes.applicationCommands(bot.client.user.id), { body });
  const outcome = await control(empty, '/sandbox/interactions', { command: 'go' });
  expect(outcome).toEqual({ acknowledgedAfterMs: null, messages: [], error: 'The application did not respond' });
  await empty.close();
});
