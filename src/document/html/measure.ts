import { isBlock, isHeadingElement, isUnseen } from './elements.ts';
import { isNamedBy } from './title.ts';
import type { Element } from './tree.ts';

/** How much text an element holds, in characters without white space. */
export interface Measure {
  text: number;
  linkText: number;
  links: number;
  /** The longest stretch of text that no block interrupts: running prose makes it long, menus and lists of links do not. */
  longestRun: number;
  /** It holds an h1, or the heading that the page's title repeats. */
  hasMainHeading: boolean;
  hasTable: boolean;
}

export type Measures = ReadonlyMap<Element, Measure>;

/** Prose longer than this belongs to somebody's text, whatever its container is called. */
export const LONGEST_ASIDE = 300;

/** Measures every element of a page that can be seen. */
export function measurePage(root: Element, title: string | null): Measures {
  const measures = new Map<Element, Measure>();
  measure(root, title, measures);
  return measures;
}

function measure(element: Element, title: string | null, measures: Map<Element, Measure>): Measure {
  const total: Measure = {
    text: 0,
    linkText: 0,
    links: 0,
    longestRun: 0,
    hasMainHeading: element.name === 'h1' || (isHeadingElement(element) && isNamedBy(element, title)),
    hasTable: element.name === 'table',
  };
  let run = 0;
  for (const child of element.children) {
    if (typeof child !== 'string' && isUnseen(child)) continue;
    const part = typeof child === 'string' ? measureText(child) : measure(child, title, measures);
    total.text += part.text;
    total.linkText += part.linkText;
    total.links += part.links;
    total.hasMainHeading ||= part.hasMainHeading;
    total.hasTable ||= part.hasTable;
    const interrupts = typeof child !== 'string' && isBlock(child);
    run = interrupts ? 0 : run + part.text;
    total.longestRun = Math.max(total.longestRun, run, part.longestRun);
  }
  if (element.name === 'a') {
    total.linkText = total.text;
    total.links = 1;
  }
  measures.set(element, total);
  return total;
}

function measureText(words: string): Measure {
  const text = words.replaceAll(/\s+/g, '').length;
  return { text, linkText: 0, links: 0, longestRun: text, hasMainHeading: false, hasTable: false };
}
