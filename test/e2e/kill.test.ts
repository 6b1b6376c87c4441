import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Step } from '../../src/watch/step.ts';
import { joining, spawnBot, startBot } from '../support/bot.ts';
import { eventually } from '../support/eventually.ts';
import { SAMPLE, SAMPLE_HTML } from '../support/sample-release.ts';
import { openSandbox, type TestSandbox } from '../support/sandbox.ts';

const STEPS: Step[] = [
  'items_fetched',
  'items_stored',
  'item_read',
  'alerts_stored',
  'delivery_claimed',
  'delivery_tried',
  'delivery_marked',
];

describe('a bot killed in the middle of an alert', () => {
  let sandbox: TestSandbox;
  beforeEach(async () => {
    sandbox = await openSandbox();
  });
  afterEach(() => sandbox.close());

  const alerts = async () => {
    const [news] = sandbox.channels;
    return (await sandbox.messages(news!)).filter(({ author, embeds }) => author.bot && embeds.length > 0);
  };

  async function watchSample() {
    const bot = await startBot(sandbox);
    await sandbox.interact({
      channel: sandbox.channels[0],
      user: sandbox.manager,
      command: 'watch',
      subcommand: 'add',
      options: { ticker: SAMPLE.ticker },
    });
    expect(await bot.end('SIGTERM')).toBe(0);
  }
  const publish = (title: string) =>
    sandbox.publish({ title, ticker: SAMPLE.ticker, html: SAMPLE_HTML.replace(SAMPLE.title, title), full: true });

  it.each(STEPS)('at %s announces it once after the next start', async (step) => {
    await watchSample();
    await publish(SAMPLE.title);
    const dying = spawnBot(await joining(sandbox, { DIE_AT: step }), 'test/e2e/bot-that-dies.ts');
    const [, signal] = await once(dying.process, 'exit');
    expect(signal, dying.output()).toBe('SIGKILL');
    const bot = await startBot(sandbox);
    await eventually(async () => expect(await alerts()).toHaveLength(1));
    await sleep(2_500);
    expect(await alerts()).toHaveLength(1);
    expect(await bot.end('SIGTERM')).toBe(0);
  });

  it('at random moments loses and repeats nothing', async () => {
    await watchSample();
    const titles = Array.from(
      { length: 6 },
      (_, index) => `Quillback Metals Closes Tranche ${index + 1} of Its $472,500 Placement`,
    );
    for (const title of titles) {
      const bot = await startBot(sandbox);
      await publish(title);
      await sleep(Math.random() * 1_500);
      await bot.end('SIGKILL');
    }
    const bot = await startBot(sandbox);
    const shown = async () => (await alerts()).map(({ embeds }) => embeds[0]!.title).sort();
    await eventually(async () => expect(await shown()).toHaveLength(titles.length));
    await sleep(2_500);
    expect(await shown()).toEqual(titles);
    await bot.end('SIGTERM');
  }, 60_000);
});
