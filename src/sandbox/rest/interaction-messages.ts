import type { APIMessage } from 'discord-api-types/v10';
import { json, noContent } from '../http/answer.ts';
import { refuse } from '../http/discord-error.ts';
import type { Call, Route } from '../http/router.ts';
import { answerOf, deleteAnswer, editAnswer, followUp, originalOf } from '../interactions/follow-up.ts';
import type { Interaction, Interactions } from '../interactions/interaction.ts';
import { asObject } from '../http/json.ts';
import { APPLICATION_ID } from '../world/cast.ts';
import type { World } from '../world/world.ts';

/** The interaction's webhook: its first answer, and further messages. */
export function interactionMessageRoutes(world: World, interactions: Interactions): Route[] {
  const webhook = '/webhooks/:application/:token';
  const message = `${webhook}/messages/:message`;

  const interactionOf = ({ params }: Call): Interaction => {
    if (params['application'] !== APPLICATION_ID) throw refuse.unknownWebhook();
    return interactions.toFollowUp(params['token']!);
  };
  const targetOf = (call: Call, interaction: Interaction): APIMessage => {
    const id = call.params['message']!;
    return id === '@original' ? originalOf(world, interaction) : answerOf(world, interaction, id);
  };

  return [
    {
      method: 'POST',
      pattern: webhook,
      handle: (call) => json(followUp(world, interactionOf(call), asObject(call.body), call.files)),
    },
    { method: 'GET', pattern: message, handle: (call) => json(targetOf(call, interactionOf(call))) },
    {
      method: 'PATCH',
      pattern: message,
      handle: (call) => {
        const interaction = interactionOf(call);
        const target = targetOf(call, interaction);
        return json(editAnswer(world, interaction, target, asObject(call.body), call.files));
      },
    },
    {
      method: 'DELETE',
      pattern: message,
      handle: (call) => {
        const interaction = interactionOf(call);
        deleteAnswer(world, interaction, targetOf(call, interaction));
        return noContent();
      },
    },
  ];
}
