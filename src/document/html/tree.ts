import { Parser } from 'htmlparser2';
import { UserError } from '../../user-error.ts';

/** An element of a page; its text is plain strings between its child elements. */
export interface Element {
  name: string;
  attributes: Readonly<Record<string, string>>;
  children: Node[];
}

export type Node = Element | string;

const MOST_NODES = 300_000;
const DEEPEST_NEST = 5_000;
/** Deeper elements hang at this depth, so that pages full of unclosed tags can still be walked by recursion. */
const DEEPEST_TREE = 500;
const LONGEST_OPENING = 500;

/**
 * Parses a page as it streams by, in linear time. The specification's own algorithm (parse5) repairs more, but its repairs
 * multiply nodes on hostile pages. Throws UserError `too_large` for a page with more nodes or a deeper nest than any real one.
 */
export function parseTree(html: string): Element {
  const root: Element = { name: '', attributes: {}, children: [] };
  const open: Element[] = [root];
  let depth = 0;
  let nodes = 0;
  const count = () => {
    nodes += 1;
    if (nodes > MOST_NODES) throw new UserError('too_large', { limit: `${MOST_NODES} nodes` });
  };
  const parser = new Parser({
    onopentag(name, attributes) {
      count();
      depth += 1;
      if (depth > DEEPEST_NEST) throw new UserError('too_large', { limit: `${DEEPEST_NEST} nested tags` });
      const element: Element = { name, attributes, children: [] };
      open.at(-1)!.children.push(element);
      if (depth <= DEEPEST_TREE) open.push(element);
    },
    onclosetag() {
      if (depth <= DEEPEST_TREE) open.pop();
      depth -= 1;
    },
    ontext(text) {
      const { children } = open.at(-1)!;
      if (typeof children.at(-1) === 'string') children[children.length - 1] += text;
      else {
        count();
        children.push(text);
      }
    },
  });
  parser.end(html);
  return root;
}

/** All elements below this one, in reading order, without those that are passed over and what is in them. */
export function* descendants(
  element: Element,
  isPassedOver: (element: Element) => boolean = () => false,
): Generator<Element> {
  for (const node of nodesOf(element, isPassedOver)) if (typeof node !== 'string') yield node;
}

/** The text of an element with nothing left out. */
export function textOf(element: Element): string {
  return nodesOf(element)
    .filter((node) => typeof node === 'string')
    .toArray()
    .join('');
}

/** The beginning of an element's text: enough to know a heading by, without reading a page that stands inside one. */
export function openingOf(element: Element): string {
  let opening = '';
  for (const node of nodesOf(element)) {
    if (typeof node === 'string') opening += node.slice(0, LONGEST_OPENING);
    if (opening.length >= LONGEST_OPENING) break;
  }
  return opening;
}

/**
 * Keeps its own stack: a generator that delegates pays for every node once per level. And it moves along the children instead
 * of stacking them, so that whoever stops early has not paid for the rest.
 */
function* nodesOf(element: Element, isPassedOver: (element: Element) => boolean = () => false): Generator<Node> {
  const levels = [element.children.values()];
  for (let level = levels.at(-1); level !== undefined; level = levels.at(-1)) {
    const { value: node, done } = level.next();
    if (done) levels.pop();
    else if (typeof node === 'string') yield node;
    else if (!isPassedOver(node)) {
      yield node;
      levels.push(node.children.values());
    }
  }
}
