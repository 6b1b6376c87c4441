import { once } from 'node:events';
import { ConfigError, readConfig } from '../config.ts';
import { UserError } from '../user-error.ts';
import { explain } from '../words/index.ts';
import { words, type AnswerJob } from './extract-answer.ts';
import { parseCommand, USAGE, type Command } from './extract-command.ts';
import { findInputs, type FoundInput } from './extract-find.ts';
import { mapInOrder } from './extract-in-order.ts';
import { openInput, type LinkConfig } from './extract-input.ts';
import { startProgress } from './extract-progress.ts';
import { createAnswerReader, type AnswerReader } from './extract-reader.ts';

const INTERRUPTED = 130;

// A reader that has seen enough (`| head`) closes the pipe: that is no fault of anybody.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit();
  throw error;
});

process.exitCode = await main(process.argv.slice(2));

/** Reads each input and prints what it says. 0: all were read; 1: an input could not be; 2: wrong usage. */
async function main(args: string[]): Promise<number> {
  const command = parseCommand(args);
  if (command === null) {
    console.error(USAGE);
    return 2;
  }
  const config = parseConfig();
  return config === null ? 2 : extractAll(command, config);
}

function parseConfig() {
  try {
    return readConfig(process.env);
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    console.error(error.message);
    return null;
  }
}

async function extractAll({ form, jobs, inputs }: Command, config: LinkConfig): Promise<number> {
  const reader = createAnswerReader(jobs);
  const progress = startProgress(process.stderr, () => countInputs(inputs));
  process.once('SIGINT', () => {
    progress.stop();
    process.exit(INTERRUPTED);
  });
  let failed = false;
  let printed = false;
  const inColour = process.stdout.isTTY && process.stdout.hasColors();
  const work = (found: FoundInput) => answerOne(found, { form, inColour }, reader, config);
  for await (const { input, text, error } of mapInOrder(findInputs(inputs), reader.atOnce, work)) {
    progress.step();
    failed ||= error !== null;
    const separator = form === 'json' || !printed ? '' : '\n';
    const write = () => (error === null ? console.log(separator + text) : reportFailure(input, error, form === 'json'));
    if (error !== null || process.stdout.isTTY) progress.above(write);
    else write();
    if (process.stdout.writableNeedDrain) await once(process.stdout, 'drain');
    printed = true;
  }
  progress.stop();
  await reader.close();
  return failed ? 1 : 0;
}

/** What is printed for an input, or why nothing is. */
type Answer = { input: string; text: string; error: null } | { input: string; text: null; error: unknown };

async function answerOne(
  { input, fault }: FoundInput,
  style: Pick<AnswerJob, 'form' | 'inColour'>,
  reader: AnswerReader,
  config: LinkConfig,
): Promise<Answer> {
  try {
    if (fault !== null) throw fault;
    const opened = await openInput(input, config);
    return { input, text: await reader.answer({ input, ...style, ...opened }), error: null };
  } catch (error) {
    return { input, text: null, error };
  }
}

async function countInputs(inputs: readonly string[]): Promise<number> {
  let count = 0;
  for await (const _ of findInputs(inputs)) count += 1;
  return count;
}

function reportFailure(input: string, error: unknown, json: boolean): void {
  const code = error instanceof UserError ? error.code : 'internal';
  const message = explain(error, words);
  if (json) console.log(JSON.stringify({ input, error: { code, message } }));
  else console.error(`${input}: ${message}`);
  if (code === 'internal') console.error(error);
}
