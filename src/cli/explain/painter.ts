import { styleText } from 'node:util';
import type { Marker } from './marks.ts';

type Colour = Parameters<typeof styleText>[0];

const COLOURS: Record<string, Colour> = { placements: 'green', resources: 'yellow' };
const OTHER: Colour = 'cyan';

/** Brackets with the mark's number, as a file keeps them: `[3:$360,000]`. */
export const bracketed: Marker = (words, { number }) => `[${number}:${words}]`;

/** The same in colours of a terminal: placements green, resources yellow, the rest cyan. */
export const coloured: Marker = (words, { number, room }) =>
  paint(COLOURS[room] ?? OTHER, `${words}${paint('dim', `[${number}]`)}`);

function paint(colour: Colour, words: string): string {
  return styleText(colour, words, { validateStream: false });
}
