import type { APIApplicationCommand, RESTPutAPIApplicationCommandsJSONBody } from 'discord-api-types/v10';
import { ApplicationCommandType } from 'discord-api-types/v10';
import { APPLICATION_ID } from './cast.ts';
import type { Collection, Database } from './database.ts';
import type { WorldEmitter } from './events.ts';
import type { Snowflakes } from './snowflake.ts';

export type CommandDefinition = RESTPutAPIApplicationCommandsJSONBody[number];

/** The application's commands: global ones, and those of one guild. */
export class Commands {
  readonly #stored: Collection<APIApplicationCommand>;
  readonly #events: WorldEmitter;
  readonly #ids: Snowflakes;

  constructor(database: Database, events: WorldEmitter, ids: Snowflakes) {
    this.#stored = database.collection('command');
    this.#events = events;
    this.#ids = ids;
  }

  all(): APIApplicationCommand[] {
    return this.#stored.all();
  }

  /** @param guildId null for the global ones */
  of(guildId: string | null): APIApplicationCommand[] {
    return this.all().filter((command) => (command.guild_id ?? null) === guildId);
  }

  /** What a person in the guild finds under this name: the guild's own command goes before a global one. */
  find(name: string, type: ApplicationCommandType): APIApplicationCommand | null {
    const found = this.all().filter((command) => command.name === name && command.type === type);
    return found.find((command) => command.guild_id) ?? found[0] ?? null;
  }

  /** Replaces every command of the scope; a command that keeps its name and type keeps its id. */
  replace(guildId: string | null, definitions: CommandDefinition[]): APIApplicationCommand[] {
    const before = this.of(guildId);
    const after = definitions.map((definition) => this.#build(guildId, definition, before));
    const kept = new Set(after.map((command) => command.id));
    for (const command of before) if (!kept.has(command.id)) this.#stored.delete(command.id);
    for (const command of after) this.#stored.put(command);
    this.#announce();
    return after;
  }

  /** Adds a command; one of the same name and type is overwritten, as Discord does. */
  create(guildId: string | null, definition: CommandDefinition): APIApplicationCommand {
    const command = this.#build(guildId, definition, this.of(guildId));
    this.#stored.put(command);
    this.#announce();
    return command;
  }

  update(command: APIApplicationCommand, changes: Partial<CommandDefinition>): APIApplicationCommand {
    const changed = { ...command, ...changes, version: this.#ids.next() } as APIApplicationCommand;
    this.#stored.put(changed);
    this.#announce();
    return changed;
  }

  delete(command: APIApplicationCommand): void {
    this.#stored.delete(command.id);
    this.#announce();
  }

  #announce(): void {
    this.#events.emit('commandsRegistered', this.all());
  }

  #build(
    guildId: string | null,
    definition: CommandDefinition,
    before: APIApplicationCommand[],
  ): APIApplicationCommand {
    const type = definition.type ?? ApplicationCommandType.ChatInput;
    const known = before.find((command) => command.name === definition.name && command.type === type);
    return {
      ...definition,
      id: known?.id ?? this.#ids.next(),
      application_id: APPLICATION_ID,
      version: this.#ids.next(),
      type,
      description: 'description' in definition ? definition.description : '',
      default_member_permissions: permissionsText(definition.default_member_permissions),
      nsfw: definition.nsfw ?? false,
      ...(guildId && { guild_id: guildId }),
    } as APIApplicationCommand;
  }
}

function permissionsText(given: unknown): string | null {
  return given === undefined || given === null ? null : String(given as string | number);
}
