/**
 * `POST /sandbox/interactions`: a person does something with the bot. Answers when the bot has finished.
 *
 *   { channel?, user?, command, subcommand?, options?, file?, target?, locale? }   a command; `target` for the menus
 *   { channel?, user?, command, subcommand?, options?, autocomplete }              typing in an option
 *   { user?, button, message }                                                     a click
 *   { user?, select, message, values }                                             a choice
 *   { channel?, user?, modal, fields? }                                            sends the modal that is open
 *
 * `channel` and `user` are ids or names (the first of each where they are left out); `file` is `{ name, base64 }`.
 * `autocomplete` is the option's name, its text so far in `options`; or `{ option, value }`, with or without the
 * command's own keys inside; or `true` for the last of `options`.
 *
 * Answer: Outcome (`../interactions/outcome.ts`). Status 200 also when the bot failed or Discord's client would
 * refuse the person, with `error`; 400 or 404 with `error` when the call itself is wrong.
 */
import { z } from 'zod';
import { json } from '../http/answer.ts';
import type { Route } from '../http/router.ts';
import type { Gateway } from '../gateway/gateway.ts';
import type { CommandCall, Person } from '../interactions/command.ts';
import { autocomplete, menuCommand, slashCommand } from '../interactions/command.ts';
import { buttonClick, selectChoice } from '../interactions/component.ts';
import type { Doing } from '../interactions/envelope.ts';
import { begin } from '../interactions/envelope.ts';
import type { Interactions } from '../interactions/interaction.ts';
import type { OpenModals } from '../interactions/modal.ts';
import { modalSubmit } from '../interactions/modal.ts';
import type { Outcome } from '../interactions/outcome.ts';
import { NO_RESPONSE, outcomeOf } from '../interactions/outcome.ts';
import { Refusal } from '../interactions/refusal.ts';
import { findChannel, findUser } from '../interactions/resolver.ts';
import { PEOPLE } from '../world/cast.ts';
import { has, permissionsIn } from '../world/permissions.ts';
import type { World } from '../world/world.ts';
import { fileSchema, localeSchema, parseBody } from './body.ts';

const commandKeys = {
  command: z.string(),
  subcommand: z.string().optional(),
  options: z.record(z.string(), z.unknown()).default({}),
};

const autocompleteSchema = z.union([
  z.literal(true),
  z.string(),
  z.object({
    ...z.object(commandKeys).partial().shape,
    option: z.string(),
    value: z.unknown().optional(),
  }),
]);

const callSchema = z
  .object({
    channel: z.string(),
    user: z.string(),
    locale: localeSchema,
    ...commandKeys,
    file: fileSchema,
    target: z.string(),
    autocomplete: autocompleteSchema,
    button: z.string(),
    select: z.string(),
    message: z.string(),
    values: z.array(z.string()),
    modal: z.string(),
    fields: z.record(z.string(), z.unknown()),
  })
  .partial();

type InteractionCall = z.infer<typeof callSchema>;

export interface InteractionDoors {
  world: World;
  gateway: Gateway;
  interactions: Interactions;
  modals: OpenModals;
  /** How long an answer may take, and how quiet it must be after it. */
  answerWithinMs: number;
  settleMs: number;
}

export function interactionRoutes(doors: InteractionDoors): Route[] {
  return [
    {
      method: 'POST',
      pattern: '/sandbox/interactions',
      handle: async ({ body }) => {
        try {
          return json(await perform(doors, parseBody(callSchema, body)));
        } catch (error) {
          if (!(error instanceof Refusal)) throw error;
          const outcome: Outcome = { acknowledgedAfterMs: null, messages: [], error: error.message };
          return json(outcome, error.status);
        }
      },
    },
  ];
}

async function perform(doors: InteractionDoors, call: InteractionCall): Promise<Outcome> {
  const { world, gateway, interactions, answerWithinMs, settleMs } = doors;
  const person = personOf(world, call);
  const done = doneBy(doors, person, call);
  const doing: Doing = { ...person, locale: call.locale ?? world.locales.of(person.user.id), ...done };
  const { interaction, event } = begin(world, interactions, doing);
  if (!gateway.hasListener) return { acknowledgedAfterMs: null, messages: [], error: NO_RESPONSE };
  gateway.dispatch('INTERACTION_CREATE', event);
  const { acknowledgeWithinMs } = interactions;
  return outcomeOf(world, interaction, { acknowledgeWithinMs, answerWithinMs, settleMs });
}

type Done = Pick<Doing, 'type' | 'data' | 'command' | 'source'>;

function doneBy({ world, modals }: InteractionDoors, person: Person, call: InteractionCall): Done {
  if (call.modal !== undefined) {
    return modalSubmit(world, person, modals.of(person.user.id), call.modal, call.fields ?? {});
  }
  if (call.button !== undefined) return buttonClick(world, person, call.button, messageOf(call));
  if (call.select !== undefined) return selectChoice(world, person, call.select, messageOf(call), call.values ?? []);
  if (call.autocomplete !== undefined) return typing(world, person, call, call.autocomplete);
  if (call.command === undefined) throw new Refusal('nothing to do: name a command, button, select or modal');
  if (call.target !== undefined) return menuCommand(world, person, call.command, call.target);
  return slashCommand(world, person, commandCallOf(call));
}

function typing(world: World, person: Person, call: InteractionCall, given: z.infer<typeof autocompleteSchema>): Done {
  if (typeof given === 'string') return autocomplete(world, person, commandCallOf(call), given);
  if (given === true) {
    const last = Object.keys(call.options ?? {}).at(-1);
    if (last === undefined) throw new Refusal('autocomplete: name the option');
    return autocomplete(world, person, commandCallOf(call), last);
  }
  const { option, value, ...inside } = given;
  const outside = { ...call, ...inside };
  const options = { ...call.options, ...inside.options, ...(value !== undefined && { [option]: value }) };
  return autocomplete(world, person, commandCallOf({ ...outside, options }), option);
}

function commandCallOf({ command, subcommand, options, file }: InteractionCall): CommandCall {
  if (command === undefined) throw new Refusal('name the command');
  return { command, subcommand, options: options ?? {}, file };
}

function messageOf(call: InteractionCall): string {
  if (call.message === undefined) throw new Refusal('message: the id of the message with the component is missing');
  return call.message;
}

/** Who acts, and where: the message's own channel for a component, else the named one, else the first. */
function personOf(world: World, call: InteractionCall): Person {
  const user = call.user === undefined ? PEOPLE[0]! : findUser(call.user);
  const ofMessage = call.message === undefined ? undefined : world.messages.find(call.message)?.channel_id;
  const named = call.channel ?? ofMessage ?? world.channels.all()[0]?.id;
  if (named === undefined) throw new Refusal('every channel was deleted');
  const channel = findChannel(world, named);
  if (!has(permissionsIn(channel, user.id), 'ViewChannel')) {
    throw new Refusal(`${user.username} does not see #${channel.name}`, 200);
  }
  return { channel, user };
}
