import { readSource } from '../read-document.ts';
import { wordsFor } from '../words/index.ts';
import type { OpenedInput } from './extract-input.ts';
import { summarize } from './extract-summary.ts';

export interface AnswerJob extends OpenedInput {
  input: string;
  json: boolean;
}

/** In the language of the terminal. */
export const words = wordsFor(process.env.LC_ALL ?? process.env.LC_MESSAGES ?? process.env.LANG ?? 'en');

/** What is printed for one input: a line of JSON, or the embed's content as plain text. Throws UserError as `readSource` does. */
export async function answerInput({ input, source, url, json }: AnswerJob): Promise<string> {
  const read = await readSource(source);
  return json ? JSON.stringify({ input, release: read.release }) : summarize({ ...read, url }, words);
}
