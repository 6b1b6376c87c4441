import type { APIMessage } from 'discord-api-types/v10';
import { ButtonStyle, ComponentType, InteractionType } from 'discord-api-types/v10';
import type { Json } from '../http/json.ts';
import { asObject } from '../http/json.ts';
import { withNested } from '../limits/components.ts';
import { isVisibleTo } from '../world/messages.ts';
import type { World } from '../world/world.ts';
import type { Person } from './command.ts';
import type { Doing } from './envelope.ts';
import { Refusal } from './refusal.ts';
import { Resolver } from './resolver.ts';

type Done = Pick<Doing, 'type' | 'data' | 'source'>;

/** A click on a button. Throws Refusal where there is none to click. */
export function buttonClick(world: World, person: Person, customId: string, messageId: string): Done {
  const source = visibleMessage(world, person, messageId);
  const button = componentOf(source, customId);
  if (button['type'] !== ComponentType.Button || button['style'] === ButtonStyle.Link) {
    throw new Refusal(`"${customId}" is no button that the bot hears of`);
  }
  return {
    type: InteractionType.MessageComponent,
    data: { custom_id: customId, component_type: ComponentType.Button, id: button['id'] },
    source,
  };
}

/** A choice in a select menu. `values` are the options' values; for channels, users and roles also their names. */
export function selectChoice(
  world: World,
  person: Person,
  customId: string,
  messageId: string,
  values: string[],
): Done {
  const source = visibleMessage(world, person, messageId);
  const select = componentOf(source, customId);
  const resolver = new Resolver(world, person.channel.id, person.user.id);
  const sent = chosenValues(select, values, resolver);
  const { type: component_type, id } = select;
  const data = { custom_id: customId, component_type, id, values: sent, resolved: resolver.resolved };
  return { type: InteractionType.MessageComponent, data, source };
}

/** What a select sends, checked against its options and bounds. Also for the selects of a modal. */
export function chosenValues(select: Json, values: string[], resolver: Resolver): string[] {
  const min = Number(select['min_values'] ?? 1);
  const max = Number(select['max_values'] ?? 1);
  if (values.length < min || values.length > max) {
    throw new Refusal(`"${String(select['custom_id'])}" takes ${min} to ${max} values, not ${values.length}`);
  }
  const read = readers[String(select['type'])];
  if (!read) throw new Refusal(`"${String(select['custom_id'])}" is no select menu`);
  return values.map((value) => read(select, value, resolver));
}

const readers: Record<string, (select: Json, value: string, resolver: Resolver) => string> = {
  [ComponentType.StringSelect]: (select, value) => {
    const options = Array.isArray(select['options']) ? select['options'].map((each) => asObject(each)['value']) : [];
    if (!options.includes(value)) throw new Refusal(`"${value}" is none of: ${options.join(', ')}`);
    return value;
  },
  [ComponentType.ChannelSelect]: (_select, value, resolver) => resolver.channel(value).id,
  [ComponentType.UserSelect]: (_select, value, resolver) => resolver.user(value).id,
  [ComponentType.MentionableSelect]: (_select, value, resolver) => resolver.user(value).id,
  [ComponentType.RoleSelect]: (_select, value, resolver) => resolver.role(value).id,
};

function visibleMessage(world: World, person: Person, messageId: string): APIMessage {
  const message = world.messages.find(messageId);
  if (!message || !isVisibleTo(message, person.user.id)) {
    throw new Refusal(`${person.user.username} sees no message ${messageId}`, 404);
  }
  return message;
}

function componentOf(message: APIMessage, customId: string): Json {
  const all = (message.components ?? []).flatMap((component) => withNested(asObject(component)));
  const found = all.find((component) => component['custom_id'] === customId);
  if (!found) throw new Refusal(`message ${message.id} has no component "${customId}"`, 404);
  if (found['disabled']) throw new Refusal(`"${customId}" is disabled`, 200);
  return found;
}
