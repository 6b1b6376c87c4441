import { OverwriteType, PermissionFlagsBits as Permission } from 'discord.js';
import { describe, expect, it } from 'vitest';
import { BOT_ID, GUILD_ID, MEMBERS, OWNER_ID, PEOPLE } from '../../../src/sandbox/world/cast.ts';
import {
  ALL_PERMISSIONS,
  guildPermissions,
  has,
  permissionsIn,
  requireIn,
} from '../../../src/sandbox/world/permissions.ts';

const botRole = MEMBERS.find(({ user }) => user.id === BOT_ID)!.roles[0]!;
const overwrite = (id: string, allow: bigint, deny: bigint) => ({
  id,
  type: id === BOT_ID ? OverwriteType.Member : OverwriteType.Role,
  allow: allow.toString(),
  deny: deny.toString(),
});
const maySend = (...overwrites: object[]) =>
  has(permissionsIn({ permission_overwrites: overwrites as never }, BOT_ID), 'SendMessages');

describe('what a member may do in a channel', () => {
  it('follows roles, then everyone, then roles there, then the member there', () => {
    const send = Permission.SendMessages;
    expect(maySend()).toBe(true);
    expect(maySend(overwrite(GUILD_ID, 0n, send))).toBe(false);
    expect(maySend(overwrite(GUILD_ID, 0n, send), overwrite(botRole, send, 0n))).toBe(true);
    expect(maySend(overwrite(botRole, send, 0n), overwrite(BOT_ID, 0n, send))).toBe(false);
    expect(maySend(overwrite(BOT_ID, send, 0n), overwrite(botRole, 0n, send), overwrite(GUILD_ID, 0n, send))).toBe(
      true,
    );
  });

  it('is everything for the owner, whatever a channel says', () => {
    const closed = { permission_overwrites: [overwrite(GUILD_ID, 0n, ALL_PERMISSIONS)] };
    expect(permissionsIn(closed, OWNER_ID)).toBe(ALL_PERMISSIONS);
  });

  it('differs between the two people only in managing', () => {
    const [maya, theo] = PEOPLE.map(({ id }) => guildPermissions(id));
    expect(maya! & ~theo!).toBe(Permission.ManageGuild);
    expect(theo! & ~maya!).toBe(0n);
  });

  it('is asked for with 50001 when the channel is hidden, else with 50013', () => {
    const hidden = { permission_overwrites: [overwrite(BOT_ID, 0n, Permission.ViewChannel | Permission.SendMessages)] };
    expect(() => requireIn(hidden, BOT_ID, 'SendMessages')).toThrow(expect.objectContaining({ code: 50001 }));
    expect(() => requireIn({}, BOT_ID, 'ManageChannels')).toThrow(expect.objectContaining({ code: 50013 }));
    expect(() => requireIn({}, BOT_ID, 'EmbedLinks', 'AttachFiles')).not.toThrow();
  });
});
