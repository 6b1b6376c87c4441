import { MessageFlags } from 'discord-api-types/v10';
import { refuse } from '../http/discord-error.ts';
import type { UploadedFile } from '../http/request.ts';
import { checkLayout, checkRows } from './components.ts';
import { checkEmbeds } from './embed.ts';
import type { FieldPath } from './field-errors.ts';
import type { Json } from '../http/json.ts';
import { FieldErrors } from './field-errors.ts';
import { asObject } from '../http/json.ts';

/** The default limit of a file; interactions are told of it as `attachment_size_limit`. */
export const LARGEST_FILE = 10 * 1024 * 1024;

/**
 * Checks what a message consists of against resources/message.mdx.
 * Throws 50035 with field paths, 40005 for a file that is too large.
 * @param at where the message stands in the body: `['data']` in an interaction's answer
 */
export function checkMessage(body: Json, files: UploadedFile[], at: FieldPath = []): void {
  const errors = new FieldErrors();
  errors.text([...at, 'content'], body['content'], { max: 2000 });
  checkEmbeds(errors, [...at, 'embeds'], body['embeds']);
  if (usesLayout(body)) checkLayout(errors, [...at, 'components'], body['components']);
  else checkRows(errors, [...at, 'components'], body['components']);
  if (usesLayout(body)) refuseOldFields(errors, at, body);
  checkNonce(errors, [...at, 'nonce'], body['nonce']);
  checkAttachments(errors, [...at, 'attachments'], body['attachments'], files);
  errors.throwIfAny();
  if (files.some((file) => file.bytes.length > LARGEST_FILE)) throw refuse.entityTooLarge();
}

/** Throws 50006 for a message with nothing to show. */
export function checkNotEmpty(body: Json, files: UploadedFile[]): void {
  const hasList = ['embeds', 'components', 'sticker_ids'].some((key) => {
    const list = body[key];
    return Array.isArray(list) && list.length > 0;
  });
  const { content } = body;
  if (!hasList && files.length === 0 && !body['poll'] && !(typeof content === 'string' && content.trim())) {
    throw refuse.emptyMessage();
  }
}

function usesLayout(body: Json): boolean {
  return (Number(body['flags'] ?? 0) & MessageFlags.IsComponentsV2) !== 0;
}

function refuseOldFields(errors: FieldErrors, at: FieldPath, body: Json): void {
  for (const key of ['content', 'embeds']) {
    const value = body[key];
    if (value === undefined || value === null || (value as string | unknown[]).length === 0) continue;
    const words = `The '${key}' field cannot be used when using MessageFlags.IS_COMPONENTS_V2`;
    errors.add([...at, key], 'MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2', words);
  }
}

function checkNonce(errors: FieldErrors, at: FieldPath, nonce: unknown): void {
  if (typeof nonce === 'string') errors.text(at, nonce, { max: 25 });
  else if (nonce !== undefined && nonce !== null && !Number.isInteger(nonce)) {
    errors.add(at, 'NONCE_TYPE_INVALID', 'Value is not a string or an integer.');
  }
}

/** A new file's entry names its part by index: `id: "0"` is the part `files[0]`. Other ids are files that stay. */
function checkAttachments(errors: FieldErrors, at: FieldPath, value: unknown, files: UploadedFile[]): void {
  const parts = new Set(files.map((file) => /^files\[(\d+)\]$/.exec(file.field)?.[1]));
  for (const [index, entry] of errors.list(at, value, { max: 10 }).entries()) {
    const { id, description } = asObject(entry);
    errors.text([...at, index, 'description'], description, { max: 1024 });
    const isNew = id !== undefined && String(id).length < 17;
    if (isNew && !parts.has(String(id))) {
      errors.add(
        [...at, index, 'id'],
        'ATTACHMENT_NOT_FOUND',
        `The attachment with id ${String(id)} was not uploaded.`,
      );
    }
  }
}
