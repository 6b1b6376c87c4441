import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startSandbox } from '../../src/sandbox/index.ts';
import type { LoggedRequest } from '../../src/sandbox/rest/request-log.ts';
import { violationsOf } from './openapi.ts';

export interface Message {
  id: string;
  content: string;
  author: { id: string; username: string; bot?: boolean };
  flags?: number;
  embeds: {
    title?: string;
    description?: string;
    url?: string;
    author?: { name: string };
    fields?: { name: string; value: string }[];
  }[];
  components?: { components: { custom_id?: string; label?: string }[] }[];
  attachments: { filename: string; url: string }[];
}

export interface Answer {
  acknowledgedAfterMs?: number;
  messages?: Message[];
  modal?: {
    custom_id: string;
    title: string;
    components: { components?: { custom_id: string }[]; component?: { custom_id: string } }[];
  };
  error?: unknown;
}

export interface State {
  bot: 'online' | 'offline';
  channels: { id: string; name: string }[];
  users: { id: string; name: string; manager: boolean }[];
  commands: { name: string; type?: number }[];
  env: Record<string, string>;
}

/** A sandbox on a folder of its own, and its control routes as a test asks them. */
export interface TestSandbox {
  url: string;
  data: string;
  state(): Promise<State>;
  messages(channel: string, user?: string): Promise<Message[]>;
  interact(body: Record<string, unknown>): Promise<Answer>;
  write(body: Record<string, unknown>): Promise<Message>;
  publish(body: { title: string; ticker: string; html: string; full: boolean }): Promise<{ url: string }>;
  fault(body: Record<string, unknown>): Promise<unknown>;
  manager: string;
  visitor: string;
  channels: string[];
  close(): Promise<void>;
}

export async function openSandbox(): Promise<TestSandbox> {
  const data = await mkdtemp(join(tmpdir(), 'assay-sandbox-'));
  const sandbox = await startSandbox({ port: 0, data, pollSeconds: 1 });
  const call = async (path: string, body?: unknown): Promise<unknown> => {
    const answer = await fetch(
      new URL(path, sandbox.url),
      body === undefined
        ? {}
        : { method: 'POST', body: JSON.stringify(body), headers: { 'content-type': 'application/json' } },
    );
    const value: unknown = await answer.json();
    if (!answer.ok) throw new Error(`${path} answered ${answer.status}: ${JSON.stringify(value)}`);
    return value;
  };
  const state = async () => (await call('/sandbox/state')) as State;
  const { users, channels } = await state();
  return {
    url: sandbox.url,
    data,
    state,
    messages: async (channel, user) =>
      (await call(`/sandbox/channels/${channel}/messages${user ? `?user=${user}` : ''}`)) as Message[],
    interact: async (body) => (await call('/sandbox/interactions', body)) as Answer,
    write: async (body) => (await call('/sandbox/messages', body)) as Message,
    publish: async (body) => (await call('/sandbox/releases', body)) as { url: string },
    fault: (body) => call('/sandbox/faults', body),
    manager: users.find(({ manager }) => manager)!.name,
    visitor: users.find(({ manager }) => !manager)!.name,
    channels: channels.map(({ name }) => name),
    close: async () => {
      const violations = violationsOf((await call('/sandbox/log')) as LoggedRequest[]);
      await sandbox.close();
      await rm(data, { recursive: true, force: true });
      if (violations.length > 0)
        throw new Error(`requests that Discord's description does not allow:\n${violations.join('\n')}`);
    },
  };
}
