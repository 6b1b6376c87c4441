import { Client, Events, GatewayIntentBits, REST } from 'discord.js';
import type { ClientOptions, Interaction } from 'discord.js';
import { startSandbox } from '../../src/sandbox/index.ts';
import type { Sandbox, SandboxOptions } from '../../src/sandbox/index.ts';
import type { Outcome } from '../../src/sandbox/interactions/outcome.ts';
import type { LoggedRequest } from '../../src/sandbox/rest/request-log.ts';

type Reply = Record<string, unknown>;

/** A sandbox with a real discord.js client in it. */
export interface SandboxWithClient {
  sandbox: Sandbox;
  client: Client<true>;
  /** What the bot does with the next interactions. */
  answer: (interaction: Interaction) => Promise<unknown>;
  /** Does something as a person; rejects with what `answer` has thrown. */
  interact(body: object): Promise<Outcome>;
  control<T = Reply>(path: string, body?: object): Promise<T>;
  log(): Promise<LoggedRequest[]>;
  close(): Promise<void>;
}

export async function startWithClient(
  options: SandboxOptions = {},
  clientOptions: Partial<ClientOptions> = {},
): Promise<SandboxWithClient> {
  const sandbox = await startSandbox({ settleMs: 60, ...options });
  const client = await joinSandbox(sandbox, clientOptions);
  let handled: Promise<unknown> = Promise.resolve();
  const all: SandboxWithClient = {
    sandbox,
    client,
    answer: () => Promise.resolve(),
    interact: async (body) => {
      const outcome = await control<Outcome>(sandbox, '/sandbox/interactions', body);
      await handled;
      return outcome;
    },
    control: (path, body) => control(sandbox, path, body),
    log: () => control(sandbox, '/sandbox/log'),
    close: async () => {
      await client.destroy();
      await sandbox.close();
    },
  };
  client.on(Events.InteractionCreate, (interaction) => {
    handled = all.answer(interaction);
    // It is `interact` that reports a failure.
    handled.catch(() => {});
  });
  return all;
}

/** A discord.js client that has joined and sees the guild. */
export async function joinSandbox(sandbox: Sandbox, options: Partial<ClientOptions> = {}): Promise<Client<true>> {
  const client = new Client({
    intents: [GatewayIntentBits.Guilds],
    waitGuildTimeout: 500,
    ...options,
    rest: { api: sandbox.env['DISCORD_API_URL']!, timeout: 5000, retries: 0, offset: 0, ...options.rest },
    // Without this, every identify in one process waits five seconds for the one before it.
    ws: { buildIdentifyThrottler: async () => ({ waitForIdentify: async () => {} }), ...options.ws },
  });
  const ready = new Promise<void>((resolve) => {
    client.once(Events.ClientReady, () => resolve());
  });
  await client.login(sandbox.env['DISCORD_TOKEN']!);
  await ready;
  return client as Client<true>;
}

/** discord.js's REST client alone, without the gateway. */
export function restOf(sandbox: Sandbox, options: Partial<{ token: string; retries: number }> = {}): REST {
  const { token = sandbox.env['DISCORD_TOKEN']!, retries = 0 } = options;
  return new REST({ api: sandbox.env['DISCORD_API_URL']!, retries, timeout: 5000, offset: 0 }).setToken(token);
}

/** A control route's answer, whatever its status. */
export async function control<T = Reply>(sandbox: Sandbox, path: string, body?: object): Promise<T> {
  const answer = await fetch(sandbox.url + path, body ? { method: 'POST', body: JSON.stringify(body) } : {});
  return (await answer.json()) as T;
}
