import type { Document, Span } from '../../document/document.ts';
import { readQuantities, type QuantityIndex } from '../quantity/index.ts';
import type { Trace } from '../trace.ts';
import { readDefinitions, type Definitions } from './definitions.ts';
import { languageOf, type Language } from './language.ts';
import { firstBodyBlock } from './masthead.ts';
import { isLegalSentence, sectionsOf, type Section } from './section.ts';
import { sentenceSpans } from './sentence.ts';

export type { Section } from './section.ts';

/** A sentence, list item or heading line; never crosses a block. `block` is its block's index. */
export interface Sentence extends Span {
  block: number;
  section: Section;
}

/** A release as the readers of placements, resources and issuers share it: read once. Tables have no sentences: they stay rows and cells. */
export interface ReleaseText {
  document: Document;
  text: string;
  language: Language;
  sentences: Sentence[];
  /** The section of each block, by its index. */
  sections: Section[];
  quantities: QuantityIndex;
  definitions: Definitions;
  /** null where nobody listens. */
  trace: Trace | null;
}

export function readReleaseText(document: Document, trace: Trace | null = null): ReleaseText {
  const { text, blocks } = document;
  const language = languageOf(text);
  const quantities = readQuantities(text, language);
  const sections = sectionsOf(document, firstBodyBlock(document, quantities));
  const sentences = blocks.flatMap((block, index) =>
    sentenceSpans(document, block).map((span): Sentence => {
      const section = sections[index]!;
      const legal = section === 'body' && isLegalSentence(text.slice(span.start, span.end));
      return { ...span, block: index, section: legal ? 'legal' : section };
    }),
  );
  return {
    document,
    text,
    language,
    sentences,
    sections,
    quantities,
    definitions: readDefinitions(text),
    trace,
  };
}
