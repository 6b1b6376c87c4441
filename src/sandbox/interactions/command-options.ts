import type { APIApplicationCommand, APIApplicationCommandOption } from 'discord-api-types/v10';
import { ApplicationCommandOptionType as OptionType } from 'discord-api-types/v10';
import { lengthOf } from '../limits/field-errors.ts';
import { Refusal } from './refusal.ts';
import type { GivenFile, Resolver } from './resolver.ts';

export interface SentOption {
  name: string;
  type: OptionType;
  value?: string | number | boolean;
  focused?: true;
  options?: SentOption[];
}

/** The part of a command that is called: the command itself or one of its subcommands. */
export interface Callee {
  /** With its subcommands: `watch add`. */
  name: string;
  definitions: APIApplicationCommandOption[];
  /** Puts the leaf's options where Discord sends them: inside the subcommand and its group. */
  wrap: (options: SentOption[]) => SentOption[];
}

/** @param path the subcommand, with its group before it: `['add']`; empty for a command without subcommands */
export function calleeOf(command: APIApplicationCommand, path: string[]): Callee {
  let definitions = command.options ?? [];
  const wrappers: APIApplicationCommandOption[] = [];
  const fullName = () => [command, ...wrappers].map(({ name }) => name).join(' ');
  for (const name of path) {
    const found = definitions.find((option) => option.name === name && isBranch(option));
    if (!found) throw new Refusal(`/${fullName()} has no subcommand "${name}"`);
    wrappers.push(found);
    definitions = ('options' in found ? found.options : undefined) ?? [];
  }
  const branches = definitions.filter(isBranch).map((option) => option.name);
  if (branches.length > 0) throw new Refusal(`/${fullName()} needs a subcommand: ${branches.join(', ')}`);
  const wrap = (options: SentOption[]) =>
    wrappers.reduceRight((inner, { name, type }) => [{ name, type, options: inner }], options);
  return { name: fullName(), definitions, wrap };
}

/** What a person filled in, checked as Discord's client checks it before it sends. */
export function fillOptions(callee: Callee, given: Record<string, unknown>, resolver: Resolver): SentOption[] {
  refuseUnknown(callee, given);
  const missing = callee.definitions.find(
    (option) => 'required' in option && option.required && !(option.name in given),
  );
  if (missing) throw new Refusal(`/${callee.name} needs the option "${missing.name}"`);
  return callee.definitions.flatMap((definition) => {
    const value = given[definition.name];
    return value === undefined || value === null ? [] : [sent(definition, value, resolver)];
  });
}

/** What stands in the options while one of them is still being typed. */
export function typedOptions(callee: Callee, given: Record<string, unknown>, focused: string): SentOption[] {
  refuseUnknown(callee, given);
  const inFocus = callee.definitions.find((option) => option.name === focused);
  if (!inFocus) throw new Refusal(`/${callee.name} has no option "${focused}"`);
  if (!('autocomplete' in inFocus && inFocus.autocomplete)) {
    throw new Refusal(`the option "${focused}" of /${callee.name} has no autocomplete`);
  }
  return callee.definitions.flatMap(({ name, type }) => {
    if (name === focused) return [{ name, type, value: String(given[name] ?? ''), focused: true as const }];
    const value = given[name];
    return value === undefined || value === null ? [] : [{ name, type, value: value as string | number | boolean }];
  });
}

function refuseUnknown(callee: Callee, given: Record<string, unknown>): void {
  const known = new Set(callee.definitions.map((option) => option.name));
  const unknown = Object.keys(given).find((name) => !known.has(name));
  if (unknown !== undefined) throw new Refusal(`/${callee.name} has no option "${unknown}"`);
}

function sent(definition: APIApplicationCommandOption, given: unknown, resolver: Resolver): SentOption {
  const value = readers[definition.type]?.(given, resolver);
  if (value === undefined) throw new Refusal(`the option "${definition.name}" does not take ${JSON.stringify(given)}`);
  checkBounds(definition, value);
  checkChoice(definition, value);
  checkChannelType(definition, given, resolver);
  return { name: definition.name, type: definition.type, value };
}

/** The value as Discord sends it, by the option's type; undefined where it is of another type. */
const readers: Partial<
  Record<OptionType, (given: unknown, resolver: Resolver) => string | number | boolean | undefined>
> = {
  [OptionType.String]: (given) => (typeof given === 'string' || typeof given === 'number' ? String(given) : undefined),
  [OptionType.Integer]: (given) => (Number.isInteger(Number(given)) ? Number(given) : undefined),
  [OptionType.Number]: (given) => (Number.isFinite(Number(given)) ? Number(given) : undefined),
  [OptionType.Boolean]: (given) => (typeof given === 'boolean' ? given : undefined),
  [OptionType.Channel]: (given, resolver) => resolver.channel(String(given)).id,
  [OptionType.User]: (given, resolver) => resolver.user(String(given)).id,
  [OptionType.Role]: (given, resolver) => resolver.role(String(given)).id,
  [OptionType.Mentionable]: (given, resolver) => resolver.user(String(given)).id,
  [OptionType.Attachment]: (given, resolver) => (isFile(given) ? resolver.attachment(given).id : undefined),
};

function checkBounds(definition: APIApplicationCommandOption, value: string | number | boolean): void {
  const { name } = definition;
  if (definition.type === OptionType.String) {
    const { min_length: min = 0, max_length: max = 6000 } = definition;
    const length = lengthOf(value);
    if (length < min || length > max) throw new Refusal(`the option "${name}" takes ${min} to ${max} characters`);
  }
  if (definition.type === OptionType.Integer || definition.type === OptionType.Number) {
    const { min_value: min = -(2 ** 53), max_value: max = 2 ** 53 } = definition;
    if (Number(value) < min || Number(value) > max) throw new Refusal(`the option "${name}" takes ${min} to ${max}`);
  }
}

function checkChoice(definition: APIApplicationCommandOption, value: string | number | boolean): void {
  const choices = 'choices' in definition ? (definition.choices ?? []) : [];
  if (choices.length === 0 || choices.some((choice) => choice.value === value)) return;
  const names = choices.map((choice) => choice.value).join(', ');
  throw new Refusal(`the option "${definition.name}" takes one of: ${names}`);
}

function checkChannelType(definition: APIApplicationCommandOption, given: unknown, resolver: Resolver): void {
  if (definition.type !== OptionType.Channel || !definition.channel_types) return;
  const { type, name } = resolver.channel(String(given));
  const allowed = definition.channel_types as readonly number[];
  if (!allowed.includes(type)) throw new Refusal(`the option "${definition.name}" does not take the channel "${name}"`);
}

export function isFile(given: unknown): given is GivenFile {
  return typeof given === 'object' && given !== null && 'name' in given && 'base64' in given;
}

function isBranch(option: APIApplicationCommandOption): boolean {
  return option.type === OptionType.Subcommand || option.type === OptionType.SubcommandGroup;
}
