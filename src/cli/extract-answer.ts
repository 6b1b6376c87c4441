import { openSource, readSource } from '../read-document.ts';
import { wordsFor } from '../words/index.ts';
import { explanationOf } from './explain/explanation.ts';
import { bracketed, coloured } from './explain/painter.ts';
import type { Form } from './extract-command.ts';
import type { OpenedInput } from './extract-input.ts';
import { summarize } from './extract-summary.ts';

export interface AnswerJob extends OpenedInput {
  input: string;
  form: Form;
  /** Whether what is printed may have a terminal's colours. */
  inColour: boolean;
}

/** In the language of the terminal. */
export const words = wordsFor(process.env.LC_ALL ?? process.env.LC_MESSAGES ?? process.env.LANG ?? 'en');

/** What is printed for one input. Throws UserError as `readSource` does. */
export async function answerInput({ input, source, url, form, inColour }: AnswerJob): Promise<string> {
  if (form === 'explanation') return explanationOf(await openSource(source), inColour ? coloured : bracketed);
  const read = await readSource(source);
  return form === 'json' ? JSON.stringify({ input, release: read.release }) : summarize({ ...read, url }, words);
}
