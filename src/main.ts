import type { Logger } from 'pino';
import { fetch } from 'undici';
import { ConfigError, readConfig, type Config } from './config.ts';
import { createDownload } from './discord/attachment.ts';
import { createDiscord, DiscordStartError } from './discord/client.ts';
import { isPacketFault } from './discord/packet-fault.ts';
import { loadCommands } from './discord/registry.ts';
import { createLog } from './log.ts';
import { createReader } from './read.ts';
import { listSources } from './source/sources.ts';
import { openStore } from './store/open.ts';
import { StoreError } from './store/store-error.ts';
import { userAgent } from './user-agent.ts';
import { createEngine } from './watch/engine.ts';
import type { OnStep } from './watch/step.ts';

const COMMANDS = new URL('../commands/', import.meta.url);
const STOP_MS = 10_000;
const NO_TOKEN =
  'DISCORD_TOKEN is missing: get one at https://discord.com/developers/applications (your application > Bot > Reset Token) and put it into .env; `npm run demo` needs none.';

export interface RunOptions {
  /** Called at each step of the watch engine and waited for. */
  onStep?: OnStep;
}

interface BotParts extends RunOptions {
  config: Config;
  token: string;
  log: Logger;
  onFatal: (reason: string) => void;
}

interface RunningBot {
  /** Takes nothing new and finishes what is in hand. */
  stop(): Promise<void>;
}

/** Puts the rooms together and joins Discord. Rejects with a StoreError or DiscordStartError. */
async function startBot({ config, token, log, onFatal, onStep }: BotParts): Promise<RunningBot> {
  const store = await openStore(config.databaseUrl, {
    onFault: (error) => log.warn({ err: error }, 'a connection to the database broke'),
  });
  const agent = userAgent(config.contact);
  const reader = createReader({ allow: config.linkAllow, userAgent: agent });
  const discord = createDiscord({
    apiUrl: config.discordApiUrl,
    registry: await loadCommands(COMMANDS),
    log,
    onFatal,
    onAccessChanged: (guildId) => void resumeServer(guildId),
  });
  const engine = createEngine({
    store,
    sources: listSources(config.feeds, { fetch, userAgent: agent }),
    reader,
    announcer: discord.announcer,
    pollSeconds: config.pollSeconds,
    log,
    ...(onStep === undefined ? {} : { onStep }),
  });

  async function resumeServer(guildId: string): Promise<void> {
    const channels = new Set((await store.listWatches(guildId)).map(({ channelId }) => channelId));
    for (const channelId of channels) await engine.resumeChannel(channelId);
  }

  async function stop(): Promise<void> {
    await Promise.all([discord.finish(), engine.stop()]);
    await discord.leave();
    await reader.close();
    await store.close();
  }

  try {
    await discord.start(token, {
      reader,
      store,
      watching: engine,
      download: createDownload(config.discordApiUrl),
      log,
    });
    await engine.start();
  } catch (error) {
    await stop();
    throw error;
  }
  return { stop };
}

/** The bot as a process: from the environment to the exit code. */
export async function run({ onStep }: RunOptions = {}): Promise<void> {
  const config = configOrExit();
  const token = config.discordToken ?? exitWith(NO_TOKEN);
  const log = createLog(config.logLevel, [token]);

  let ending = false;
  async function end(code: number): Promise<void> {
    if (ending) return;
    ending = true;
    setTimeout(() => process.exit(code), STOP_MS).unref();
    await starting.then((bot) => bot.stop());
    process.exit(code);
  }
  function endSoon(code: number): void {
    end(code).catch((error: unknown) => {
      log.error({ err: error }, 'stopping failed');
      process.exit(code === 0 ? 1 : code);
    });
  }

  for (const signal of ['SIGTERM', 'SIGINT'] as const)
    process.on(signal, () => {
      log.info({ signal }, 'stopping');
      endSoon(0);
    });
  process.on('unhandledRejection', (error) => log.error({ err: error }, 'a promise was rejected and nobody listened'));
  process.on('uncaughtException', (error) => {
    log.fatal({ err: error }, 'an error was thrown and nobody caught it');
    if (!isPacketFault(error)) endSoon(1);
  });

  const onFatal = (reason: string) => {
    console.error(reason);
    endSoon(1);
  };
  const starting = startBot({ config, token, log, onFatal, ...(onStep === undefined ? {} : { onStep }) });
  try {
    await starting;
  } catch (error) {
    if (!(error instanceof DiscordStartError || error instanceof StoreError)) throw error;
    exitWith(error.message);
  }
}

function configOrExit(): Config {
  try {
    loadDotEnv();
    return readConfig(process.env);
  } catch (error) {
    if (error instanceof ConfigError) exitWith(error.message);
    throw error;
  }
}

/** What stands in the environment already wins over the file. */
function loadDotEnv(): void {
  try {
    process.loadEnvFile();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT')
      throw new ConfigError(`.env cannot be read: ${String(error)}`);
  }
}

function exitWith(line: string): never {
  console.error(line);
  process.exit(1);
}

if (import.meta.main) await run();
