import { UserError } from '../user-error.ts';
import { en } from './en.ts';
import { fr } from './fr.ts';
import { fill, type Words } from './words.ts';

export { fill, type Words };

/** The words for a locale as Discord or an operating system names it ("en-US", "fr", "fr_CA"); English where we have no other. */
export function wordsFor(locale: string): Words {
  return /^fr\b|^fr_/i.test(locale) ? fr : en;
}

/** One line for the person who met this error. What is not a UserError is a fault of ours, and its detail is for the log only. */
export function explain(error: unknown, words: Words): string {
  return error instanceof UserError ? fill(words.errors[error.code], error.values) : words.errors.internal;
}
