import { once } from 'node:events';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { spawnBot, startBot } from '../support/bot.ts';
import { openSandbox, type TestSandbox } from '../support/sandbox.ts';

async function runToEnd(env: Record<string, string>) {
  const bot = spawnBot(env);
  const [code] = (await once(bot.process, 'exit')) as [number];
  return { code, lines: bot.output().trim().split('\n') };
}

describe('npm start without what it needs', () => {
  it('says in one line where to get a token, and that the demo needs none', async () => {
    const { code, lines } = await runToEnd({});
    expect(code).toBe(1);
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatch(/DISCORD_TOKEN/);
    expect(lines[0]).toMatch(/discord\.com\/developers/);
    expect(lines[0]).toMatch(/npm run demo/);
  });

  it.each([
    ['POLL_SECONDS', 'soon'],
    ['FEEDS', 'not a url'],
    ['LINK_ALLOW', 'nowhere'],
    ['DISCORD_API_URL', 'ftp://example.com'],
    ['LOG_LEVEL', 'shouting'],
  ])('names the wrong variable %s', async (name, value) => {
    const { code, lines } = await runToEnd({ DISCORD_TOKEN: 'a.b.c', [name]: value });
    expect(code).toBe(1);
    expect(lines).toHaveLength(1);
    expect(lines[0]).toContain(name);
  });

  it('names a misspelt variable', async () => {
    const { code, lines } = await runToEnd({ DISCORD_TOKEN: 'a.b.c', POLL_SECOND: '60' });
    expect(code).toBe(1);
    expect(lines[0]).toContain('POLL_SECOND');
    expect(lines[0]).toContain('POLL_SECONDS');
  });
});

describe('npm start', () => {
  let sandbox: TestSandbox;
  beforeEach(async () => {
    sandbox = await openSandbox();
  });
  afterEach(() => sandbox.close());

  it('registers its commands, asks for the Guilds intent only, never prints the token, and ends on SIGTERM', async () => {
    const { env } = await sandbox.state();
    const bot = await startBot(sandbox, { env: { LOG_LEVEL: 'trace' } });
    const { commands } = await sandbox.state();
    expect(commands.map(({ name }) => name).sort()).toEqual(['Extract release', 'extract', 'watch']);
    expect(await bot.end('SIGTERM')).toBe(0);
    expect(bot.output()).not.toContain(env.DISCORD_TOKEN);
    expect((await sandbox.state()).bot).toBe('offline');
  });

  it('ends with one line when the token is refused', async () => {
    const { env } = await sandbox.state();
    const { code, lines } = await runToEnd({
      ...env,
      DISCORD_TOKEN: 'AAAA.BBBB.wrong',
      DATABASE_URL: `${sandbox.data}/other.sqlite`,
    });
    expect(code).toBe(1);
    expect(lines.at(-1)).toMatch(/token/i);
    expect(lines.join('\n')).not.toContain('AAAA.BBBB.wrong');
  });
});
