import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { fileURLToPath } from 'node:url';
import { eventually } from './eventually.ts';
import type { TestSandbox } from './sandbox.ts';

const ROOT = new URL('../../', import.meta.url);

/** The real bot as a process of its own, as `npm start` runs it. */
export interface RunningBot {
  process: ChildProcess;
  /** Everything that it has printed so far. */
  output(): string;
  /** Sends the signal and gives the exit code; null where the signal ended it. */
  end(signal: NodeJS.Signals): Promise<number | null>;
}

/** The variables with which a bot joins this sandbox, on a database of the sandbox's own folder. */
export async function joining(sandbox: TestSandbox, env: Record<string, string> = {}): Promise<Record<string, string>> {
  return { ...(await sandbox.state()).env, DATABASE_URL: `${sandbox.data}/assay.sqlite`, ...env };
}

/** Starts `src/main.ts` and waits until the sandbox sees it online. */
export async function startBot(
  sandbox: TestSandbox,
  { env = {} }: { env?: Record<string, string> } = {},
): Promise<RunningBot> {
  const bot = spawnBot(await joining(sandbox, env));
  await eventually(
    async () => {
      if (bot.process.exitCode !== null) return;
      const { bot: presence, commands } = await sandbox.state();
      if (presence !== 'online' || commands.length === 0) throw new Error(`the bot is not online:\n${bot.output()}`);
    },
    { within: 20_000 },
  );
  if (bot.process.exitCode !== null) throw new Error(`the bot ended:\n${bot.output()}`);
  return bot;
}

/** Starts `src/main.ts` or another entry that runs the same bot; nothing is waited for. */
export function spawnBot(env: Record<string, string>, entry = 'src/main.ts'): RunningBot {
  const child = spawn(process.execPath, [fileURLToPath(new URL(entry, ROOT))], {
    // Not the project's folder: a developer's own .env must not reach the tests.
    cwd: tmpdir(),
    env: { PATH: process.env.PATH ?? '', TZ: process.env.TZ ?? 'UTC', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let printed = '';
  child.stdout.on('data', (chunk: Buffer) => (printed += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (printed += chunk.toString()));
  const ended = once(child, 'exit');
  return {
    process: child,
    output: () => printed,
    end: async (signal) => {
      child.kill(signal);
      const [code] = (await ended) as [number | null];
      return code;
    },
  };
}
