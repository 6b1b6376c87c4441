import { readDocument } from '../../src/document/index.ts';
import { readCorpora } from '../eval/corpora.ts';

export interface Text {
  name: string;
  text: string;
}

export interface Page {
  name: string;
  html: string;
}

/** The labelled releases as a person reads them, web pages as their words. */
export async function releaseTexts(): Promise<Text[]> {
  const cases = readCorpora().flatMap((corpus) => corpus.cases);
  return Promise.all(
    cases.map(async ({ name, path, bytes }) => ({ name, text: (await readDocument(bytes, { name: path })).text })),
  );
}

/** The labelled releases that are web pages. */
export function releasePages(): Page[] {
  return readCorpora()
    .flatMap((corpus) => corpus.cases)
    .filter(({ isHtml }) => isHtml)
    .map(({ name, bytes }) => ({ name, html: new TextDecoder().decode(bytes) }));
}

/** Texts of the same length: releases one behind the other, each text beginning with another release. */
export function textsOfLength(texts: readonly Text[], length: number): Text[] {
  return texts.map(({ name }, first) => {
    let text = '';
    for (let next = first; text.length < length; next = (next + 1) % texts.length) text += `${texts[next]!.text}\n\n`;
    return { name, text: text.slice(0, length) };
  });
}
