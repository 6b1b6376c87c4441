import { DefaultRestOptions, type RESTOptions } from 'discord.js';

/**
 * Sends a request as discord.js does, files as bytes: two versions of undici live in this process, the newer one carries what the
 * older one sends, and it takes no form that it did not make itself.
 */
export const sendRequest: RESTOptions['makeRequest'] = async (url, init) => {
  const { makeRequest } = DefaultRestOptions;
  if (!(init.body instanceof FormData)) return makeRequest(url, init);
  const form = new Response(init.body);
  const headers = { ...(init.headers as Record<string, string>), 'content-type': form.headers.get('content-type')! };
  return makeRequest(url, { ...init, headers, body: new Uint8Array(await form.arrayBuffer()) });
};
