import type { ChildProcess } from 'node:child_process';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

const MAIN = fileURLToPath(new URL('../main.ts', import.meta.url));

/** The bot as a process of its own, as `npm start` runs it. */
export interface BotProcess {
  /** How it ended: "code 1" or "SIGKILL". */
  ended: Promise<string>;
  /** Asks it to finish, and waits until it has. */
  stop(): Promise<void>;
}

/** @param quiet drops its log, but not what it writes to the error output */
export function startBot(env: Record<string, string>, quiet: boolean): BotProcess {
  const child = spawn(process.execPath, [MAIN], {
    env: { ...process.env, ...env },
    stdio: ['ignore', quiet ? 'ignore' : 'inherit', 'inherit'],
  });
  const ended = howItEnds(child);
  return {
    ended,
    stop: async () => {
      child.kill('SIGTERM');
      await ended;
    },
  };
}

async function howItEnds(child: ChildProcess): Promise<string> {
  const [code, signal] = (await once(child, 'exit')) as [number | null, string | null];
  return signal ?? `code ${code}`;
}
