import { spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';

export interface Ran {
  code: number | null;
  stdout: string;
  stderr: string;
}

const COMMAND = fileURLToPath(new URL('../../src/cli/extract.ts', import.meta.url));

/** Starts the command as npm does, in a clean environment. */
export function startExtract(args: string[], env: Record<string, string> = {}) {
  return spawn(process.execPath, [COMMAND, ...args], { env: { PATH: process.env.PATH, TZ: 'UTC', ...env } });
}

export async function runExtract(args: string[], { stdin = '', env = {} } = {}): Promise<Ran> {
  const child = startExtract(args, env);
  child.stdin.end(stdin);
  const closed = new Promise<number | null>((resolve) => child.on('close', resolve));
  const [stdout, stderr, code] = await Promise.all([text(child.stdout), text(child.stderr), closed]);
  return { code, stdout, stderr };
}
