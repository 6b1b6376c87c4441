import { foldSpace } from '../characters.ts';
import { isBlock, isHeadingElement, isUnseen } from './elements.ts';
import { measurePage, type Measure, type Measures } from './measure.ts';
import { descendants, textOf, type Element } from './tree.ts';

const FURNITURE_TAGS = new Set(['nav', 'aside', 'footer']);
const FURNITURE_ROLES = new Set(
  'navigation banner contentinfo complementary dialog alertdialog search menu menubar toolbar'.split(' '),
);
/** Words in the class or id of an element that is not part of an article. */
const FURNITURE_NAMES = new Set(
  (
    'nav navbar navigation menu sidebar footer foot related rel share sharing social cookie cookies consent gdpr breadcrumb breadcrumbs crumbs ' +
    'modal popup overlay newsletter subscribe subscription signup signin login advert advertisement advertising ad ads adsense sponsor sponsors ' +
    'sponsored promo promotion comments widget tags recommended recommendations trending popular toolbar topbar banner pagination pager masthead'
  ).split(' '),
);
const RELATED_HEADING =
  /^(?:related|more (?:news|from|stories|articles|press)|you (?:may|might) also|latest (?:news|press|stories)|recent (?:posts|news|articles)|recommended|popular|trending|read (?:next|also|more)|also read|share this|articles? (?:similaires|liés)|à lire aussi|autres (?:communiqués|nouvelles))/i;
/** Prose longer than this belongs to somebody's text, whatever its container is called. */
const LONGEST_ASIDE = 300;
/** Furniture never makes up more of a page than this; where it seems to, the guess is wrong. */
const LARGEST_SHARE = 0.5;
const SMALLEST_ARTICLE = 150;

/**
 * The elements of a page that are not its article: menus, related news, share bars, footers, and what stands above the headline.
 * When in doubt an element stays: a lost paragraph costs more than a line too many.
 */
export function findFurniture(root: Element, title: string | null): ReadonlySet<Element> {
  const measures = measurePage(root);
  const page = measures.get(root)!.text;
  const furniture = new Set<Element>();
  collect(root, { measures, page, furniture, inArticle: false });
  const kept = page - [...furniture].reduce((sum, element) => sum + measures.get(element)!.text, 0);
  if (kept < SMALLEST_ARTICLE && kept < page / 2) return new Set();
  for (const element of aboveHeadline(root, title, measures, furniture)) furniture.add(element);
  return furniture;
}

interface Search {
  measures: Measures;
  /** The page's text in characters. */
  page: number;
  furniture: Set<Element>;
  inArticle: boolean;
}

function collect(element: Element, search: Search): void {
  const inArticle = search.inArticle || element.name === 'article' || element.name === 'main';
  let isRelated = false;
  for (const child of element.children) {
    if (typeof child === 'string' || isUnseen(child)) continue;
    const measure = search.measures.get(child)!;
    if (measure.text === 0) continue;
    if (isHeadingElement(child)) isRelated = RELATED_HEADING.test(foldSpace(textOf(child)));
    const isLeftOut = isRelated
      ? measure.longestRun <= LONGEST_ASIDE
      : isFurniture(child, measure, search.page, inArticle);
    if (isLeftOut && measure.text <= search.page * LARGEST_SHARE) search.furniture.add(child);
    else {
      isRelated = false;
      collect(child, { ...search, inArticle });
    }
  }
}

function isFurniture(element: Element, measure: Measure, page: number, inArticle: boolean): boolean {
  if (!isBlock(element) || isHeadingElement(element) || measure.hasMainHeading) return false;
  if (FURNITURE_ROLES.has(element.attributes.role ?? '')) return true;
  if (FURNITURE_TAGS.has(element.name))
    return !(inArticle && element.name === 'footer') || measure.longestRun <= LONGEST_ASIDE;
  if (isListOfLinks(element, measure)) return true;
  if (measure.longestRun > LONGEST_ASIDE) return false;
  if (element.name === 'header') return !inArticle;
  if (element.name === 'form') return measure.text <= page * 0.2;
  return hasFurnitureName(element);
}

function isListOfLinks(element: Element, { text, linkText, links }: Measure): boolean {
  if (element.name === 'td' || element.name === 'tr') return false;
  return links >= 2 && linkText >= text * (element.name === 'p' ? 0.8 : 0.6);
}

function hasFurnitureName(element: Element): boolean {
  const names = `${element.attributes.class ?? ''} ${element.attributes.id ?? ''}`;
  return names
    .replaceAll(/(?<=[a-z])(?=[A-Z])/g, ' ')
    .toLowerCase()
    .split(/[^a-z]+/)
    .some((word) => FURNITURE_NAMES.has(word));
}

/** What stands before the headline: clocks, stock quotes, search boxes. Left out only where it is short and the headline is certain. */
function* aboveHeadline(
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
  const headings: Element[] = [];
  for (const element of visible(root, furniture)) if (/^h[1-3]$/.test(element.name)) headings.push(element);
  const main = headings.filter(({ name }) => name === 'h1');
  const headline = main.length === 1 ? main[0] : headings.find((heading) => isNamedBy(heading, title));
  return headline === undefined ? [] : (pathTo(root, headline) ?? []);
}

function* visible(element: Element, furniture: ReadonlySet<Element>): Generator<Element> {
  for (const child of element.children) {
    if (typeof child === 'string' || isUnseen(child) || furniture.has(child)) continue;
    yield child;
    yield* visible(child, furniture);
  }
}

function isNamedBy(heading: Element, title: string | null): boolean {
  const words = foldSpace(textOf(heading)).toLowerCase();
  return title !== null && words.length >= 20 && title.toLowerCase().startsWith(words);
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

/** The page's name: og:title, else `<title>`; null where it has none. */
export function pageTitle(root: Element): string | null {
  let title: string | null = null;
  for (const element of descendants(root)) {
    if (element.name === 'meta' && element.attributes.property === 'og:title') {
      const content = foldSpace(element.attributes.content ?? '');
      if (content !== '') return content;
    }
    if (element.name === 'title') title ??= foldSpace(textOf(element)) || null;
  }
  return title;
}
