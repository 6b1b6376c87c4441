import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { faultRoutes } from './control/faults.ts';
import { interactionRoutes } from './control/interactions.ts';
import { peopleRoutes } from './control/people.ts';
import { stateRoutes } from './control/state.ts';
import { Gateway } from './gateway/gateway.ts';
import { pageRoutes } from './http/static-files.ts';
import { Interactions } from './interactions/interaction.ts';
import { OpenModals } from './interactions/modal.ts';
import { Newswire } from './newswire/newswire.ts';
import { newswireRoutes } from './newswire/routes.ts';
import { attachmentFileRoutes } from './rest/attachment-files.ts';
import { channelMessageRoutes } from './rest/channel-messages.ts';
import { commandRoutes } from './rest/commands.ts';
import { Faults } from './rest/faults.ts';
import { interactionCallbackRoutes } from './rest/interaction-callback.ts';
import { interactionMessageRoutes } from './rest/interaction-messages.ts';
import { lookupRoutes } from './rest/lookups.ts';
import { RateLimiter } from './rest/rate-limit.ts';
import { reactionRoutes } from './rest/reactions.ts';
import { RequestLog } from './rest/request-log.ts';
import { RestApi } from './rest/rest-api.ts';
import { createSandboxServer } from './server.ts';
import { BOT_TOKEN } from './world/cast.ts';
import { World } from './world/world.ts';

export interface SandboxOptions {
  /** 0, the default, takes a free one. */
  port?: number;
  /** Where the world is kept; without it, the world ends with the process. */
  data?: string | null;
  /** How often the bot is told to read the newswire. */
  pollSeconds?: number;
  /** Discord's are 3,000; tests of what happens after need not wait so long. */
  acknowledgeWithinMs?: number;
  /** False lifts the limits of requests by time; those asked for as faults stay. */
  rateLimits?: boolean;
  /** How long `POST /sandbox/interactions` waits for the whole answer. */
  answerWithinMs?: number;
  /** How long it waits for follow-ups after an answer. */
  settleMs?: number;
}

export interface Sandbox {
  /** `http://127.0.0.1:PORT` */
  url: string;
  /** The variables with which a bot joins. */
  env: Record<string, string>;
  world: World;
  gateway: Gateway;
  close(): Promise<void>;
}

/** Starts a Discord of its own on 127.0.0.1. Rejects with the system's error (EADDRINUSE) when it cannot listen. */
export async function startSandbox(options: SandboxOptions = {}): Promise<Sandbox> {
  let origin = '';
  const originNow = () => origin;
  const gatewayUrl = () => `${origin.replace('http', 'ws')}/gateway`;
  const world = new World(options.data ?? null, originNow);
  const gateway = new Gateway(world, gatewayUrl);
  const newswire = new Newswire(world.database, world.ids);
  const interactions = new Interactions(options.acknowledgeWithinMs ?? 3000);
  const modals = new OpenModals(world);
  const faults = new Faults();
  const log = new RequestLog();
  const env = () => joiningVariables(origin, options.pollSeconds ?? 5);

  const api = new RestApi(
    [
      ...lookupRoutes(world, gatewayUrl),
      ...commandRoutes(world),
      ...interactionCallbackRoutes(world, interactions, modals),
      ...interactionMessageRoutes(world, interactions),
      ...channelMessageRoutes(world),
      ...reactionRoutes(world),
    ],
    new RateLimiter(options.rateLimits),
    faults,
    log,
  );
  const { answerWithinMs = 15_000, settleMs = 250 } = options;
  const server = createSandboxServer({
    world,
    gateway,
    api,
    routes: [
      ...stateRoutes({ world, gateway, log, env }),
      ...interactionRoutes({ world, gateway, interactions, modals, answerWithinMs, settleMs }),
      ...peopleRoutes(world),
      ...faultRoutes(world, gateway, faults),
      ...newswireRoutes(newswire, originNow),
      ...attachmentFileRoutes(world),
      ...pageRoutes(),
    ],
  });

  server.listen(options.port ?? 0, '127.0.0.1');
  try {
    await once(server, 'listening');
  } catch (error) {
    world.close();
    throw error;
  }
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  world.moveTo(origin);

  return {
    url: origin,
    env: env(),
    world,
    gateway,
    close: async () => {
      gateway.close();
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
      world.close();
    },
  };
}

function joiningVariables(origin: string, pollSeconds: number): Record<string, string> {
  return {
    DISCORD_TOKEN: BOT_TOKEN,
    DISCORD_API_URL: `${origin}/api`,
    FEEDS: `${origin}/newswire/rss.xml`,
    LINK_ALLOW: origin,
    POLL_SECONDS: String(pollSeconds),
    CONTACT: 'Assay sandbox sandbox@example.com',
  };
}
