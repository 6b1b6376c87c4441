import { refuse } from '../http/discord-error.ts';
import type { Json } from '../http/json.ts';

/** Where in a request body something stands: `['embeds', 0, 'title']`. */
export type FieldPath = readonly (string | number)[];

export interface TextRule {
  min?: number;
  max: number;
  required?: boolean;
}

/** Collects what is wrong with a body and answers as Discord does: 50035 with the errors nested by field path. */
export class FieldErrors {
  readonly #root: Json = {};

  add(path: FieldPath, code: string, message: string): void {
    let node = this.#root;
    for (const part of path) node = (node[part] ??= {}) as Json;
    ((node['_errors'] ??= []) as object[]).push({ code, message });
  }

  throwIfAny(): void {
    if (Object.keys(this.#root).length > 0) throw refuse.invalidForm(this.#root);
  }

  missing(path: FieldPath): void {
    this.add(path, 'BASE_TYPE_REQUIRED', 'This field is required');
  }

  /** Characters are counted by code point, without the spaces at both ends. */
  text(path: FieldPath, value: unknown, rule: TextRule): void {
    if (value === undefined || value === null || value === '') {
      if (rule.required) this.missing(path);
      return;
    }
    if (typeof value !== 'string') return this.add(path, 'STRING_TYPE_CONVERT', 'Could not interpret as string.');
    const length = lengthOf(value);
    const min = rule.min ?? 0;
    if (length >= min && length <= rule.max) return;
    if (min > 0) this.add(path, 'BASE_TYPE_BAD_LENGTH', `Must be between ${min} and ${rule.max} in length.`);
    else this.add(path, 'BASE_TYPE_MAX_LENGTH', `Must be ${rule.max} or fewer in length.`);
  }

  /** The list's entries, empty where it is none. */
  list(path: FieldPath, value: unknown, rule: { min?: number; max: number }): unknown[] {
    if (value === undefined || value === null) {
      if (rule.min) this.missing(path);
      return [];
    }
    if (!Array.isArray(value)) {
      this.add(path, 'LIST_TYPE_CONVERT', 'Only iterables may be used in a ListType');
      return [];
    }
    const min = rule.min ?? 0;
    if (value.length > rule.max || value.length < min) {
      const words = min > 0 ? `between ${min} and ${rule.max} in length` : `${rule.max} or fewer in length`;
      this.add(path, min > 0 ? 'BASE_TYPE_BAD_LENGTH' : 'BASE_TYPE_MAX_LENGTH', `Must be ${words}.`);
    }
    return value;
  }

  oneOf(path: FieldPath, value: unknown, allowed: readonly unknown[]): void {
    if (allowed.includes(value)) return;
    this.add(path, 'BASE_TYPE_CHOICES', `Value must be one of {${allowed.join(', ')}}.`);
  }

  url(path: FieldPath, value: unknown, schemes: readonly string[]): void {
    if (value === undefined || value === null) return;
    const scheme = typeof value === 'string' && URL.canParse(value) ? new URL(value).protocol.slice(0, -1) : null;
    if (scheme === null) return this.add(path, 'URL_TYPE_INVALID_URL', 'Not a well formed URL.');
    if (schemes.includes(scheme)) return;
    const list = schemes.map((each) => `'${each}'`).join(', ');
    this.add(path, 'URL_TYPE_INVALID_SCHEME', `Scheme "${scheme}" is not supported. Scheme must be one of (${list}).`);
  }
}

export function lengthOf(value: unknown): number {
  return typeof value === 'string' ? [...value.trim()].length : 0;
}
