import { ApplicationCommandOptionType as OptionType, ApplicationCommandType } from 'discord-api-types/v10';
import type { FieldPath } from './field-errors.ts';
import type { Json } from '../http/json.ts';
import { FieldErrors, lengthOf } from './field-errors.ts';
import { asObject } from '../http/json.ts';

/** Letters of any script, digits, `-`, `_` and `'`; no capitals (application-commands.mdx, "Naming"). */
const SLASH_NAME = /^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]+$/u;

const PER_SCOPE = { [ApplicationCommandType.ChatInput]: 100, default: 15 };
const LARGEST_SUM = 8000;

/** Limits of application-commands.mdx for a whole scope of commands. Throws 50035; paths start with the index. */
export function checkCommands(commands: unknown): void {
  const errors = new FieldErrors();
  const list = errors.list([], commands, { max: 130 }).map(asObject);
  for (const [index, command] of list.entries()) checkOne(errors, [index], command);
  checkNames(errors, list);
  checkCount(errors, list);
  errors.throwIfAny();
}

/** The same for one command; paths start with the field. */
export function checkCommand(command: unknown): void {
  const errors = new FieldErrors();
  checkOne(errors, [], asObject(command));
  errors.throwIfAny();
}

function checkOne(errors: FieldErrors, at: FieldPath, command: Json): void {
  const type = command['type'] ?? ApplicationCommandType.ChatInput;
  if (type === ApplicationCommandType.ChatInput) {
    checkSlashName(errors, [...at, 'name'], command['name']);
    errors.text([...at, 'description'], command['description'], { min: 1, max: 100, required: true });
    checkOptions(errors, [...at, 'options'], command['options']);
  } else {
    errors.text([...at, 'name'], command['name'], { min: 1, max: 32, required: true });
    if (command['description']) {
      errors.add(
        [...at, 'description'],
        'CONTEXT_MENU_DESCRIPTION',
        'Context menu commands cannot have a description.',
      );
    }
  }
  checkLocalizations(errors, [...at, 'name_localizations'], command['name_localizations'], 32);
  checkLocalizations(errors, [...at, 'description_localizations'], command['description_localizations'], 100);
  if (sizeOf(command) > LARGEST_SUM) {
    errors.add(at, 'APPLICATION_COMMAND_TOO_LARGE', `Command exceeds maximum size (${LARGEST_SUM})`);
  }
}

function checkOptions(errors: FieldErrors, at: FieldPath, value: unknown): void {
  const options = errors.list(at, value, { max: 25 }).map(asObject);
  let optionalSeen = false;
  for (const [index, option] of options.entries()) {
    const here = [...at, index];
    checkSlashName(errors, [...here, 'name'], option['name']);
    errors.text([...here, 'description'], option['description'], { min: 1, max: 100, required: true });
    checkLocalizations(errors, [...here, 'name_localizations'], option['name_localizations'], 32);
    checkChoices(errors, here, option);
    if (isSubcommand(option)) {
      checkOptions(errors, [...here, 'options'], option['options']);
      continue;
    }
    if (option['required'] && optionalSeen) {
      errors.add(
        here,
        'APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID',
        'Required options must be placed before non-required options',
      );
    }
    optionalSeen ||= !option['required'];
  }
  if (new Set(options.map((option) => option['name'])).size < options.length) {
    errors.add(at, 'APPLICATION_COMMAND_OPTIONS_NAME_INVALID', 'Option name is not unique');
  }
}

function checkChoices(errors: FieldErrors, at: FieldPath, option: Json): void {
  const choices = errors.list([...at, 'choices'], option['choices'], { max: 25 }).map(asObject);
  for (const [index, choice] of choices.entries()) {
    const here = [...at, 'choices', index];
    errors.text([...here, 'name'], choice['name'], { min: 1, max: 100, required: true });
    if (option['type'] === OptionType.String) errors.text([...here, 'value'], choice['value'], { max: 100 });
  }
  if (option['autocomplete'] && choices.length > 0) {
    errors.add(at, 'APPLICATION_COMMAND_AUTOCOMPLETE_CHOICES', 'Autocomplete cannot be used together with choices.');
  }
}

function checkSlashName(errors: FieldErrors, at: FieldPath, name: unknown): void {
  errors.text(at, name, { min: 1, max: 32, required: true });
  if (typeof name !== 'string' || (SLASH_NAME.test(name) && name === name.toLowerCase())) return;
  errors.add(at, 'APPLICATION_COMMAND_INVALID_NAME', 'Command name is invalid');
}

function checkLocalizations(errors: FieldErrors, at: FieldPath, value: unknown, max: number): void {
  for (const [locale, text] of Object.entries(asObject(value))) errors.text([...at, locale], text, { min: 1, max });
}

function checkNames(errors: FieldErrors, commands: Json[]): void {
  const seen = new Set<string>();
  for (const [index, command] of commands.entries()) {
    const key = `${String(command['type'] ?? 1)} ${String(command['name'])}`;
    if (seen.has(key)) {
      errors.add([index], 'APPLICATION_COMMANDS_DUPLICATE_NAME', 'Application command names must be unique');
    }
    seen.add(key);
  }
}

function checkCount(errors: FieldErrors, commands: Json[]): void {
  for (const type of [ApplicationCommandType.ChatInput, ApplicationCommandType.User, ApplicationCommandType.Message]) {
    const max = type === ApplicationCommandType.ChatInput ? PER_SCOPE[type] : PER_SCOPE.default;
    if (commands.filter((command) => (command['type'] ?? 1) === type).length <= max) continue;
    errors.add([], 'APPLICATION_COMMANDS_MAX_NUMBER', `Maximum number of application commands reached (${max}).`);
  }
}

function isSubcommand(option: Json): boolean {
  return option['type'] === OptionType.Subcommand || option['type'] === OptionType.SubcommandGroup;
}

/** All names, descriptions and values of a command together. */
function sizeOf(part: Json): number {
  const own = ['name', 'description', 'value'].reduce((sum, key) => sum + lengthOf(part[key]), 0);
  const inside = [part['options'], part['choices']].flatMap((list) => (Array.isArray(list) ? list : []));
  return inside.map(asObject).reduce((sum, each) => sum + sizeOf(each), own);
}
