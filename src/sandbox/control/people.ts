/**
 * What people do by themselves.
 *
 *   POST /sandbox/messages   { channel?, user?, content?, file?, files? }   writes a message; answers with it
 *   POST /sandbox/users      { user, locale }                              changes the language of a person's client
 */
import { z } from 'zod';
import { json } from '../http/answer.ts';
import type { Route } from '../http/router.ts';
import { Refusal } from '../interactions/refusal.ts';
import { decodeFile, findChannel, findUser } from '../interactions/resolver.ts';
import { BOT_USER, PEOPLE } from '../world/cast.ts';
import { messageParts } from '../world/message-parts.ts';
import type { World } from '../world/world.ts';
import { fileSchema, localeSchema, parseBody } from './body.ts';

const messageSchema = z.object({
  channel: z.string().optional(),
  user: z.string().optional(),
  content: z.string().max(2000).default(''),
  file: fileSchema.optional(),
  files: z.array(fileSchema).max(10).default([]),
});

const userSchema = z.object({ user: z.string(), locale: localeSchema });

export function peopleRoutes(world: World): Route[] {
  return [
    {
      method: 'POST',
      pattern: '/sandbox/messages',
      handle: ({ body }) => {
        const { channel: place, user, content, file, files } = parseBody(messageSchema, body);
        const channel = place === undefined ? world.channels.all()[0] : findChannel(world, place);
        const author = user === undefined ? PEOPLE[0]! : findUser(user);
        if (!channel) throw new Refusal('every channel was deleted');
        if (author.id === BOT_USER.id) throw new Refusal('the bot writes over its own API');
        const attachments = [...(file ? [file] : []), ...files].map((each) =>
          world.attachments.add(channel.id, decodeFile(each)),
        );
        if (content.trim() === '' && attachments.length === 0) throw new Refusal('a message needs content or a file');
        const parts = messageParts(world.attachments, channel.id, { content }, []);
        return json(world.messages.create({ ...parts, attachments, channel_id: channel.id, author }));
      },
    },
    {
      method: 'POST',
      pattern: '/sandbox/users',
      handle: ({ body }) => {
        const { user, locale } = parseBody(userSchema, body);
        const { id, username } = findUser(user);
        world.locales.set(id, locale);
        return json({ id, name: username, locale });
      },
    },
  ];
}
