import { parseArgs } from 'node:util';
import { ConfigError, readConfig } from '../config.ts';
import type { Reading } from '../read.ts';
import { UserError } from '../user-error.ts';
import { explain, wordsFor, type Words } from '../words/index.ts';
import { readInput } from './extract-input.ts';
import { summarize } from './extract-summary.ts';

const USAGE =
  'usage: npm run --silent extract -- [--json] INPUT ...   (INPUT: a .txt or .html file, a link, or - for what is piped in)';

const words = wordsFor(process.env.LC_ALL ?? process.env.LC_MESSAGES ?? process.env.LANG ?? 'en');

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
  if (config === null) return 2;
  let failed = false;
  for (const [index, input] of command.inputs.entries()) {
    try {
      const read = await readInput(input, config);
      console.log(command.json ? JSON.stringify({ input, release: read.release }) : asText(read, index, words));
    } catch (error) {
      failed = true;
      reportFailure(input, error, command.json);
    }
  }
  return failed ? 1 : 0;
}

interface Command {
  json: boolean;
  inputs: string[];
}

function parseCommand(args: string[]): Command | null {
  try {
    const { values, positionals } = parseArgs({
      args,
      options: { json: { type: 'boolean', default: false } },
      allowPositionals: true,
    });
    return positionals.length === 0 ? null : { json: values.json, inputs: positionals };
  } catch {
    return null;
  }
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

function asText(read: Reading, index: number, words: Words): string {
  const separator = index === 0 ? '' : '\n';
  return separator + summarize(read, words);
}

function reportFailure(input: string, error: unknown, json: boolean): void {
  const code = error instanceof UserError ? error.code : 'internal';
  const message = explain(error, words);
  if (json) console.log(JSON.stringify({ input, error: { code, message } }));
  else console.error(`${input}: ${message}`);
  if (code === 'internal') console.error(error);
}
