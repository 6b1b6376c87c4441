import { Client, Events, GatewayIntentBits, REST } from 'discord.js';
import type { ClientOptions, Interaction } from 'discord.js';
import type { Sandbox } from '../../src/sandbox/index.ts';

/** A real discord.js client that has joined the sandbox, and hands every interaction to `answer`. */
export async function joinSandbox(
  sandbox: Sandbox,
  answer: (interaction: Interaction) => Promise<unknown> = async () => {},
  options: Partial<ClientOptions> = {},
): Promise<Client<true>> {
  const client = new Client({
    intents: [GatewayIntentBits.Guilds],
    waitGuildTimeout: 500,
    ...options,
    rest: { api: sandbox.env['DISCORD_API_URL']!, timeout: 3000, retries: 0, offset: 0, ...options.rest },
    // Without this, every identify in one process waits five seconds for the one before it.
    ws: { buildIdentifyThrottler: async () => ({ waitForIdentify: async () => {} }), ...options.ws },
  });
  client.on(Events.InteractionCreate, (interaction) => {
    answer(interaction).catch((error: unknown) => client.emit(Events.Error, error as Error));
  });
  const ready = new Promise<void>((resolve) => client.once(Events.ClientReady, () => resolve()));
  await client.login(sandbox.env['DISCORD_TOKEN']!);
  await ready;
  return client as Client<true>;
}

/** discord.js's REST client alone, without the gateway. */
export function restOf(sandbox: Sandbox, token = sandbox.env['DISCORD_TOKEN']!): REST {
  return new REST({ api: sandbox.env['DISCORD_API_URL']!, retries: 0, timeout: 3000, offset: 0 }).setToken(token);
}
