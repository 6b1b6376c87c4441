import type { TextChannel } from 'discord.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { LoggedRequest } from '../../src/sandbox/rest/request-log.ts';
import type { SandboxWithClient } from '../support/bot-client.ts';
import { startWithClient } from '../support/bot-client.ts';
import { answerViolationsOf, skipped, violationsOf } from '../support/openapi.ts';

if (skipped) console.log(`skipped: ${skipped}`);

describe.skipIf(skipped)("Discord's description of its API", () => {
  let bot: SandboxWithClient;
  beforeAll(async () => {
    bot = await startWithClient();
  });
  afterAll(() => bot.close());

  it('allows everything that discord.js asked and that the sandbox answered', async () => {
    const { client } = bot;
    const guild = client.guilds.cache.first()!;
    const news = guild.channels.cache.first() as TextChannel;
    await client.application.commands.set([{ name: 'go', description: 'Does it', defaultMemberPermissions: 32n }]);
    await client.application.commands.fetch();
    await client.application.fetch();
    await guild.members.fetchMe({ force: true });
    await news.fetch();
    const message = await news.send({
      content: 'x',
      nonce: 'n',
      enforceNonce: true,
      embeds: [{ title: 't', image: { url: 'attachment://a.txt' }, fields: [{ name: 'n', value: 'v' }] }],
      components: [{ type: 1, components: [{ type: 2, style: 1, label: 'l', custom_id: 'b' }] }],
      files: [{ attachment: Buffer.from('a'), name: 'a.txt' }],
    });
    await message.edit('y');
    await news.messages.fetch({ limit: 2 });
    await news.sendTyping();
    bot.answer = async (interaction) => {
      if (interaction.isChatInputCommand()) {
        await interaction.deferReply();
        await interaction.editReply('done');
        await interaction.followUp({ content: 'more', flags: 64 });
        await interaction.fetchReply();
      }
      if (interaction.isButton()) await interaction.reply({ content: 'ok', withResponse: true });
    };
    await bot.interact({ user: 'maya', channel: 'news', command: 'go' });
    await bot.interact({ user: 'maya', button: 'b', message: message.id });
    await message.delete();
    const log = await bot.log();
    expect(log.length).toBeGreaterThan(15);
    expect(violationsOf(log)).toEqual([]);
    expect(answerViolationsOf(log)).toEqual([]);
  });

  const request = (body: unknown, more: Partial<LoggedRequest> = {}) =>
    ({
      method: 'POST',
      path: '/api/v10/channels/1281014400000000401/messages',
      body,
      status: 200,
      answer: null,
      ...more,
    }) as LoggedRequest;

  it.each([
    [
      'a body that is wrong',
      request({ embeds: [{ title: 'x'.repeat(257) }] }),
      /\/embeds\/0\/title must NOT have more than 256/,
    ],
    ['an operation that Discord has not', request(null, { path: '/api/v10/channels/1/gold' }), /no such operation/],
    ['a body where none belongs', request({}, { method: 'GET' }), /takes no body/],
  ])('finds %s', (_name, entry, violation) => {
    expect(violationsOf([entry]).join('\n')).toMatch(violation);
  });

  it('finds an answer that is wrong', () => {
    const entry = request({ content: 'x' }, { answer: { id: '1281014400000000999' } });
    expect(answerViolationsOf([entry]).join('\n')).toMatch(/must have required property 'author'/);
  });
});
