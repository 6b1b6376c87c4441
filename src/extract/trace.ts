import type { Span } from '../document/document.ts';

/** Something that was read and stands in no fact: its words, what read them, as what, and why it lost. */
export interface Lost extends Span {
  rule: string;
  value: number | string | null;
  why: string;
}

/** Is told of what loses. Readers ask `text.trace?.(…)`, so that nothing is put together for nobody. */
export type Trace = (lost: Lost) => void;
