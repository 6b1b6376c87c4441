import type { APIApplicationCommand, APIUser } from 'discord-api-types/v10';
import {
  ApplicationCommandOptionType as OptionType,
  ApplicationCommandType as CommandType,
  InteractionContextType,
  InteractionType,
  PermissionFlagsBits,
} from 'discord-api-types/v10';
import type { APITextChannel } from 'discord-api-types/v10';
import { GUILD_ID } from '../world/cast.ts';
import { ALL_PERMISSIONS, permissionsIn } from '../world/permissions.ts';
import type { World } from '../world/world.ts';
import { isVisibleTo } from '../world/messages.ts';
import { calleeOf, fillOptions, typedOptions } from './command-options.ts';
import type { Doing } from './envelope.ts';
import { Refusal } from './refusal.ts';
import type { GivenFile } from './resolver.ts';
import { Resolver, findUser } from './resolver.ts';

/** Where a person is and who it is. */
export interface Person {
  channel: APITextChannel;
  user: APIUser;
}

export interface CommandCall {
  command: string;
  /** `add`, or with its group `list add`. */
  subcommand?: string | undefined;
  options: Record<string, unknown>;
  /** For the command's first attachment option that `options` does not fill. */
  file?: GivenFile | undefined;
}

type Done = Pick<Doing, 'type' | 'data' | 'command'>;

/** A slash command as a person sends it. Throws Refusal where Discord's client would not let them. */
export function slashCommand(world: World, person: Person, call: CommandCall): Done {
  const command = commandFor(world, person, call.command, CommandType.ChatInput);
  const callee = calleeOf(command, pathOf(call));
  const resolver = resolverFor(world, person);
  const options = callee.wrap(fillOptions(callee, withFile(callee.definitions, call), resolver));
  return done(InteractionType.ApplicationCommand, command, { options, resolved: resolver.resolved }, callee.name);
}

/** A slash command whose option `focused` is still being typed. */
export function autocomplete(world: World, person: Person, call: CommandCall, focused: string): Done {
  const command = commandFor(world, person, call.command, CommandType.ChatInput);
  const callee = calleeOf(command, pathOf(call));
  const options = callee.wrap(typedOptions(callee, call.options, focused));
  return done(InteractionType.ApplicationCommandAutocomplete, command, { options }, callee.name);
}

/** A command of the menu on a message or, where there is none of that name, on a user. */
export function menuCommand(world: World, person: Person, name: string, target: string): Done {
  const onUser = world.commands.find(name, CommandType.User);
  const type = onUser && !world.commands.find(name, CommandType.Message) ? CommandType.User : CommandType.Message;
  const command = commandFor(world, person, name, type);
  const resolver = resolverFor(world, person);
  const target_id = type === CommandType.User ? resolver.user(findUser(target).id).id : target;
  if (type === CommandType.Message) {
    const message = world.messages.find(target);
    if (!message || message.channel_id !== person.channel.id || !isVisibleTo(message, person.user.id)) {
      throw new Refusal(`there is no message ${target} in #${person.channel.name}`, 404);
    }
    resolver.message(message);
  }
  return done(InteractionType.ApplicationCommand, command, { target_id, resolved: resolver.resolved });
}

/** @param fullName with the subcommands, as messages show it */
function done(type: InteractionType, command: APIApplicationCommand, data: object, fullName = command.name): Done {
  const { id, name, type: commandType } = command;
  const scope = command.guild_id ? { guild_id: GUILD_ID } : {};
  return {
    type,
    data: { id, name, type: commandType, ...scope, ...data },
    command: { name: fullName, type: commandType },
  };
}

/** Throws Refusal where there is no such command, or this person may not use it here. */
function commandFor(world: World, { channel, user }: Person, name: string, type: CommandType): APIApplicationCommand {
  const command = world.commands.find(name.replace(/^\//, ''), type);
  if (!command) throw new Refusal(`there is no command "${name}"`, 404);
  const isForGuilds = command.contexts?.includes(InteractionContextType.Guild) ?? true;
  if (!isForGuilds) throw new Refusal(`"${name}" cannot be used in a server`, 200);
  const missing = missingPermissions(command, permissionsIn(channel, user.id));
  if (missing.length > 0) {
    throw new Refusal(`${user.username} may not use "${name}": missing permission ${missing.join(', ')}`, 200);
  }
  return command;
}

/** Names of what `default_member_permissions` asks for beyond what is held; "0" asks for an administrator. */
function missingPermissions(command: APIApplicationCommand, held: bigint): string[] {
  const wanted = command.default_member_permissions;
  if (wanted === null || wanted === undefined || held === ALL_PERMISSIONS) return [];
  if (BigInt(wanted) === 0n) return ['Administrator'];
  const lacking = BigInt(wanted) & ~held;
  return Object.entries(PermissionFlagsBits).flatMap(([name, bit]) => ((lacking & bit) === 0n ? [] : [name]));
}

function pathOf(call: CommandCall): string[] {
  return call.subcommand?.split(/\s+/).filter(Boolean) ?? [];
}

function withFile(definitions: { name: string; type: OptionType }[], call: CommandCall): Record<string, unknown> {
  if (!call.file) return call.options;
  const free = definitions.find(({ name, type }) => type === OptionType.Attachment && !(name in call.options));
  if (!free) throw new Refusal(`/${call.command} takes no file`);
  return { ...call.options, [free.name]: call.file };
}

function resolverFor(world: World, { channel, user }: Person): Resolver {
  return new Resolver(world, channel.id, user.id);
}
