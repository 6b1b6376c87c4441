import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { BrowserContext, Page } from 'playwright-core';
import { startBot, type RunningBot } from '../support/bot.ts';
import { chromiumPath, openBrowser } from '../support/browser.ts';
import { SAMPLE, SAMPLE_HTML } from '../support/sample-release.ts';
import { openSandbox, type TestSandbox } from '../support/sandbox.ts';

if (chromiumPath === null && process.env.CI) throw new Error('CI tests the page in a browser: install chromium');
if (chromiumPath === null)
  console.log('skipped: no Chromium here, so the sandbox page is not tested (apt-get install chromium)');

describe.skipIf(chromiumPath === null)('the sandbox page', () => {
  let sandbox: TestSandbox;
  let bot: RunningBot;
  let browser: BrowserContext;
  let page: Page;
  const errors: string[] = [];

  beforeAll(async () => {
    sandbox = await openSandbox();
    bot = await startBot(sandbox);
  });
  afterAll(async () => {
    await bot?.end('SIGTERM');
    await sandbox?.close();
  });
  afterEach(async () => {
    await browser?.close();
    expect(errors.splice(0)).toEqual([]);
  });

  async function open(viewport: { width: number; height: number }) {
    browser = await openBrowser(viewport);
    page = await browser.newPage();
    page.on('pageerror', (error) => errors.push(String(error)));
    page.on('request', (request) => {
      const { protocol, host } = new URL(request.url());
      if (protocol.startsWith('http') && host !== new URL(sandbox.url).host)
        errors.push(`asked another host: ${request.url()}`);
    });
    await page.goto(sandbox.url);
    await page.getByLabel('Message', { exact: true }).waitFor();
  }

  async function choose(command: string) {
    await page.getByLabel('Message', { exact: true }).fill(`/${command}`);
    await page
      .getByRole('option', { name: `/${command}` })
      .first()
      .click();
  }

  const lastEmbed = () => page.locator('discord-message', { has: page.locator('discord-embed') }).last();

  it.each([
    { width: 1280, height: 900 },
    { width: 390, height: 844 },
  ])('runs /extract on a file at $width px, shows the size, and its sources to the asker', async (viewport) => {
    await open(viewport);
    await choose('extract');
    await page
      .locator('input[name=file]')
      .setInputFiles({ name: 'release.txt', mimeType: 'text/plain', buffer: Buffer.from(SAMPLE.text) });
    await page.getByRole('button', { name: 'Run' }).click();
    await lastEmbed().getByText(SAMPLE.size).first().waitFor();
    await lastEmbed().getByRole('button', { name: 'Sources' }).click();
    await page.locator('discord-message[ephemeral]').last().getByText('one-half').first().waitFor();
    const overflow = await page.locator('html').evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth);
    expect(overflow).toBeLessThanOrEqual(0);
  });

  it('fills the modal for a paste', async () => {
    await open({ width: 1280, height: 900 });
    await choose('extract');
    await page.getByRole('button', { name: 'Run' }).click();
    const before = await page.locator('discord-embed').count();
    await page.locator('dialog textarea').first().fill(SAMPLE.text);
    await page.getByRole('button', { name: 'Submit' }).click();
    await page.locator('discord-embed').nth(before).waitFor();
    expect(await lastEmbed().textContent()).toContain('3,150,000');
  });

  it('shows an alert by itself after a release came over the newswire', async () => {
    await open({ width: 1280, height: 900 });
    await page.getByRole('button', { name: 'Publish a release' }).waitFor();
    await choose('watch add');
    await page.locator('input[name=ticker]').fill(SAMPLE.ticker);
    await page.getByRole('button', { name: 'Run' }).click();
    await page.locator('.command-form').waitFor({ state: 'detached' });
    const before = await page.locator('discord-embed').count();
    await page.getByRole('button', { name: 'Publish a release' }).click();
    await page.getByLabel('Ticker', { exact: true }).fill(SAMPLE.ticker);
    await page.getByLabel('Headline').fill(SAMPLE.title);
    await page.getByLabel('Release', { exact: true }).fill(SAMPLE_HTML);
    await page.getByRole('button', { name: 'Publish', exact: true }).click();
    await page.locator('discord-embed').nth(before).waitFor();
  });

  it('runs the message menu on a message that a person wrote', async () => {
    await open({ width: 1280, height: 900 });
    const before = await page.locator('discord-embed').count();
    await page
      .getByLabel('Message', { exact: true })
      .fill(`Seen today: ${SAMPLE.text.slice(0, SAMPLE.text.indexOf('About')).replaceAll('\n', ' ')}`);
    await page.keyboard.press('Enter');
    const written = page.locator('discord-message', { hasText: 'Seen today' });
    await written.getByText('Apps').click();
    await written.getByRole('button', { name: 'Extract release' }).click();
    await page.locator('discord-embed').nth(before).waitFor();
  });
});
