import { MessageFlags } from 'discord.js';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { SandboxWithClient } from '../../support/bot-client.ts';
import { startWithClient } from '../../support/bot-client.ts';

type StreamEvent = Record<string, unknown> & { type: string };

let bot: SandboxWithClient;
let events: StreamEvent[];
beforeEach(async () => {
  bot = await startWithClient();
  events = [];
  const { body } = await fetch(`${bot.sandbox.url}/sandbox/events`);
  void collect(body!.pipeThrough(new TextDecoderStream()));
});
afterEach(() => bot.close());

async function collect(stream: ReadableStream<string>): Promise<void> {
  let rest = '';
  try {
    for await (const chunk of stream) {
      const blocks = (rest + chunk).split('\n\n');
      rest = blocks.pop()!;
      for (const block of blocks) {
        const data = /^data: (.*)$/.exec(block)?.[1];
        if (data !== undefined) events.push(JSON.parse(data) as StreamEvent);
      }
    }
  } catch {
    // The sandbox was closed: the stream ends with it.
  }
}

const types = () => events.map(({ type }) => type);

it('tells of messages, and who sees them', async () => {
  await bot.client.application.commands.set([{ name: 'go', description: 'Does it' }]);
  const { users } = await bot.control<{ users: { id: string; name: string }[] }>('/sandbox/state');
  bot.answer = async (interaction) => {
    if (!interaction.isChatInputCommand()) return;
    await interaction.reply({ content: 'one', flags: MessageFlags.Ephemeral });
    await interaction.editReply('two');
    await interaction.deleteReply();
  };
  await bot.interact({ channel: 'news', user: 'theo', command: 'go' });
  await expect.poll(types).toEqual(['commands_registered', 'message_created', 'message_updated', 'message_deleted']);
  const theo = users.find(({ name }) => name === 'theo')!.id;
  expect(events.slice(1)).toMatchObject([
    { message: { content: 'one' }, viewer: theo },
    { message: { content: 'two' }, viewer: theo },
    { viewer: theo },
  ]);
});

it('tells of modals, channels and the bot itself', async () => {
  await bot.client.application.commands.set([{ name: 'go', description: 'Does it' }]);
  bot.answer = async (interaction) => {
    const input = { type: 4, style: 1, custom_id: 'a', label: 'A' };
    if (interaction.isChatInputCommand()) {
      await interaction.showModal({ custom_id: 'm', title: 'M', components: [{ type: 1, components: [input] }] });
    }
  };
  await bot.interact({ channel: 'news', user: 'maya', command: 'go' });
  await bot.control('/sandbox/faults', { permission: { take: 'SendMessages', channel: 'news' } });
  await bot.control('/sandbox/faults', { deleteChannel: 'trading-floor' });
  await bot.client.destroy();
  await expect
    .poll(types)
    .toEqual(['commands_registered', 'modal_opened', 'channel_updated', 'channel_deleted', 'bot_offline']);
  expect(events.slice(1, 4)).toMatchObject([
    { modal: { custom_id: 'm' }, message: null },
    { name: 'news' },
    { name: 'trading-floor' },
  ]);
});
