import { InteractionType } from 'discord-api-types/v10';
import type { APIMessage } from 'discord-api-types/v10';
import { json, noContent } from '../http/answer.ts';
import type { Route } from '../http/router.ts';
import { acknowledge } from '../interactions/callback.ts';
import type { Interaction, Interactions } from '../interactions/interaction.ts';
import type { OpenModals } from '../interactions/modal.ts';
import { asObject } from '../http/json.ts';
import { isEphemeral } from '../world/messages.ts';
import type { World } from '../world/world.ts';

/** The first answer to an interaction. */
export function interactionCallbackRoutes(world: World, interactions: Interactions, modals: OpenModals): Route[] {
  return [
    {
      method: 'POST',
      pattern: '/interactions/:interaction/:token/callback',
      handle: ({ params, body, files, query }) => {
        const interaction = interactions.toAcknowledge(params['interaction']!, params['token']!);
        const answer = asObject(body);
        const message = acknowledge(world, interaction, answer, files);
        if (interaction.type === InteractionType.ModalSubmit) modals.close(interaction.user.id);
        if (query.get('with_response') !== 'true') return noContent();
        return json(callbackResponse(interaction, answer['type'], message));
      },
    },
  ];
}

function callbackResponse(interaction: Interaction, type: unknown, message: APIMessage | null): object {
  return {
    interaction: {
      id: interaction.id,
      type: interaction.type,
      ...(message && {
        response_message_id: message.id,
        response_message_loading: interaction.isThinking,
        response_message_ephemeral: isEphemeral(message),
        channel_id: message.channel_id,
      }),
    },
    resource: { type, ...(message && { message }) },
  };
}
