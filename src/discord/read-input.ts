import type { Reading } from '../read.ts';
import type { Call } from './command.ts';
import type { Input } from './input.ts';

/** Reads what a person gave. Throws a UserError where it cannot be read. */
export async function readInput(input: Input, { reader, download }: Call): Promise<Reading> {
  switch (input.kind) {
    case 'text':
      return reader.text(input.text);
    case 'link':
      return reader.link(input.url);
    case 'file':
      return reader.file(await download(input.file), input.file.name, input.file.contentType);
  }
}
