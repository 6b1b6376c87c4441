import type { ChildProcess } from 'node:child_process';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { fileURLToPath } from 'node:url';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

const DEMO = fileURLToPath(new URL('../../src/cli/demo.ts', import.meta.url));

interface Demo {
  process: ChildProcess;
  lines(): string[];
  /** The exit code, once it has ended. */
  ended: Promise<number | null>;
  /** The address that it has printed as ready. */
  ready(): Promise<string>;
}

let data: string;
let started: Demo[];
beforeEach(async () => {
  data = await mkdtemp(join(tmpdir(), 'demo-'));
  started = [];
});
afterEach(async () => {
  for (const demo of started) {
    demo.process.kill('SIGKILL');
    await demo.ended;
  }
  await rm(data, { recursive: true, force: true });
});

function start(args: string[], env: Record<string, string> = {}): Demo {
  const child = spawn(process.execPath, [DEMO, '--data', data, ...args], {
    // A developer's own .env must not reach the bot.
    cwd: tmpdir(),
    env: { PATH: process.env['PATH'] ?? '', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let printed = '';
  child.stdout.on('data', (chunk: Buffer) => (printed += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (printed += chunk.toString()));
  const lines = () => printed.split('\n').filter(Boolean);
  const readyLine = () => lines().find((line) => line.startsWith('ready '));
  const demo: Demo = {
    process: child,
    lines,
    ended: once(child, 'close').then(([code]) => code as number | null),
    ready: async () => {
      await expect.poll(readyLine, { timeout: 15_000 }).toBeDefined();
      return readyLine()!.slice('ready '.length);
    },
  };
  started.push(demo);
  return demo;
}

const ask = async (url: string) => (await fetch(url)).json() as Promise<never>;

describe('the demo without the bot', () => {
  it('says where it is, has something to read, and ends on SIGTERM', async () => {
    const demo = start(['--port', '0', '--no-bot']);
    const url = await demo.ready();
    expect(url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
    expect(await ask(`${url}/sandbox/state`)).toMatchObject({ bot: 'offline', env: { DISCORD_API_URL: `${url}/api` } });
    const { releases }: { releases: { id: string; title: string }[] } = await ask(`${url}/sandbox/releases`);
    const messages: { content: string }[] = await ask(`${url}/sandbox/channels/news/messages`);
    expect(messages.at(-1)!.content).toContain(`${url}/newswire/releases/${releases[0]!.id}`);
    demo.process.kill('SIGTERM');
    expect([await demo.ended, demo.lines()]).toEqual([0, [`ready ${url}`]]);
  });

  it('keeps its world, and does not put the sample into it twice', async () => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) {
      const demo = start(['--port', '0', '--no-bot']);
      const url = await demo.ready();
      expect(await ask(`${url}/sandbox/channels/news/messages`)).toHaveLength(2);
      demo.process.kill(signal);
      expect(await demo.ended).toBe(0);
    }
  });

  it('says in one line that its port is taken', async () => {
    const url = await start(['--port', '0', '--no-bot']).ready();
    const second = start(['--port', new URL(url).port, '--no-bot', '--data', join(data, 'second')]);
    expect(await second.ended).toBe(1);
    expect(second.lines()).toEqual([expect.stringMatching(/^port \d+ is taken/)]);
  });

  it('says in one line which flag is wrong', async () => {
    const demo = start(['--loud']);
    expect(await demo.ended).toBe(2);
    expect(demo.lines()).toEqual([expect.stringMatching(/--loud.*Usage: npm run demo/)]);
  });
});

describe('the demo with the bot', () => {
  it('is ready when the bot is online with its commands, and takes it along when it ends', async () => {
    const demo = start(['--port', '0', '--quiet']);
    const url = await demo.ready();
    const { bot, commands }: { bot: string; commands: unknown[] } = await ask(`${url}/sandbox/state`);
    expect(bot).toBe('online');
    expect(commands.length).toBeGreaterThan(0);
    demo.process.kill('SIGTERM');
    expect([await demo.ended, demo.lines()]).toEqual([0, [`ready ${url}`]]);
  });

  it('ends with the bot, and says so', async () => {
    const demo = start(['--port', '0', '--quiet'], { LOG_LEVEL: 'shouting' });
    expect(await demo.ended).toBe(1);
    expect(demo.lines().at(-1)).toBe('the bot ended by itself (code 1)');
    expect(demo.lines().join('\n')).not.toContain('ready');
  });
});
