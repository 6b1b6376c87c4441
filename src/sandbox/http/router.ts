import type { Answer } from './answer.ts';
import { refuse } from './discord-error.ts';
import type { HttpRequest } from './request.ts';

export interface Call extends HttpRequest {
  /** What stood in the places of the pattern: `/channels/:channel` gives `{ channel }`. */
  params: Record<string, string>;
}

export interface Route {
  method: string;
  /** `/channels/:channel/messages`; a last segment `*name` takes the rest of the path. */
  pattern: string;
  handle: (call: Call) => Answer | Promise<Answer>;
}

export interface Matched {
  route: Route;
  params: Record<string, string>;
}

/** The route of a request. Throws 404 where no pattern fits the path, 405 where none has the method. */
export function matchRoute(routes: readonly Route[], method: string, path: string): Matched {
  const fits = routes.flatMap((route) => {
    const params = matchPattern(route.pattern, path);
    return params ? [{ route, params }] : [];
  });
  if (fits.length === 0) throw refuse.notFound();
  const found = fits.find((fit) => fit.route.method === method);
  if (!found) throw refuse.methodNotAllowed();
  return found;
}

/** The named parts of a path, or null where it does not fit the pattern. A segment `*` fits any one segment. */
export function matchPattern(pattern: string, path: string): Record<string, string> | null {
  const wanted = pattern.split('/');
  const given = path.split('/');
  const params: Record<string, string> = {};
  for (const [at, segment] of wanted.entries()) {
    if (segment.startsWith('*') && segment.length > 1) {
      params[segment.slice(1)] = given.slice(at).join('/');
      return params;
    }
    const value = given[at];
    if (value === undefined) return null;
    if (segment.startsWith(':')) params[segment.slice(1)] = value;
    else if (segment !== '*' && segment !== value) return null;
  }
  return wanted.length === given.length ? params : null;
}
