import type { APIApplicationCommand } from 'discord-api-types/v10';
import { json, noContent } from '../http/answer.ts';
import { refuse } from '../http/discord-error.ts';
import type { Call, Route } from '../http/router.ts';
import { checkCommand, checkCommands } from '../limits/command.ts';
import { asObject } from '../http/json.ts';
import { APPLICATION_ID } from '../world/cast.ts';
import type { CommandDefinition } from '../world/commands.ts';
import type { World } from '../world/world.ts';
import { requireGuild } from './lookups.ts';

/** Registration of commands, the same for global ones and those of a guild. */
export function commandRoutes(world: World): Route[] {
  return [
    ...inScope(world, '/applications/:application/commands'),
    ...inScope(world, '/applications/:application/guilds/:guild/commands'),
  ];
}

function inScope({ commands }: World, pattern: string): Route[] {
  const one = `${pattern}/:command`;
  const find = (call: Call): APIApplicationCommand => {
    const found = commands.of(scopeOf(call)).find((command) => command.id === call.params['command']);
    if (!found) throw refuse.unknownCommand();
    return found;
  };
  return [
    { method: 'GET', pattern, handle: (call) => json(commands.of(scopeOf(call))) },
    {
      method: 'PUT',
      pattern,
      handle: (call) => {
        const scope = scopeOf(call);
        checkCommands(call.body);
        return json(commands.replace(scope, call.body as CommandDefinition[]));
      },
    },
    {
      method: 'POST',
      pattern,
      handle: (call) => {
        const scope = scopeOf(call);
        checkCommand(call.body);
        return json(commands.create(scope, call.body as CommandDefinition), 201);
      },
    },
    { method: 'GET', pattern: one, handle: (call) => json(find(call)) },
    {
      method: 'PATCH',
      pattern: one,
      handle: (call) => {
        const known = find(call);
        checkCommand({ ...known, ...asObject(call.body) });
        return json(commands.update(known, call.body as Partial<CommandDefinition>));
      },
    },
    {
      method: 'DELETE',
      pattern: one,
      handle: (call) => {
        commands.delete(find(call));
        return noContent();
      },
    },
  ];
}

/** The guild of the path, or null for global commands. Throws 10002 and 10004. */
function scopeOf({ params }: Call): string | null {
  if (params['application'] !== APPLICATION_ID) throw refuse.unknownApplication();
  if (params['guild'] === undefined) return null;
  requireGuild(params['guild']);
  return params['guild'];
}
