import { Client } from 'discord.js';
import { expect, it } from 'vitest';
import { isPacketFault } from '../../src/discord/packet-fault.ts';

it('knows an error that discord.js threw over a packet it could not read', () => {
  const client = new Client({ intents: [] });
  const packet = { t: 'GUILD_CREATE', d: { id: '1', channels: 7 } };
  const manager = client.ws as unknown as { status: number; handlePacket(packet: object, shard: object): void };
  manager.status = 0;
  let thrown: unknown = null;
  try {
    manager.handlePacket(packet, { id: 0 });
  } catch (error) {
    thrown = error;
  }
  expect(thrown).toBeInstanceOf(Error);
  expect(isPacketFault(thrown)).toBe(true);
});

it('does not excuse our own errors', () => {
  expect(isPacketFault(new TypeError('x is not a function'))).toBe(false);
  expect(isPacketFault('text')).toBe(false);
  expect(isPacketFault(Object.assign(new Error('no stack'), { stack: undefined }))).toBe(false);
});
