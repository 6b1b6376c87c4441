import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { startBot, type RunningBot } from '../support/bot.ts';
import { eventually } from '../support/eventually.ts';
import { SAMPLE, SAMPLE_HTML } from '../support/sample-release.ts';
import { openSandbox, type Message, type TestSandbox } from '../support/sandbox.ts';

let sandbox: TestSandbox;
let bot: RunningBot;
let news: string;
let other: string;
beforeEach(async () => {
  sandbox = await openSandbox();
  bot = await startBot(sandbox);
  [news, other] = sandbox.channels as [string, string];
});
afterEach(async () => {
  await bot?.end('SIGTERM');
  await sandbox?.close();
});

const watch = (subcommand: string, options: Record<string, unknown> = {}, user = sandbox.manager) =>
  sandbox.interact({ channel: news, user, command: 'watch', subcommand, options });
const wordsOf = (messages: Message[] | undefined) =>
  (messages ?? []).map((message) => message.content + JSON.stringify(message.embeds)).join('\n');
const publish = (title: string, ticker = SAMPLE.ticker, full = true) =>
  sandbox.publish({
    title,
    ticker,
    full,
    html: SAMPLE_HTML.replace(SAMPLE.title, title).replace('TSXV: QBK', ticker.replace(':', ': ')),
  });
const alerts = async (channel: string) =>
  (await sandbox.messages(channel)).filter(({ author, embeds }) => author.bot && embeds.length > 0);

async function expectAlerts(channel: string, count: number) {
  await eventually(async () => expect(await alerts(channel)).toHaveLength(count));
}
/** Long enough for a poll and a delivery that should not be. */
const twoPolls = () => sleep(3_000);

describe('a watched ticker', () => {
  it('is announced once, in the channel, with its summary', async () => {
    await publish('Quillback Metals Samples Otter Narrows');
    expect(wordsOf((await watch('add', { ticker: 'TSX-V: QBK' })).messages)).toContain('TSXV:QBK');
    await publish(SAMPLE.title);
    await expectAlerts(news, 1);
    await twoPolls();
    const [alert, ...more] = await alerts(news);
    expect(more).toHaveLength(0);
    expect(wordsOf([alert!])).toContain(SAMPLE.size);
    expect(await alerts(other)).toHaveLength(0);
  });

  it('is read from its page when the feed carries only the opening', async () => {
    await watch('add', { ticker: SAMPLE.ticker });
    await publish(SAMPLE.title, SAMPLE.ticker, false);
    await expectAlerts(news, 1);
    expect(wordsOf(await alerts(news))).toContain('0.22');
  });

  it('is announced in each channel that watches it, and not after it was removed', async () => {
    await watch('add', { ticker: SAMPLE.ticker });
    await watch('add', { ticker: SAMPLE.ticker, channel: other });
    await publish(SAMPLE.title);
    await expectAlerts(news, 1);
    await expectAlerts(other, 1);
    await watch('remove', { ticker: SAMPLE.ticker, channel: other });
    expect(wordsOf((await watch('list')).messages)).toContain(SAMPLE.ticker);
    await publish('Quillback Metals Closes a Second $472,500 Placement');
    await expectAlerts(news, 2);
    expect(await alerts(other)).toHaveLength(1);
  });

  it('leaves the releases of other tickers alone', async () => {
    await watch('add', { ticker: SAMPLE.ticker });
    await publish('Someone Else Closes $472,500 Placement', 'TSXV:QBKX');
    await twoPolls();
    expect(await alerts(news)).toHaveLength(0);
  });

  it('is announced once over a restart, and what came meanwhile is not lost', async () => {
    await watch('add', { ticker: SAMPLE.ticker });
    await publish(SAMPLE.title);
    await expectAlerts(news, 1);
    expect(await bot.end('SIGTERM')).toBe(0);
    await publish('Quillback Metals Closes Its Final $472,500 Tranche');
    bot = await startBot(sandbox);
    await expectAlerts(news, 2);
    await twoPolls();
    expect(await alerts(news)).toHaveLength(2);
  });
});

describe('/watch', () => {
  it('is for those who manage the server', async () => {
    const { error } = await watch('add', { ticker: SAMPLE.ticker }, sandbox.visitor);
    expect(JSON.stringify(error)).toMatch(/permission|manage/i);
  });

  it('says what is wrong with a ticker', async () => {
    expect(wordsOf((await watch('add', { ticker: 'not a ticker!' })).messages)).toMatch(/not a ticker/);
  });

  it('says which permission it lacks in the channel', async () => {
    await sandbox.fault({ permission: { channel: other, take: 'EmbedLinks' } });
    const { messages } = await watch('add', { ticker: SAMPLE.ticker, channel: other });
    expect(wordsOf(messages)).toContain('Embed Links');
    expect(wordsOf((await watch('list')).messages)).not.toContain(SAMPLE.ticker);
  });

  it('says so when there is nothing to remove', async () => {
    expect(wordsOf((await watch('remove', { ticker: 'TSXV:ZZZ' })).messages)).toMatch(/not watched/);
  });
});
