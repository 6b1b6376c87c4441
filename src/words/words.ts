import type { UserErrorCode } from '../user-error.ts';

/** Everything that Assay says to people, in one language. `{name}` stands for a value. */
export interface Words {
  errors: Record<UserErrorCode, string>;
}

/** Puts values in the places of a sentence: `fill('Hello {who}', { who: 'you' })`. A value that is not given stays visible as `{who}`. */
export function fill(sentence: string, values: Readonly<Record<string, string>>): string {
  return sentence.replaceAll(/\{(\w+)\}/g, (place, name: string) => values[name] ?? place);
}
