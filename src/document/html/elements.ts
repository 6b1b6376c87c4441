import type { Element } from './tree.ts';

const names = (list: string) => new Set(list.split(' '));

/** Elements that begin and end a block of text. */
const BLOCKS = names(
  'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer form ' +
    'h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol p pre section summary table tbody td tfoot th thead tr ul',
);
const HEADINGS = names('h1 h2 h3 h4 h5 h6');
const BOLD = names('b strong');
/** Elements whose content is no text of the page, or only shows in a control. */
const UNSEEN = names(
  'head script style noscript template svg iframe object embed applet canvas audio video map select button input textarea datalist title meta link',
);

export const isBlock = (element: Element) => BLOCKS.has(element.name);
export const isHeadingElement = (element: Element) => HEADINGS.has(element.name);

/** Whether nobody sees this element: no text, or hidden by its own attributes. Style sheets are not read. */
export function isUnseen(element: Element): boolean {
  if (UNSEEN.has(element.name) || 'hidden' in element.attributes) return true;
  const style = element.attributes.style;
  return style !== undefined && /(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(style);
}

/** Bold by its tag or style; null where the element says nothing about weight. */
export function boldness(element: Element): boolean | null {
  if (BOLD.has(element.name)) return true;
  const weight = /font-weight\s*:\s*(\w{1,10})/i.exec(element.attributes.style ?? '')?.[1]?.toLowerCase();
  if (weight === undefined) return null;
  return weight.startsWith('bold') || Number(weight) >= 600;
}
