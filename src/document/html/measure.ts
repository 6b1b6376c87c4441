import { isBlock, isUnseen } from './elements.ts';
import type { Element, Node } from './tree.ts';

/** How much text an element holds, in characters without white space. */
export interface Measure {
  text: number;
  linkText: number;
  links: number;
  /** The longest stretch of text that no block interrupts: running prose makes it long, menus and lists of links do not. */
  longestRun: number;
  hasMainHeading: boolean;
}

export type Measures = ReadonlyMap<Element, Measure>;

/** Measures every element of a page that can be seen. */
export function measurePage(root: Element): Measures {
  const measures = new Map<Element, Measure>();
  measure(root, measures);
  return measures;
}

function measure(element: Element, measures: Map<Element, Measure>): Measure {
  const total: Measure = { text: 0, linkText: 0, links: 0, longestRun: 0, hasMainHeading: element.name === 'h1' };
  let run = 0;
  for (const child of element.children) {
    const part = measureChild(child, measures);
    total.text += part.text;
    total.linkText += part.linkText;
    total.links += part.links;
    total.hasMainHeading ||= part.hasMainHeading;
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

function measureChild(child: Node, measures: Map<Element, Measure>): Measure {
  if (typeof child !== 'string' && !isUnseen(child)) return measure(child, measures);
  const text = typeof child === 'string' ? child.replaceAll(/\s+/g, '').length : 0;
  return { text, linkText: 0, links: 0, longestRun: text, hasMainHeading: false };
}
