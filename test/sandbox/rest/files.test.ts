import type { ChatInputCommandInteraction, TextChannel } from 'discord.js';
import { ApplicationCommandOptionType } from 'discord.js';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { SandboxWithClient } from '../../support/bot-client.ts';
import { startWithClient } from '../../support/bot-client.ts';

/** The smallest picture: one transparent pixel. */
const PIXEL = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
  'base64',
);

let bot: SandboxWithClient;
let news: TextChannel;
beforeAll(async () => {
  bot = await startWithClient();
  news = bot.client.guilds.cache.first()!.channels.cache.first() as TextChannel;
  const file = { name: 'file', description: 'Any', type: ApplicationCommandOptionType.Attachment as const };
  await bot.client.application.commands.set([{ name: 'read', description: 'Reads a file', options: [file] }]);
});
afterAll(() => bot.close());

const bytesAt = async (url: string) => Buffer.from(await (await fetch(url)).arrayBuffer());

it('go from the bot into a channel', async () => {
  const files = [
    { attachment: PIXEL, name: 'chart.png', description: 'Grade by depth' },
    { attachment: Buffer.from('from,to'), name: 'log of hole 7.csv' },
  ];
  const message = await news.send({ content: 'both', files });
  const [picture, table] = [...message.attachments.values()];
  expect(picture).toMatchObject({
    name: 'chart.png',
    description: 'Grade by depth',
    width: 1,
    height: 1,
    contentType: 'image/png',
  });
  expect(table).toMatchObject({ name: 'log_of_hole_7.csv', size: 7, contentType: 'text/csv; charset=utf-8' });
  expect(await bytesAt(picture!.url)).toEqual(PIXEL);
  expect((await bytesAt(table!.url)).toString()).toBe('from,to');
});

it('stay, go or are joined by others when their message is edited', async () => {
  const message = await news.send({
    files: [
      { attachment: Buffer.from('a'), name: 'a.txt' },
      { attachment: Buffer.from('b'), name: 'b.txt' },
    ],
  });
  const names = (of: typeof message) => of.attachments.map(({ name }) => name);
  expect(names(await message.edit('words'))).toEqual(['a.txt', 'b.txt']);
  const [first] = message.attachments.values();
  const more = { attachment: Buffer.from('c'), name: 'c.txt' };
  expect(names(await message.edit({ attachments: [first!], files: [more] }))).toEqual(['a.txt', 'c.txt']);
});

it('are shown by an embed that names them, and not a second time below it', async () => {
  const message = await news.send({
    embeds: [{ title: 'Grades', image: { url: 'attachment://chart.png' } }],
    files: [{ attachment: PIXEL, name: 'chart.png' }],
  });
  expect(await bytesAt(message.embeds[0]!.image!.url)).toEqual(PIXEL);
  expect(message.attachments.size).toBe(0);
});

it('come with a command, and go out in its answer', async () => {
  bot.answer = async (interaction) => {
    const { options } = interaction as ChatInputCommandInteraction;
    const given = options.getAttachment('file', true);
    const content = (await bytesAt(given.url)).toString();
    await (interaction as ChatInputCommandInteraction).deferReply();
    await (interaction as ChatInputCommandInteraction).editReply({
      files: [{ attachment: Buffer.from(content.toUpperCase()), name: `loud-${given.name}` }],
    });
  };
  const file = { name: 'note.txt', base64: Buffer.from('gold').toString('base64') };
  const { messages } = await bot.interact({ channel: 'news', user: 'theo', command: 'read', file });
  expect(messages[0]!.attachments).toMatchObject([{ filename: 'loud-note.txt', size: 4 }]);
  expect((await bytesAt(messages[0]!.attachments[0]!.url)).toString()).toBe('GOLD');
});

it('come as the value of an option too, with a content type of their own', async () => {
  let type: string | null = null;
  bot.answer = async (interaction) => {
    type = (interaction as ChatInputCommandInteraction).options.getAttachment('file', true).contentType;
    await (interaction as ChatInputCommandInteraction).reply('read');
  };
  const file = { name: 'note', base64: 'YQ==', contentType: 'text/x-note' };
  await bot.interact({ command: 'read', options: { file } });
  expect(type).toBe('text/x-note');
});

it('are logged by name and size, not with their bytes', async () => {
  await news.send({ content: 'logged', files: [{ attachment: Buffer.alloc(2000), name: 'big.bin' }] });
  const entry = (await bot.log()).findLast(({ body }) => (body as { content?: string } | null)?.content === 'logged')!;
  expect(entry.files).toEqual([
    { field: 'files[0]', name: 'big.bin', contentType: 'application/octet-stream', size: 2000 },
  ]);
  expect(entry.headers['authorization']).toBeUndefined();
  expect(JSON.stringify(entry)).not.toContain(bot.client.token);
});

it('that nobody uploaded are not there, and uploaded pages do not run', async () => {
  expect((await fetch(`${bot.sandbox.url}/attachments/1/2/none.txt`)).status).toBe(404);
  const message = await news.send({ files: [{ attachment: Buffer.from('<script>1</script>'), name: 'x.html' }] });
  const answer = await fetch(message.attachments.first()!.url);
  expect(answer.headers.get('content-security-policy')).toBe("default-src 'none'; sandbox");
});
