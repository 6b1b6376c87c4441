import type { APIAttachment, APIEmbed, APIMessage, APIMessageTopLevelComponent, APIUser } from 'discord-api-types/v10';
import { EmbedType, MessageFlags } from 'discord-api-types/v10';
import type { UploadedFile } from '../http/request.ts';
import { asObject } from '../http/json.ts';
import type { Json } from '../http/json.ts';
import type { Attachments } from './attachments.ts';
import { BOT_USER, PEOPLE } from './cast.ts';

/** What a bot may set; the rest (loading, has thread …) is Discord's own. */
const SETTABLE_FLAGS =
  MessageFlags.SuppressEmbeds |
  MessageFlags.Ephemeral |
  MessageFlags.SuppressNotifications |
  MessageFlags.IsComponentsV2;

/**
 * A request body as parts of a message. Only what the body names appears, so that an edit leaves the rest.
 * @param existing files that stand in the message before an edit
 */
export function messageParts(
  attachments: Attachments,
  channelId: string,
  body: Json,
  files: UploadedFile[],
  existing: APIAttachment[] = [],
): Partial<APIMessage> {
  const uploaded = upload(attachments, channelId, body, files);
  const kept = keptFiles(body, existing);
  const embeds = Array.isArray(body['embeds'])
    ? body['embeds'].map((each) => storedEmbed(asObject(each), uploaded))
    : null;
  const embedded = new Set(JSON.stringify(embeds ?? []).match(/\/attachments\/[^"]+/g));
  const shown = [...kept, ...uploaded].filter((file) => !embedded.has(new URL(file.url).pathname));
  const content = body['content'];
  return {
    ...('content' in body && { content: String(content ?? ''), mentions: mentioned(content, body) }),
    ...(embeds && { embeds }),
    ...(body['embeds'] === null && { embeds: [] }),
    ...('components' in body && { components: numbered(body['components']) }),
    ...((files.length > 0 || 'attachments' in body) && { attachments: shown }),
    ...(typeof body['flags'] === 'number' && { flags: (body['flags'] & SETTABLE_FLAGS) as MessageFlags }),
  };
}

/** New files, with the description that `attachments` gives to each by its part's number. */
function upload(store: Attachments, channelId: string, body: Json, files: UploadedFile[]): APIAttachment[] {
  const entries = Array.isArray(body['attachments']) ? body['attachments'].map(asObject) : [];
  return files.map((file, position) => {
    const number = /\d+/.exec(file.field)?.[0] ?? String(position);
    const entry = entries.find((each) => String(each['id']) === number);
    return store.add(channelId, {
      name: typeof entry?.['filename'] === 'string' ? entry['filename'] : file.name,
      bytes: file.bytes,
      contentType: file.contentType,
      description: typeof entry?.['description'] === 'string' ? entry['description'] : undefined,
      title: typeof entry?.['title'] === 'string' ? entry['title'] : undefined,
    });
  });
}

/** An edit without `attachments` keeps every file; one with it keeps those that it names. */
function keptFiles(body: Json, existing: APIAttachment[]): APIAttachment[] {
  if (!('attachments' in body)) return existing;
  const named = Array.isArray(body['attachments']) ? body['attachments'].map((each) => asObject(each)['id']) : [];
  return existing.filter((file) => named.includes(file.id));
}

/** As Discord gives it back: `attachment://name` is the address of the file that came along, fields say whether they are inline. */
function storedEmbed(embed: Json, uploaded: APIAttachment[]): APIEmbed {
  const addressOf = (value: unknown) => {
    const name = /^attachment:\/\/(.+)$/.exec(String(value))?.[1];
    return uploaded.find((file) => file.filename === name)?.url ?? value;
  };
  const copy: Json = { type: EmbedType.Rich, ...embed };
  for (const [part, key] of [
    ['image', 'url'],
    ['thumbnail', 'url'],
    ['author', 'icon_url'],
    ['footer', 'icon_url'],
  ] as const) {
    const inner = asObject(copy[part]);
    if (inner[key] !== undefined) copy[part] = { ...inner, [key]: addressOf(inner[key]) };
  }
  if (Array.isArray(copy['fields'])) {
    copy['fields'] = copy['fields'].map((field) => ({ inline: false, ...asObject(field) }));
  }
  return copy as unknown as APIEmbed;
}

/** Every component gets a number, as Discord gives it where the body has none. */
function numbered(value: unknown): APIMessageTopLevelComponent[] {
  let last = 0;
  const number = (each: unknown): Json => {
    const component = asObject(each);
    last += 1;
    const id = component['id'] ?? last;
    const inside = Array.isArray(component['components']) ? { components: component['components'].map(number) } : {};
    return { ...component, id, ...inside };
  };
  return (Array.isArray(value) ? value.map(number) : []) as unknown as APIMessageTopLevelComponent[];
}

/** Whom the text mentions, as far as `allowed_mentions` lets it. */
function mentioned(content: unknown, body: Json): APIUser[] {
  const ids = String(content ?? '').matchAll(/<@!?(\d{17,19})>/g);
  const allowed = body['allowed_mentions'] === undefined ? { parse: ['users'] } : asObject(body['allowed_mentions']);
  const all = Array.isArray(allowed['parse']) && allowed['parse'].includes('users');
  const some = 'users' in allowed && Array.isArray(allowed['users']) ? allowed['users'] : [];
  const found = new Set([...ids].map((match) => match[1]).filter((id) => all || some.includes(id)));
  return [...PEOPLE, BOT_USER].filter((user) => found.has(user.id));
}
