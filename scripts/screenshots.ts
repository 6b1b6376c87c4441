/**
 * Takes the pictures that the README shows, from the real bot in the sandbox: `npm run screenshots`.
 * Needs a Chromium (Debian: `apt-get install chromium`); CHROMIUM names another one.
 */
import { mkdir } from 'node:fs/promises';
import { startBot } from '../test/support/bot.ts';
import { openBrowser } from '../test/support/browser.ts';
import { SAMPLE } from '../test/support/sample-release.ts';
import { openSandbox } from '../test/support/sandbox.ts';

const DOCS = new URL('../docs/', import.meta.url);

const sandbox = await openSandbox();
const bot = await startBot(sandbox);
await mkdir(DOCS, { recursive: true });
try {
  await sandbox.interact({
    channel: sandbox.channels[0],
    user: sandbox.visitor,
    command: 'extract',
    options: {},
    file: { name: 'quillback.txt', base64: Buffer.from(SAMPLE.text).toString('base64') },
  });
  for (const { name, width, height } of [
    { name: 'embed', width: 1000, height: 860 },
    { name: 'embed-phone', width: 390, height: 844 },
  ]) {
    const browser = await openBrowser({ width, height });
    const page = await browser.newPage();
    await page.goto(sandbox.url);
    await page.locator('discord-embed').last().waitFor();
    await page.evaluate('document.fonts.ready');
    await page.locator('.messages').evaluate((element) => element.scrollTo({ top: element.scrollHeight }));
    await page.waitForTimeout(300);
    await page.screenshot({ path: new URL(`${name}.png`, DOCS).pathname });
    await browser.close();
    console.log(`docs/${name}.png`);
  }
} finally {
  await bot.end('SIGTERM');
  await sandbox.close();
}
