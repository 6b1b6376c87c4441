import { parse } from 'chrono-node';
import nlp from 'compromise/two';
import { textDocument } from '../../src/document/text.ts';
import { extract } from '../../src/extract/index.ts';

export interface Contender {
  name: string;
  run: (text: string) => unknown;
}

/** From a paste to all facts with their words. */
export const ASSAY: Contender = {
  name: 'Assay: all facts, each with its words',
  run: (text) => extract(textDocument(text)),
};

/** What general libraries need for a small part of that. */
export const OTHERS: Contender[] = [
  { name: 'chrono-node: dates only', run: (text) => parse(text) },
  { name: 'compromise/two: word classes only', run: (text) => nlp(text) },
];
