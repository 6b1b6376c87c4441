import { isUnseen } from './elements.ts';
import { LONGEST_ASIDE, type Measures } from './measure.ts';
import { isNamedBy } from './title.ts';
import { descendants, type Element } from './tree.ts';

/** What stands before the headline: clocks, stock quotes, search boxes. Left out only where it is short and the headline is certain. */
export function* aboveHeadline(
  root: Element,
  title: string | null,
  measures: Measures,
  furniture: ReadonlySet<Element>,
): Generator<Element> {
  const path = pathToHeadline(root, title, furniture);
  const before = path.flatMap(({ parent, index }) =>
    parent.children
      .slice(0, index)
      .filter((child) => typeof child !== 'string' && measures.has(child) && !furniture.has(child)),
  ) as Element[];
  const isShort = before.every((element) => measures.get(element)!.longestRun <= LONGEST_ASIDE);
  const text = before.reduce((sum, element) => sum + measures.get(element)!.text, 0);
  if (isShort && text <= measures.get(root)!.text * 0.3) yield* before;
}

interface Step {
  parent: Element;
  index: number;
}

/** The way from the root to the page's headline: its only h1, or the heading that its title names. Empty where there is none. */
function pathToHeadline(root: Element, title: string | null, furniture: ReadonlySet<Element>): Step[] {
  const headings = descendants(root, (element) => isUnseen(element) || furniture.has(element))
    .filter(({ name }) => /^h[1-3]$/.test(name))
    .toArray();
  const main = headings.filter(({ name }) => name === 'h1');
  const headline = main.length === 1 ? main[0] : headings.find((heading) => isNamedBy(heading, title));
  return headline === undefined ? [] : (pathTo(root, headline) ?? []);
}

function pathTo(from: Element, target: Element): Step[] | null {
  for (const [index, child] of from.children.entries()) {
    if (typeof child === 'string') continue;
    if (child === target) return [{ parent: from, index }];
    const rest = pathTo(child, target);
    if (rest !== null) return [{ parent: from, index }, ...rest];
  }
  return null;
}
