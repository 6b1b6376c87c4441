import { readFile } from 'node:fs/promises';
import { parseEnv } from 'node:util';
import { describe, expect, it } from 'vitest';
import { ConfigError, readConfig, VARIABLES } from '../src/config.ts';

const DEFAULTS = {
  discordToken: null,
  discordApiUrl: 'https://discord.com/api',
  databaseUrl: 'data/assay.sqlite',
  contact: null,
  linkAllow: [],
  feeds: [],
  pollSeconds: 60,
  logLevel: 'info',
};

function mistake(env: Record<string, string>): string {
  try {
    readConfig(env);
    return 'no mistake';
  } catch (error) {
    expect(error).toBeInstanceOf(ConfigError);
    return (error as ConfigError).message;
  }
}

describe('readConfig', () => {
  it('has a default for everything', () => {
    expect(readConfig({})).toEqual(DEFAULTS);
  });

  it.each([
    [{ DISCORD_TOKEN: ' abc ' }, { discordToken: 'abc' }],
    [{ DISCORD_API_URL: 'http://127.0.0.1:81/api/' }, { discordApiUrl: 'http://127.0.0.1:81/api' }],
    [{ DISCORD_API_URL: 'https://proxy.example/api/v10' }, { discordApiUrl: 'https://proxy.example/api' }],
    [{ DISCORD_API_URL: 'https://proxy.example/api/v10/' }, { discordApiUrl: 'https://proxy.example/api' }],
    [{ DATABASE_URL: 'sqlite:/var/lib/assay.db' }, { databaseUrl: 'sqlite:/var/lib/assay.db' }],
    [{ CONTACT: 'Jo Doe jo@example.com' }, { contact: 'Jo Doe jo@example.com' }],
    [
      { LINK_ALLOW: 'http://127.0.0.1:8080/some/path, https://news.example' },
      { linkAllow: ['http://127.0.0.1:8080', 'https://news.example'] },
    ],
    [
      { FEEDS: 'https://a.example/rss  https://b.example/?x=1' },
      { feeds: ['https://a.example/rss', 'https://b.example/?x=1'] },
    ],
    [{ POLL_SECONDS: '1' }, { pollSeconds: 1 }],
    [{ LOG_LEVEL: 'silent' }, { logLevel: 'silent' }],
    [{ LOG_LEVEL: '', POLL_SECONDS: ' ', CONTACT: '' }, {}],
    [{ PATH: '/bin', CONTEXT: 'ci', SEED: '1', HOME: '/root', LOGNAME: 'jo', NODE_OPTIONS: '', DATABASE: 'x' }, {}],
  ])('reads %j', (env, expected) => {
    expect(readConfig(env)).toEqual({ ...DEFAULTS, ...expected });
  });

  it.each([
    [{ DISCORD_API_URL: 'ftp://example.com' }, /^DISCORD_API_URL is wrong: expected an http\(s\) address/],
    [{ CONTACT: 'Jo Doe' }, /^CONTACT is wrong: expected a name and a mail address/],
    [{ LINK_ALLOW: 'nowhere' }, /^LINK_ALLOW is wrong: expected web origins/],
    [{ FEEDS: 'https://a.example not-a-url' }, /^FEEDS is wrong: expected http\(s\) addresses/],
    [{ POLL_SECONDS: '0' }, /^POLL_SECONDS is wrong: expected a whole number of seconds from 1 to 3600$/],
    [{ POLL_SECONDS: '3601' }, /^POLL_SECONDS is wrong/],
    [{ POLL_SECONDS: '1.5' }, /^POLL_SECONDS is wrong/],
    [{ POLL_SECONDS: 'soon' }, /^POLL_SECONDS is wrong/],
    [{ LOG_LEVEL: 'shouting' }, /^LOG_LEVEL is wrong: expected one of trace, debug/],
    [{ DISCORD_TOKN: 'x' }, /^DISCORD_TOKN is not a variable of Assay: did you mean DISCORD_TOKEN\?$/],
    [{ POLL_SECOND: '60' }, /did you mean POLL_SECONDS/],
    [{ LOGLEVEL: 'info' }, /did you mean LOG_LEVEL/],
    [{ discord_token: 'x' }, /did you mean DISCORD_TOKEN/],
    [{ FEED: 'x' }, /did you mean FEEDS/],
    [{ DISCORD_SECRET_KEY: 'x' }, /^DISCORD_SECRET_KEY is not a variable of Assay: \.env\.example lists them$/],
  ] as [Record<string, string>, RegExp][])('refuses %j in one line', (env, line) => {
    expect(mistake(env)).toMatch(line);
    expect(mistake(env)).not.toContain('\n');
  });

  it('names every mistake, and repeats no value: it may be a secret in the wrong place', () => {
    const line = mistake({ POLL_SECONDS: 'hunter2', LOG_LEVEL: 'hunter2', DISCORD_API_URL: 'hunter2' });
    for (const name of ['POLL_SECONDS', 'LOG_LEVEL', 'DISCORD_API_URL']) expect(line).toContain(name);
    expect(line).not.toContain('hunter2');
  });
});

describe('.env.example', () => {
  it('lists every variable, empty, with a line that tells what for and the default', async () => {
    const text = await readFile(new URL('../.env.example', import.meta.url), 'utf8');
    const listed = parseEnv(text);
    expect(Object.keys(listed).sort()).toEqual([...VARIABLES].sort());
    expect(Object.values(listed).every((value) => value === '')).toBe(true);
    expect(readConfig(listed)).toEqual(DEFAULTS);
    const lines = text.split('\n');
    for (const name of VARIABLES) {
      const comment = lines[lines.indexOf(`${name}=`) - 1];
      expect(comment).toMatch(/^# .*Default: ./);
    }
    for (const value of [DEFAULTS.discordApiUrl, DEFAULTS.databaseUrl, DEFAULTS.pollSeconds, DEFAULTS.logLevel])
      expect(text).toContain(`Default: ${value}`);
  });
});
