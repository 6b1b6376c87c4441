import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { createServer } from 'node:http';
import { WebSocketServer } from 'ws';
import { streamEvents } from './control/events.ts';
import type { Gateway } from './gateway/gateway.ts';
import type { Answer } from './http/answer.ts';
import { json, payloadOf } from './http/answer.ts';
import { DiscordError } from './http/discord-error.ts';
import type { HttpRequest } from './http/request.ts';
import { readRequest } from './http/request.ts';
import type { Route } from './http/router.ts';
import { matchRoute } from './http/router.ts';
import { Refusal } from './interactions/refusal.ts';
import type { RestApi } from './rest/rest-api.ts';
import type { World } from './world/world.ts';

const LOCAL_NAMES = new Set(['127.0.0.1', 'localhost', '[::1]']);

export interface Doors {
  world: World;
  gateway: Gateway;
  api: RestApi;
  /** Everything but the API: control routes, newswire, files and the page. */
  routes: Route[];
}

/** The one HTTP server of the sandbox, with the gateway on `/gateway`. Not yet listening. */
export function createSandboxServer(doors: Doors): Server {
  const server = createServer((message, response) => {
    serve(doors, message, response).catch((error: unknown) => {
      console.error('the sandbox failed at', message.method, message.url, error);
      if (!response.headersSent) send(response, json({ message: '500: Internal Server Error', code: 0 }, 500));
    });
  });
  const sockets = new WebSocketServer({ noServer: true });
  server.on('upgrade', (message, socket, head) => {
    if (isFromElsewhere(message) || !message.url?.startsWith('/gateway')) return socket.destroy();
    sockets.handleUpgrade(message, socket, head, (webSocket) => doors.gateway.accept(webSocket));
  });
  return server;
}

async function serve(doors: Doors, message: IncomingMessage, response: ServerResponse): Promise<void> {
  if (isFromElsewhere(message)) return send(response, json({ error: 'this is not a server for other sites' }, 403));
  if (message.method === 'GET' && message.url === '/sandbox/events') return streamEvents(doors.world, response);
  const answer = await answerTo(doors, message);
  if (answer) send(response, answer);
  else response.destroy();
}

/** A page of another site, opened in the same browser, must neither read nor play what happens here. */
function isFromElsewhere({ headers }: IncomingMessage): boolean {
  const host = headers.host ?? '';
  const isLocal = LOCAL_NAMES.has(host.replace(/:\d{1,5}$/, ''));
  return !isLocal || (headers.origin !== undefined && headers.origin !== `http://${host}`);
}

/** Null when the connection is to be cut. */
async function answerTo(doors: Doors, message: IncomingMessage): Promise<Answer | null> {
  try {
    const request = await readRequest(message);
    return doors.api.isFor(request.path) ? await doors.api.answer(request) : await handle(doors.routes, request);
  } catch (error) {
    if (error instanceof DiscordError) return error.toAnswer();
    if (error instanceof Refusal) return json({ error: error.message }, error.status);
    throw error;
  }
}

async function handle(routes: Route[], request: HttpRequest): Promise<Answer> {
  const method = request.method === 'HEAD' ? 'GET' : request.method;
  const { route, params } = matchRoute(routes, method, request.path);
  return route.handle({ ...request, params });
}

function send(response: ServerResponse, answer: Answer): void {
  const payload = payloadOf(answer);
  response.writeHead(answer.status, { ...answer.headers, 'Content-Length': payload.length });
  response.end(response.req.method === 'HEAD' ? undefined : payload);
}
