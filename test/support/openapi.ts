import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Ajv2020 } from 'ajv/dist/2020.js';
import type { ValidateFunction } from 'ajv/dist/2020.js';
import type { LoggedRequest } from '../../src/sandbox/rest/request-log.ts';

/** Discord's own description of its API, which stands beside the project and not in it. */
const FILE = fileURLToPath(new URL('../../../shared/discord/openapi.json', import.meta.url));

/** Why nothing is checked, or null when the description is there. */
export const skipped = existsSync(FILE)
  ? null
  : 'not checked against Discord: ../shared/discord/openapi.json is missing';

interface Description {
  paths: Record<string, Record<string, Operation>>;
}

interface Operation {
  requestBody?: { content: Record<string, object> };
  responses?: Record<string, { content?: Record<string, object> }>;
}

interface Found {
  operation: Operation;
  /** JSON pointer of the operation in the description. */
  pointer: string;
}

const description = skipped ? null : (JSON.parse(readFileSync(FILE, 'utf8')) as Description);
const ajv =
  description && new Ajv2020({ strict: false, validateFormats: false, allErrors: true }).addSchema(description, 'spec');
const validators = new Map<string, ValidateFunction>();

/** What Discord's description does not allow in the bodies of these requests, one line each; none where it is missing. */
export function violationsOf(entries: LoggedRequest[]): string[] {
  if (!description) {
    console.warn(skipped);
    return [];
  }
  return entries.flatMap((entry) => {
    const found = operationFor(entry);
    if (!found) return [`${entry.method} ${entry.path}: Discord has no such operation`];
    return [...bodyViolations(entry, found)];
  });
}

/** The same for the answers that the sandbox gave, where they were no errors. */
export function answerViolationsOf(entries: LoggedRequest[]): string[] {
  if (!description) {
    console.warn(skipped);
    return [];
  }
  return entries.flatMap((entry) => {
    const found = operationFor(entry);
    if (!found || entry.status === null || entry.status >= 400 || entry.answer === null) return [];
    const status = found.operation.responses?.[String(entry.status)] ? String(entry.status) : '200';
    if (!found.operation.responses?.[status]?.content)
      return [`${entry.method} ${entry.path}: no answer ${entry.status}`];
    const pointer = `${found.pointer}/responses/${status}/content/application~1json/schema`;
    return failures(pointer, entry.answer).map((failure) => `${entry.method} ${entry.path} answer${failure}`);
  });
}

function bodyViolations(entry: LoggedRequest, { operation, pointer }: Found): string[] {
  const content = operation.requestBody?.content;
  if (!content) return entry.body === null ? [] : [`${entry.method} ${entry.path}: takes no body`];
  if (entry.body === null) return [];
  if (!content['application/json']) return [`${entry.method} ${entry.path}: takes no JSON`];
  const schema = `${pointer}/requestBody/content/application~1json/schema`;
  return failures(schema, entry.body)
    .filter((failure) => !isKnownQuirk(failure))
    .map((failure) => `${entry.method} ${entry.path} body${failure}`);
}

/** The description wants an integer; discord.js sends text, and Discord takes both. */
function isKnownQuirk(failure: string): boolean {
  return /default_member_permissions must be integer/.test(failure);
}

function failures(pointer: string, value: unknown): string[] {
  const validate = validators.get(pointer) ?? ajv!.compile({ $ref: `spec#${encodeURI(pointer)}` });
  validators.set(pointer, validate);
  if (validate(value)) return [];
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

/** The operation whose path fits best: one with `@original` goes before one with a parameter there. */
function operationFor(entry: LoggedRequest): Found | null {
  const path = entry.path.replace(/^\/api(?:\/v10)?/, '').split('/');
  const fits = Object.keys(description!.paths).filter((template) => {
    const parts = template.split('/');
    return parts.length === path.length && parts.every((part, at) => part.startsWith('{') || part === path[at]);
  });
  const best = fits.sort((a, b) => a.split('{').length - b.split('{').length)[0];
  const method = entry.method.toLowerCase();
  const operation = best && description!.paths[best]![method];
  if (!operation) return null;
  return { operation, pointer: `/paths/${best.replaceAll('~', '~0').replaceAll('/', '~1')}/${method}` };
}
