import type { Block, Document, Span } from '../../document/document.ts';

/** Words after which a full stop ends no sentence. */
const ABBREVIATION =
  /(?:^|[\s("“«[/-])(?:Inc|Corp|Ltd|Ltée|Co|Cie|No|Nos|Mr|Mrs|Ms|Dr|Prof|Hon|St|Ste|Messrs|M|MM|Mme|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|approx|incl|est|vs|e\.g|i\.e|etc|al|Fig|Sec|para|Gov|Gen|Col|Jr|Sr|Ph|B\.Sc|M\.Sc|P|Eng|Geo|géo|ing|cent|p|(?<!\d\s)Mt|oz|lbs?|[A-Z]|(?:\p{L}\.){1,4}\p{L})$/u;

/** A name's own full stop may end a sentence too: then the next word starts one. */
const ENDS_NAMES = /(?:oz|lbs?|Inc|Corp|Ltd|Ltée|Co|Geo|géo|Eng|ing|etc|al|S\.A|U\.S|U\.S\.A|N\.Y|B\.C|plc)$/iu;
const SENTENCE_OPENER =
  /^(?:The|This|These|Those|Each|All|Both|In|It|Its|As|At|On|Upon|For|If|No|None|One|Any|A|An|Under|Pursuant|Subject|Following|Proceeds|Closing|Such|There|We|Our|Mr|Dr|Further|Readers|Forward|Neither|Le|La|Les|L['’]|Un|Une|Ces|Cette|Ce|Chaque|Tous|Toutes|Il|Elle|Sous|En|Aucun)(?![\p{Ll}])/u;

const BOUNDARY =
  /[.!?]["”’»)\]]{0,3}(?=[\s\u00a0]{1,4}["“«([‘]{0,2}[\p{Lu}\d$£€])|\n{2,}|\n(?=[ \t]{0,4}(?:[-•·*▪]|\(?[a-z\d]{1,3}[.)] ))/gu;

/** "… of Red Fox Gold Corp. Heron holds the rest": a name and its verb open a sentence too. */
const NAME_AND_VERB =
  /^\p{Lu}[\p{L}\d'’-]{1,24} (?:is|are|was|were|has|have|had|will|may|can|owns|holds|plans|intends|expects|announced|reports|acted|received|subscribed|est|sont|a|ont|détient)(?!\p{L})/u;

/** The spans of a block's sentences, trimmed. Tables have none: they are read as rows and cells. Headings and list items are one each. */
export function sentenceSpans(document: Document, block: Block): Span[] {
  if (block.kind === 'table') return [];
  if (block.kind === 'heading') return trimmed(document.text, [block]);
  const words = document.text.slice(block.start, block.end);
  const spans: Span[] = [];
  let start = 0;
  for (const match of words.matchAll(BOUNDARY)) {
    const end = match.index + match[0].length;
    if (match[0].startsWith('.') && isAbbreviation(words, match.index, end)) continue;
    spans.push({ start: block.start + start, end: block.start + end });
    start = end;
  }
  spans.push({ start: block.start + start, end: block.end });
  return trimmed(document.text, spans);
}

function isAbbreviation(words: string, dot: number, end: number): boolean {
  const before = words.slice(Math.max(0, dot - 14), dot);
  if (!ABBREVIATION.test(before)) return false;
  const next = words.slice(end, end + 40).trimStart();
  return !(ENDS_NAMES.test(before) && (SENTENCE_OPENER.test(next) || NAME_AND_VERB.test(next)));
}

function trimmed(text: string, spans: Span[]): Span[] {
  return spans.flatMap(({ start, end }) => {
    const words = text.slice(start, end);
    const first = start + words.length - words.trimStart().length;
    const last = start + words.trimEnd().length;
    return last > first ? [{ start: first, end: last }] : [];
  });
}
