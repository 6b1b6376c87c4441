/** A JSON object of which nothing is known yet. */
export type Json = Record<string, unknown>;

/** The value as a JSON object; an empty one where it is something else, so that its fields count as missing. */
export function asObject(value: unknown): Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Json) : {};
}
