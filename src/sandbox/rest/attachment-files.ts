import { bytes } from '../http/answer.ts';
import { refuse } from '../http/discord-error.ts';
import type { Route } from '../http/router.ts';
import { contentTypeOf } from '../world/attachments.ts';
import type { World } from '../world/world.ts';

/** What Discord's CDN does: the bytes of an uploaded file. */
export function attachmentFileRoutes(world: World): Route[] {
  return [
    {
      method: 'GET',
      pattern: '/attachments/:channel/:attachment/:name',
      handle: ({ params }) => {
        const content = world.attachments.read(params['attachment']!);
        if (!content) throw refuse.notFound();
        return bytes(content, contentTypeOf(params['name']!), {
          'X-Content-Type-Options': 'nosniff',
          // An uploaded page must not run as one of the sandbox's own.
          'Content-Security-Policy': "default-src 'none'; sandbox",
        });
      },
    },
  ];
}
