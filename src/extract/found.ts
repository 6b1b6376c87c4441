import type { Span } from '../document/document.ts';

/** A value read from the text, where it stands there, and the rule that read it. A figure without a place in the text does not exist. */
export interface Found<T> extends Span {
  value: T;
  /** The finder's or refiner's name, as `placement/unit-count`. */
  rule: string;
}

/**
 * The facts while they are being put together: the shape of `T` with each number a `Found` number.
 * Strings and booleans may be plain where they are a default rather than read (`life: false`).
 */
export type Draft<T> = T extends number
  ? Found<T>
  : T extends string | boolean
    ? Found<T> | T
    : T extends null
      ? null
      : T extends readonly (infer Item)[]
        ? Draft<Item>[]
        : { [Key in keyof T]: Draft<T[Key]> };

export function found<T>(value: T, span: Span, rule: string): Found<T> {
  return { value, start: span.start, end: span.end, rule };
}

export function isFound(value: unknown): value is Found<unknown> {
  return typeof value === 'object' && value !== null && 'rule' in value && 'start' in value && 'value' in value;
}
