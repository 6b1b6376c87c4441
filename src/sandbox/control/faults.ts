/**
 * `POST /sandbox/faults`: something goes wrong. One body may hold several of these; the answer lists what still waits.
 *
 *   { route: "POST /channels/:id/messages", times?, status?, code?, message?, when?, delayMs?, cut?, retryAfterMs?, scope? }
 *       The next `times` (1) requests on the route answer with `status` and `{ code, message }`; 429 waits `retryAfterMs`.
 *       `when: "after"` lets the request take effect first. `cut` breaks the connection instead. Only `delayMs`: slow, but well.
 *       `route` has no /api/v10; `:name` or `*` stands for any part; without a method every method is hit.
 *   { gateway: "drop" | "reconnect" | "invalid_session", resumable?, downMs? }
 *       The line breaks (and no new connection is taken for `downMs`); op 7; op 9 (`resumable` is its `d`, false).
 *   { deleteChannel: id or name }
 *   { permission: { take | give | reset: "SendMessages", channel?, user? } }
 *       Takes from or gives to a member (the bot) a permission in a channel (all of them), or leaves it to the roles again.
 *   { clear: true }   forgets the route faults that still wait
 */
import { z } from 'zod';
import { PermissionFlagsBits } from 'discord-api-types/v10';
import { json } from '../http/answer.ts';
import type { Route } from '../http/router.ts';
import type { Gateway } from '../gateway/gateway.ts';
import { Refusal } from '../interactions/refusal.ts';
import { findChannel, findUser } from '../interactions/resolver.ts';
import type { Faults } from '../rest/faults.ts';
import { BOT_USER } from '../world/cast.ts';
import type { PermissionName } from '../world/permissions.ts';
import type { World } from '../world/world.ts';
import { parseBody } from './body.ts';

const permissionName = z.enum(Object.keys(PermissionFlagsBits) as [PermissionName, ...PermissionName[]]);

const routeFault = z.object({
  times: z.int().min(1).default(1),
  status: z.int().min(100).max(599).nullable().default(null),
  code: z.int().default(0),
  message: z.string().default('A fault that was asked for'),
  when: z.enum(['before', 'after']).default('before'),
  delayMs: z.number().min(0).default(0),
  cut: z.boolean().default(false),
  retryAfterMs: z.number().min(0).default(1000),
  scope: z.enum(['user', 'global', 'shared']).default('user'),
});

const permissionFault = z
  .object({ take: permissionName, give: permissionName, reset: permissionName, channel: z.string(), user: z.string() })
  .partial();

const faultsSchema = routeFault.extend({
  route: z.string().optional(),
  gateway: z.enum(['drop', 'reconnect', 'invalid_session']).optional(),
  resumable: z.boolean().default(false),
  downMs: z.number().min(0).default(0),
  deleteChannel: z.string().optional(),
  permission: permissionFault.optional(),
  clear: z.boolean().optional(),
});

type FaultCall = z.infer<typeof faultsSchema>;
type PermissionFault = z.infer<typeof permissionFault>;

export function faultRoutes(world: World, gateway: Gateway, faults: Faults): Route[] {
  return [
    { method: 'GET', pattern: '/sandbox/faults', handle: () => json({ waiting: faults.waiting() }) },
    {
      method: 'POST',
      pattern: '/sandbox/faults',
      handle: ({ body }) => {
        const call = parseBody(faultsSchema, body);
        const asked = [call.clear, call.route, call.gateway, call.deleteChannel, call.permission];
        if (asked.every((each) => each === undefined)) {
          throw new Refusal('name a route, gateway, deleteChannel, permission or clear');
        }
        if (call.clear) faults.clear();
        if (call.route !== undefined) addRouteFault(faults, call, call.route);
        if (call.deleteChannel !== undefined) world.channels.delete(findChannel(world, call.deleteChannel));
        if (call.permission !== undefined) changePermission(world, call.permission);
        if (call.gateway !== undefined) disturb(gateway, call, call.gateway);
        return json({ waiting: faults.waiting() });
      },
    },
  ];
}

function addRouteFault(faults: Faults, call: FaultCall, route: string): void {
  if (call.status === null && !call.cut && call.delayMs === 0) {
    throw new Refusal('a route fault needs status, cut or delayMs');
  }
  faults.add({ ...routeFault.parse(call), route });
}

function changePermission(world: World, { channel: place, user, take, give, reset }: PermissionFault): void {
  const name = take ?? give ?? reset;
  if (name === undefined) throw new Refusal('permission: name one to take, give or reset');
  const member = user === undefined ? BOT_USER : findUser(user);
  const channels = place === undefined ? world.channels.all() : [findChannel(world, place)];
  const bit = PermissionFlagsBits[name];
  for (const channel of channels) {
    const before = channel.permission_overwrites?.find((overwrite) => overwrite.id === member.id);
    const allow = (BigInt(before?.allow ?? 0) & ~bit) | (give ? bit : 0n);
    const deny = (BigInt(before?.deny ?? 0) & ~bit) | (take ? bit : 0n);
    world.channels.setMemberOverwrite(channel, member.id, allow, deny);
  }
}

function disturb(gateway: Gateway, call: FaultCall, how: NonNullable<FaultCall['gateway']>): void {
  if (how === 'drop') gateway.drop(call.downMs);
  else if (how === 'reconnect') gateway.askToReconnect();
  else gateway.invalidateSessions(call.resumable);
}
