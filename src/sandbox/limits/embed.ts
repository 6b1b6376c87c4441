import type { FieldErrors, FieldPath } from './field-errors.ts';
import type { Json } from '../http/json.ts';
import { lengthOf } from './field-errors.ts';
import { asObject } from '../http/json.ts';

const WEB = ['http', 'https'];
const MEDIA = ['http', 'https', 'attachment'];
const LARGEST_SUM = 6000;

/** Limits of resources/message.mdx, "Embed Limits": each part, and the sum over all embeds of one message. */
export function checkEmbeds(errors: FieldErrors, at: FieldPath, value: unknown): void {
  const embeds = errors.list(at, value, { max: 10 }).map(asObject);
  for (const [index, embed] of embeds.entries()) checkEmbed(errors, [...at, index], embed);
  if (embeds.reduce((sum, embed) => sum + charactersOf(embed), 0) > LARGEST_SUM) {
    errors.add(at, 'MAX_EMBED_SIZE_EXCEEDED', `Embed size exceeds maximum size of ${LARGEST_SUM}`);
  }
}

function checkEmbed(errors: FieldErrors, at: FieldPath, embed: Json): void {
  if (isEmpty(embed)) errors.missing([...at, 'description']);
  errors.text([...at, 'title'], embed['title'], { max: 256 });
  errors.text([...at, 'description'], embed['description'], { max: 4096 });
  errors.url([...at, 'url'], embed['url'], WEB);
  checkColor(errors, [...at, 'color'], embed['color']);
  checkTimestamp(errors, [...at, 'timestamp'], embed['timestamp']);
  for (const [index, field] of errors.list([...at, 'fields'], embed['fields'], { max: 25 }).entries()) {
    const { name, value } = asObject(field);
    errors.text([...at, 'fields', index, 'name'], name, { max: 256, required: true });
    errors.text([...at, 'fields', index, 'value'], value, { max: 1024, required: true });
  }
  const { footer, author, image, thumbnail } = partsOf(embed);
  errors.text([...at, 'footer', 'text'], footer['text'], { max: 2048, required: isGiven(embed['footer']) });
  errors.url([...at, 'footer', 'icon_url'], footer['icon_url'], MEDIA);
  errors.text([...at, 'author', 'name'], author['name'], { max: 256, required: isGiven(embed['author']) });
  errors.url([...at, 'author', 'url'], author['url'], WEB);
  errors.url([...at, 'author', 'icon_url'], author['icon_url'], MEDIA);
  errors.url([...at, 'image', 'url'], image['url'], MEDIA);
  errors.url([...at, 'thumbnail', 'url'], thumbnail['url'], MEDIA);
}

function charactersOf(embed: Json): number {
  const { footer, author } = partsOf(embed);
  const fields = Array.isArray(embed['fields']) ? embed['fields'].map(asObject) : [];
  const texts = [embed['title'], embed['description'], footer['text'], author['name']];
  const ofFields = fields.flatMap((field) => [field['name'], field['value']]);
  return [...texts, ...ofFields].reduce<number>((sum, text) => sum + lengthOf(text), 0);
}

function partsOf(embed: Json): Record<'footer' | 'author' | 'image' | 'thumbnail', Json> {
  return {
    footer: asObject(embed['footer']),
    author: asObject(embed['author']),
    image: asObject(embed['image']),
    thumbnail: asObject(embed['thumbnail']),
  };
}

function isEmpty(embed: Json): boolean {
  const shown = ['title', 'description', 'fields', 'footer', 'author', 'image', 'thumbnail', 'url'];
  return shown.every((key) => !isGiven(embed[key]) || embed[key] === '');
}

function isGiven(value: unknown): boolean {
  return value !== undefined && value !== null;
}

function checkColor(errors: FieldErrors, at: FieldPath, color: unknown): void {
  if (color === undefined || color === null) return;
  if (typeof color !== 'number') return errors.add(at, 'NUMBER_TYPE_COERCE', 'Value is not int.');
  if (color > 0xff_ff_ff) errors.add(at, 'NUMBER_TYPE_MAX', 'int value should be less than or equal to 16777215.');
  if (color < 0) errors.add(at, 'NUMBER_TYPE_MIN', 'int value should be greater than or equal to 0.');
}

function checkTimestamp(errors: FieldErrors, at: FieldPath, timestamp: unknown): void {
  if (timestamp === undefined || timestamp === null) return;
  if (typeof timestamp === 'string' && !Number.isNaN(Date.parse(timestamp))) return;
  errors.add(at, 'DATETIME_TYPE_PARSE', `Could not parse ${String(timestamp)}. Should be ISO8601.`);
}
