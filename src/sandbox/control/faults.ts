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
 *   { permission: "SendMessages", channel?, user?, allow: true | false | null }
 *       Gives, takes or leaves to the roles what a member (the bot) may do in a channel (all of them).
 *   { clear: true }   forgets the route faults that still wait
 */
import { z } from 'zod';
import type { APITextChannel, APIUser } from 'discord-api-types/v10';
import { PermissionFlagsBits } from 'discord-api-types/v10';
import { json } from '../http/answer.ts';
import type { Route } from '../http/router.ts';
import type { Gateway } from '../gateway/gateway.ts';
import { Refusal } from '../interactions/refusal.ts';
import { findChannel, findUser } from '../interactions/resolver.ts';
import type { Faults } from '../rest/faults.ts';
import { BOT_USER } from '../world/cast.ts';
import type { PermissionName } from '../world/permissions.ts';
import { isPermissionName } from '../world/permissions.ts';
import type { World } from '../world/world.ts';
import { parseBody } from './body.ts';

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

const faultsSchema = routeFault.extend({
  route: z.string().optional(),
  gateway: z.enum(['drop', 'reconnect', 'invalid_session']).optional(),
  resumable: z.boolean().default(false),
  downMs: z.number().min(0).default(0),
  deleteChannel: z.string().optional(),
  permission: z.string().optional(),
  channel: z.string().optional(),
  user: z.string().optional(),
  allow: z.boolean().nullable().optional(),
  clear: z.boolean().optional(),
});

type FaultCall = z.infer<typeof faultsSchema>;

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
        if (call.permission !== undefined) changePermission(world, call, call.permission);
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

function changePermission(world: World, call: FaultCall, name: string): void {
  if (!isPermissionName(name)) {
    throw new Refusal(
      `there is no permission "${name}"; one is "ViewChannel", others: ${Object.keys(PermissionFlagsBits).join(', ')}`,
    );
  }
  if (call.allow === undefined) throw new Refusal('allow: true, false or null is missing');
  const member = call.user === undefined ? BOT_USER : findUser(call.user);
  const channels = call.channel === undefined ? world.channels.all() : [findChannel(world, call.channel)];
  for (const channel of channels) setPermission(world, channel, member, name, call.allow);
}

function setPermission(
  world: World,
  channel: APITextChannel,
  { id }: APIUser,
  name: PermissionName,
  allow: boolean | null,
): void {
  const bit = PermissionFlagsBits[name];
  const before = channel.permission_overwrites?.find((overwrite) => overwrite.id === id);
  const allowed = BigInt(before?.allow ?? 0) & ~bit;
  const denied = BigInt(before?.deny ?? 0) & ~bit;
  world.channels.setMemberOverwrite(
    channel,
    id,
    allow === true ? allowed | bit : allowed,
    allow === false ? denied | bit : denied,
  );
}

function disturb(gateway: Gateway, call: FaultCall, how: NonNullable<FaultCall['gateway']>): void {
  if (how === 'drop') gateway.drop(call.downMs);
  else if (how === 'reconnect') gateway.askToReconnect();
  else gateway.invalidateSessions(call.resumable);
}
