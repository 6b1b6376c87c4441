import type { APIOverwrite } from 'discord-api-types/v10';
import { PermissionFlagsBits as Permission } from 'discord-api-types/v10';
import { refuse } from '../http/discord-error.ts';
import { GUILD_ID, OWNER_ID, ROLES, memberOf } from './cast.ts';

export type PermissionName = keyof typeof Permission;

export const ALL_PERMISSIONS = Object.values(Permission).reduce((all, bit) => all | bit, 0n);

interface Permitting {
  permission_overwrites?: APIOverwrite[] | undefined;
}

/**
 * What a member may do in a channel, as a bit set.
 * Order of the overwrites: discord-api-docs, developers/topics/permissions.mdx.
 */
export function permissionsIn(channel: Permitting, userId: string): bigint {
  const base = guildPermissions(userId);
  if (base === ALL_PERMISSIONS) return base;
  const overwrites = channel.permission_overwrites ?? [];
  const roles = memberOf(userId)?.roles ?? [];
  const everyone = overwrites.filter((overwrite) => overwrite.id === GUILD_ID);
  const ofRoles = overwrites.filter((overwrite) => roles.includes(overwrite.id));
  const ofMember = overwrites.filter((overwrite) => overwrite.id === userId);
  return [everyone, ofRoles, ofMember].reduce(apply, base);
}

/** What a member may do in the guild before any channel has its say. */
export function guildPermissions(userId: string): bigint {
  const held = new Set([GUILD_ID, ...(memberOf(userId)?.roles ?? [])]);
  const bits = ROLES.filter((role) => held.has(role.id)).reduce((sum, role) => sum | BigInt(role.permissions), 0n);
  const all = userId === OWNER_ID || (bits & Permission.Administrator) !== 0n;
  return all ? ALL_PERMISSIONS : bits;
}

export function has(permissions: bigint, ...names: PermissionName[]): boolean {
  return names.every((name) => (permissions & Permission[name]) !== 0n);
}

/** Throws 50001 where the channel cannot be seen, 50013 where a permission in it is missing. */
export function requireIn(channel: Permitting, userId: string, ...names: PermissionName[]): void {
  const permissions = permissionsIn(channel, userId);
  if (!has(permissions, 'ViewChannel')) throw refuse.missingAccess();
  if (!has(permissions, ...names)) throw refuse.missingPermissions();
}

function apply(bits: bigint, overwrites: APIOverwrite[]): bigint {
  const denied = overwrites.reduce((sum, overwrite) => sum | BigInt(overwrite.deny), 0n);
  const allowed = overwrites.reduce((sum, overwrite) => sum | BigInt(overwrite.allow), 0n);
  return (bits & ~denied) | allowed;
}
