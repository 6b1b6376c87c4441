import { once } from 'node:events';
import { join, resolve } from 'node:path';
import type { Sandbox } from '../sandbox/index.ts';
import { startSandbox } from '../sandbox/index.ts';
import { startBot } from './demo-bot.ts';
import type { DemoFlags } from './demo-flags.ts';
import { USAGE, readFlags } from './demo-flags.ts';
import { SAMPLE_RELEASE, openingMessages } from './demo-sample.ts';

/** A reason to end that is told in one line. */
class DemoError extends Error {
  readonly exitCode: number;

  constructor(message: string, exitCode: number) {
    super(message);
    this.exitCode = exitCode;
  }
}

/** A Discord of one's own with the real bot in it, until SIGINT or SIGTERM. Throws DemoError. */
async function runDemo(flags: DemoFlags): Promise<void> {
  const stopped = stopSignal();
  const data = resolve(flags.data);
  const sandbox = await openSandbox(flags.port, data);
  try {
    await seed(sandbox);
    if (flags.bot) await runBot(sandbox, data, flags.quiet, stopped);
    else {
      announce(sandbox);
      await stopped;
    }
  } finally {
    await sandbox.close();
  }
}

/** Runs the bot until the demo is stopped. Throws DemoError when the bot ends by itself. */
async function runBot(sandbox: Sandbox, data: string, quiet: boolean, stopped: Promise<void>): Promise<void> {
  const bot = startBot({ ...sandbox.env, DATABASE_URL: join(data, 'assay.sqlite') }, quiet);
  const died = bot.ended.then((how) => {
    throw new DemoError(`the bot ended by itself (${how})`, 1);
  });
  // Once the demo is being stopped, the bot's end is no news.
  died.catch(() => {});
  await Promise.race([untilOnline(sandbox).then(() => announce(sandbox)), died, stopped]);
  await Promise.race([died, stopped]);
  await bot.stop();
}

async function openSandbox(port: number, data: string): Promise<Sandbox> {
  try {
    return await startSandbox({ port, data });
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (code === 'EADDRINUSE')
      throw new DemoError(`port ${port} is taken: choose another with --port, or 0 for any`, 1);
    throw new DemoError(`the sandbox cannot start in ${data}: ${message}`, 1);
  }
}

/** Gives a new world something to read; one that has been used keeps what is there. */
async function seed(sandbox: Sandbox): Promise<void> {
  const { releases } = (await ask(sandbox, '/sandbox/releases')) as { releases: unknown[] };
  if (releases.length > 0) return;
  const { url } = (await ask(sandbox, '/sandbox/releases', SAMPLE_RELEASE)) as { url: string };
  for (const message of openingMessages(url)) await ask(sandbox, '/sandbox/messages', message);
}

async function ask(sandbox: Sandbox, path: string, body?: object): Promise<unknown> {
  const answer = await fetch(sandbox.url + path, body ? { method: 'POST', body: JSON.stringify(body) } : {});
  return answer.json();
}

/** Resolves when the bot is there and has said which commands it has. */
function untilOnline({ gateway, world }: Sandbox): Promise<void> {
  return new Promise((resolve) => {
    const check = () => {
      if (gateway.isOnline && world.commands.all().length > 0) resolve();
    };
    world.events.on('botOnline', check);
    world.events.on('commandsRegistered', check);
  });
}

function announce(sandbox: Sandbox): void {
  console.log(`ready ${sandbox.url}`);
}

async function stopSignal(): Promise<void> {
  await Promise.race([once(process, 'SIGINT'), once(process, 'SIGTERM')]);
}

function flagsOrExit(): DemoFlags {
  try {
    return readFlags(process.argv.slice(2));
  } catch (error) {
    const [reason] = (error as Error).message.split(/\. |\n/);
    console.error(`${reason}. Usage: ${USAGE}`);
    return process.exit(2);
  }
}

try {
  await runDemo(flagsOrExit());
} catch (error) {
  if (!(error instanceof DemoError)) throw error;
  console.error(error.message);
  process.exitCode = error.exitCode;
}
