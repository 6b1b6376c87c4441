/** The sandbox's control routes, as the page uses them. A refusal becomes an Error with the sandbox's own words. */

async function call(path, body) {
  const answer = await fetch(
    path,
    body === undefined
      ? {}
      : { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) },
  );
  const text = await answer.text();
  const value = text === '' ? {} : JSON.parse(text);
  if (!answer.ok) throw new Error(value.error ?? value.message ?? `the sandbox answered ${answer.status}`);
  return value;
}

export const readState = () => call('/sandbox/state');

export async function readMessages(channel, user) {
  const value = await call(
    `/sandbox/channels/${encodeURIComponent(channel)}/messages?user=${encodeURIComponent(user)}`,
  );
  return Array.isArray(value) ? value : value.messages;
}

export const interact = (body) => call('/sandbox/interactions', body);
export const writeMessage = (body) => call('/sandbox/messages', body);
export const publishRelease = (body) => call('/sandbox/releases', body);

/** A chosen file as the control routes take it. */
export async function encodeFile(file) {
  const bytes = new Uint8Array(await file.arrayBuffer());
  let binary = '';
  for (let at = 0; at < bytes.length; at += 0x8000) binary += String.fromCharCode(...bytes.subarray(at, at + 0x8000));
  return { name: file.name, base64: btoa(binary) };
}

/** Calls `changed` soon after anything happened in the server, once for events that come together. */
export function watchEvents(changed) {
  const events = new EventSource('/sandbox/events');
  let waiting = 0;
  const soon = () => {
    clearTimeout(waiting);
    waiting = setTimeout(changed, 40);
  };
  events.addEventListener('open', soon);
  events.addEventListener('message', soon);
}
