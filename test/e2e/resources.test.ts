import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { RESOURCE } from '../document/pdf/samples.ts';
import { startBot, type RunningBot } from '../support/bot.ts';
import { asHtml, asPdf } from '../support/release-pages.ts';
import { openSandbox, type Message, type TestSandbox } from '../support/sandbox.ts';

let sandbox: TestSandbox;
let bot: RunningBot;
beforeAll(async () => {
  sandbox = await openSandbox();
  bot = await startBot(sandbox);
});
afterAll(async () => {
  await bot?.end('SIGTERM');
  await sandbox?.close();
});

type Pictured = Message & { embeds: { image?: { url: string } }[] };
const shownIn = ({ embeds }: Message) => embeds[0]!.fields!.map(({ value }) => value).join('\n');

async function expectPicture(message: Message): Promise<void> {
  const url = (message as Pictured).embeds[0]!.image!.url;
  const bytes = Buffer.from(await (await fetch(url)).arrayBuffer());
  expect(bytes.subarray(1, 4).toString()).toBe('PNG');
}

describe('a resource estimate', () => {
  it('from a PDF is answered with its table and a picture', async () => {
    const file = { name: 'release.pdf', base64: Buffer.from(await asPdf(RESOURCE)).toString('base64') };
    const body = { channel: sandbox.channels[0]!, user: sandbox.visitor, command: 'extract', options: {}, file };
    const { messages, error } = await sandbox.interact(body);
    expect(error).toBeUndefined();
    expect(shownIn(messages![0]!)).toMatch(/```[^`]*Indicated\s+11\.85\s+1\.31\s+499\.1[^`]*```/);
    await expectPicture(messages![0]!);
  });

  it('of a watched company is announced with the same', async () => {
    const channel = sandbox.channels[1]!;
    const watch = { command: 'watch', subcommand: 'add', options: { ticker: 'TSXV:SRG' } };
    await sandbox.interact({ channel, user: sandbox.manager, ...watch });
    const title = 'Sable Ridge Gold Reports Updated Mineral Resource Estimate for Kettle Lake';
    await sandbox.publish({ title, ticker: 'TSXV:SRG', html: asHtml(RESOURCE), full: true });
    await expect
      .poll(async () => (await sandbox.messages(channel)).some(({ embeds }) => embeds[0]?.title === title), {
        timeout: 15_000,
      })
      .toBe(true);
    const alert = (await sandbox.messages(channel)).find(({ embeds }) => embeds[0]?.title === title)!;
    expect(shownIn(alert)).toContain('499.1');
    await expectPicture(alert);
  });
});
