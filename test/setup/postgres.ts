import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import type { TestProject } from 'vitest/node';
import type { ServerMessage } from '../support/postgres/server.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** A loopback port that tells the address of the run's PostgreSQL server, and starts it when first asked. */
    postgresPort: number;
  }
}

const SERVER = new URL('../support/postgres/server.ts', import.meta.url);

/** One PostgreSQL server for all tests of a run that want one; none for a run where no test does. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  let child: ChildProcess | null = null;
  let started: Promise<ServerMessage> | null = null;

  async function start(): Promise<ServerMessage> {
    child = fork(SERVER, { execArgv: [], stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
    const [message] = (await once(child, 'message')) as [ServerMessage];
    return message;
  }

  const door = createServer((socket) => {
    socket.on('error', () => {});
    started ??= start();
    void started.then((message) => socket.end(JSON.stringify(message)));
  }).listen(0, '127.0.0.1');
  await once(door, 'listening');
  project.provide('postgresPort', (door.address() as AddressInfo).port);

  return async () => {
    door.close();
    if (child === null || child.exitCode !== null) return;
    const ended = once(child, 'exit');
    child.disconnect();
    await ended;
  };
}
