import { readFile } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startBot, type RunningBot } from '../support/bot.ts';
import { SAMPLE, SAMPLE_HTML } from '../support/sample-release.ts';
import { openSandbox, type Answer, type Message, type TestSandbox } from '../support/sandbox.ts';

const EPHEMERAL = 64;
const ROCMEC = new URL('../../../shared/corpus/dev/rocmec-ft-units-2007.txt', import.meta.url);

const base64 = (text: string | Uint8Array) => Buffer.from(text).toString('base64');
const wordsOf = (message: Message | undefined): string =>
  [
    message?.content,
    ...(message?.embeds ?? []).flatMap((embed) => [
      embed.author?.name,
      embed.title,
      embed.description,
      ...(embed.fields ?? []).flatMap(({ name, value }) => [name, value]),
    ]),
  ]
    .filter(Boolean)
    .join('\n');

let sandbox: TestSandbox;
let bot: RunningBot;
let channel: string;
beforeAll(async () => {
  sandbox = await openSandbox();
  bot = await startBot(sandbox);
  channel = sandbox.channels[0]!;
});
afterAll(async () => {
  await bot?.end('SIGTERM');
  await sandbox?.close();
});

const extract = (body: Record<string, unknown>, user = sandbox.visitor) =>
  sandbox.interact({ channel, user, command: 'extract', options: {}, ...body });

/** The one answer, and that everybody (or only the asker) sees it. */
function onlyAnswer(answer: Answer): Message {
  expect(answer.error).toBeUndefined();
  expect(answer.messages).toHaveLength(1);
  return answer.messages![0]!;
}
function expectPublicSummary(answer: Answer) {
  const message = onlyAnswer(answer);
  expect((message.flags ?? 0) & EPHEMERAL).toBe(0);
  expect(message.embeds).toHaveLength(1);
  const words = wordsOf(message);
  expect(words).toContain('Quillback Metals');
  expect(words).toContain(SAMPLE.size);
  expect(words).toContain('3,150,000');
  return message;
}
async function expectPrivateLine(answer: Answer, words: RegExp) {
  const message = onlyAnswer(answer);
  expect((message.flags ?? 0) & EPHEMERAL).toBe(EPHEMERAL);
  expect(message.embeds).toHaveLength(0);
  expect(message.content).toMatch(words);
  expect(message.content.trim().split('\n')).toHaveLength(1);
  // Nothing of a bad input is left standing in the channel.
  expect((await sandbox.messages(channel)).filter(({ content }) => content === message.content)).toHaveLength(0);
}

describe('/extract', () => {
  it('acknowledges at once and answers publicly for a text file', async () => {
    const answer = await extract({ file: { name: 'release.txt', base64: base64(SAMPLE.text) } });
    expect(answer.acknowledgedAfterMs).toBeLessThan(3000);
    expectPublicSummary(answer);
  });

  it('reads a web page from a file', async () => {
    expectPublicSummary(
      await extract({ file: { name: 'release.html', base64: base64(`<html><body>${SAMPLE_HTML}</body></html>`) } }),
    );
  });

  it('reads a link on an allowed origin', async () => {
    const { url } = await sandbox.publish({
      title: SAMPLE.title,
      ticker: SAMPLE.ticker,
      html: SAMPLE_HTML,
      full: false,
    });
    expectPublicSummary(await extract({ options: { link: url } }));
  });

  it('opens a modal for a paste, and joins its two halves', async () => {
    const { modal } = await extract({});
    const ids = modal!.components.map((part) => (part.components?.[0] ?? part.component)!.custom_id);
    expect(ids).toHaveLength(2);
    const half = SAMPLE.text.indexOf('Each FT Unit');
    const fields = { [ids[0]!]: SAMPLE.text.slice(0, half), [ids[1]!]: SAMPLE.text.slice(half) };
    const message = expectPublicSummary(
      await sandbox.interact({ channel, user: sandbox.visitor, modal: modal!.custom_id, fields }),
    );
    expect(wordsOf(message)).toContain('0.22');
  });

  it('reads a message from its menu: text, link, or attachment', async () => {
    const menu = (target: Message) =>
      sandbox.interact({ channel, user: sandbox.visitor, command: 'Extract release', target: target.id });
    const { url } = await sandbox.publish({
      title: SAMPLE.title,
      ticker: SAMPLE.ticker,
      html: SAMPLE_HTML,
      full: false,
    });
    const user = sandbox.visitor;
    const short = SAMPLE.text.slice(0, SAMPLE.text.indexOf('About Quillback'));
    expectPublicSummary(await menu(await sandbox.write({ channel, user, content: short })));
    expectPublicSummary(await menu(await sandbox.write({ channel, user, content: `seen this? ${url} looks good` })));
    expectPublicSummary(
      await menu(
        await sandbox.write({
          channel,
          user,
          content: 'attached',
          file: { name: 'qbk.txt', base64: base64(SAMPLE.text) },
        }),
      ),
    );
  });

  it.each([
    ['an empty file', { file: { name: 'empty.txt', base64: '' } }, /no words/i],
    [
      'a text that is no release',
      { file: { name: 'soup.txt', base64: base64('Chop the leeks. Simmer the broth for an hour and serve it warm.') } },
      /not look like/i,
    ],
    [
      'a file of another type',
      { file: { name: 'chart.png', base64: base64(Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10)) } },
      /reads text/i,
    ],
    ['a file too large', { file: { name: 'big.txt', base64: base64('gold '.repeat(1_300_000)) } }, /too large/i],
    ['a host on this machine', { options: { link: 'http://127.0.0.1:9/release' } }, /open/i],
    ['a private host', { options: { link: 'https://10.0.0.7/release' } }, /does not open/i],
    ['a link that is none', { options: { link: 'release please' } }, /not a link/i],
    [
      'a host that is not there',
      { options: { link: 'https://no-such-host.invalid/release' } },
      /did not give|does not open/i,
    ],
    [
      'a link and a file',
      { options: { link: 'https://example.com/a' }, file: { name: 'a.txt', base64: base64('a') } },
      /one|either/i,
    ],
  ])('answers %s privately in one line', async (_name, body, words) => {
    await expectPrivateLine(await extract(body), words);
  });

  it('keeps the Sources button working after a restart', async () => {
    const message = expectPublicSummary(await extract({ file: { name: 'release.txt', base64: base64(SAMPLE.text) } }));
    const button = message
      .components!.flatMap(({ components }) => components)
      .find(({ label }) => label === 'Sources')!;
    expect(await bot.end('SIGTERM')).toBe(0);
    bot = await startBot(sandbox);
    const answer = await sandbox.interact({
      channel,
      user: sandbox.manager,
      button: button.custom_id,
      message: message.id,
    });
    const [first] = answer.messages!;
    expect(first!.flags! & EPHEMERAL).toBe(EPHEMERAL);
    const words = answer.messages!.map(wordsOf).join('\n');
    expect(words).toContain('3,150,000');
    expect(words).toContain('$21,600');
    expect(words).toContain('one-half');
  });

  it('shows every term of the release that the project started from', async (test) => {
    if (!existsSync(ROCMEC)) test.skip('../shared/corpus is not here');
    const answer = await extract({ file: { name: 'rocmec.txt', base64: base64(await readFile(ROCMEC)) } });
    const words = wordsOf(onlyAnswer(answer)).replaceAll('*', '');
    for (const part of [
      /closed/i,
      'C$360,000',
      '1,800,000',
      /flow-through units/i,
      'C$0.20',
      '½',
      'C$0.30',
      '1–12',
      'C$0.35',
      '24',
      /non-transferable/i,
      'C$22,375',
      /4.month/i,
      '521,800',
      '5.15 g/t',
      '86,550 oz',
      '2,250,000',
      '6.32 g/t',
      '456,900 oz',
      /measured.{1,5}indicated/i,
      /inferred/i,
      '✓',
    ])
      expect(words).toMatch(part instanceof RegExp ? part : new RegExp(part.replaceAll(/[$.()]/g, String.raw`\$&`)));
  });
});
