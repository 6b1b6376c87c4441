import type { APIMessage } from 'discord-api-types/v10';
import { ComponentType, InteractionType } from 'discord-api-types/v10';
import type { Json } from '../http/json.ts';
import { asObject } from '../http/json.ts';
import type { OpenModal } from '../world/events.ts';
import type { World } from '../world/world.ts';
import type { Person } from './command.ts';
import { isFile } from './command-options.ts';
import { chosenValues } from './component.ts';
import type { Doing } from './envelope.ts';
import { Refusal } from './refusal.ts';
import { Resolver } from './resolver.ts';

type Done = Pick<Doing, 'type' | 'data'> & { source?: APIMessage };

/** The modals that stand open on people's screens: one a person, as in Discord's client. */
export class OpenModals {
  readonly #byUser = new Map<string, OpenModal>();

  constructor(world: World) {
    world.events.on('modalOpened', (modal) => this.#byUser.set(modal.userId, modal));
  }

  of(userId: string): OpenModal | null {
    return this.#byUser.get(userId) ?? null;
  }

  close(userId: string): void {
    this.#byUser.delete(userId);
  }
}

/**
 * A filled modal. `fields` has a value for each input's custom id: text, a list for a select, files for an upload.
 * Throws Refusal where no such modal is open, or Discord's client would not send it so.
 */
export function modalSubmit(
  world: World,
  person: Person,
  open: OpenModal | null,
  customId: string,
  fields: Record<string, unknown>,
): Done {
  if (!open || open.modal.custom_id !== customId) {
    throw new Refusal(`${person.user.username} has no modal "${customId}" open`, 404);
  }
  const resolver = new Resolver(world, person.channel.id, person.user.id);
  const parts = open.modal.components.map(asObject);
  refuseUnknown(parts, fields);
  const components = parts.map((part, index) => filledPart(part, index, fields, resolver));
  const source = open.messageId === null ? null : world.messages.find(open.messageId);
  const data = { custom_id: customId, components, resolved: resolver.resolved };
  return { type: InteractionType.ModalSubmit, data, ...(source && { source }) };
}

/** Inputs come back as they were laid out: in rows or under labels. */
function filledPart(part: Json, index: number, fields: Record<string, unknown>, resolver: Resolver): Json {
  const { type } = part;
  const id = part['id'] ?? index + 1;
  if (type === ComponentType.Label)
    return { type, id, component: filledInput(asObject(part['component']), fields, resolver) };
  if (type !== ComponentType.ActionRow) return { type, id };
  return { type, id, components: inputsOf(part).map((input) => filledInput(input, fields, resolver)) };
}

function filledInput(input: Json, fields: Record<string, unknown>, resolver: Resolver): Json {
  const { type, custom_id } = input;
  const given = fields[String(custom_id)];
  const id = input['id'] ?? 0;
  if (type === ComponentType.TextInput) return { type, id, custom_id, value: filledText(input, given) };
  const list = given === undefined || given === null ? [] : [given].flat();
  if (type === ComponentType.FileUpload) {
    return { type, id, custom_id, values: list.filter(isFile).map((file) => resolver.attachment(file).id) };
  }
  const isLeftOut = list.length === 0 && input['required'] === false;
  return { type, id, custom_id, values: isLeftOut ? [] : chosenValues(input, list.map(String), resolver) };
}

function filledText(input: Json, given: unknown): string {
  const value = String(given ?? input['value'] ?? '');
  const name = String(input['custom_id']);
  const { length } = [...value];
  if (length === 0 && input['required'] === false) return value;
  const min = Math.max(Number(input['min_length'] ?? 0), 1);
  const max = Number(input['max_length'] ?? 4000);
  if (length < min || length > max)
    throw new Refusal(`the field "${name}" takes ${min} to ${max} characters, not ${length}`);
  return value;
}

function inputsOf(part: Json): Json[] {
  const list = part['type'] === ComponentType.Label ? [part['component']] : part['components'];
  return Array.isArray(list) ? list.map(asObject) : [];
}

function refuseUnknown(parts: Json[], fields: Record<string, unknown>): void {
  const known = parts.flatMap(inputsOf).map((input) => String(input['custom_id']));
  const unknown = Object.keys(fields).find((name) => !known.includes(name));
  if (unknown !== undefined) throw new Refusal(`the modal has no field "${unknown}", only: ${known.join(', ')}`);
}
