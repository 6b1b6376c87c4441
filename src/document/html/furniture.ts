import { foldSpace } from '../characters.ts';
import { isBlock, isHeadingElement, isUnseen } from './elements.ts';
import { aboveHeadline } from './headline.ts';
import { LONGEST_ASIDE, measurePage, type Measure, type Measures } from './measure.ts';
import { openingOf, type Element } from './tree.ts';

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
/** The whole of a heading above other people's news. "Related Party Transactions" and "Recommended Work" are an issuer's own. */
const RELATED_HEADING =
  /^(?:(?:related|latest|recent|popular|trending|recommended|more)(?: (?:press )?(?:news|stories|articles|posts|releases|links|content|reading|now|for you))?|more (?:news |stories )?(?:from|on|about) .{1,80}|you (?:may|might) also .{1,20}|read (?:next|also|more)|also read|share this .{0,20}|articles? (?:similaires|liés)|à lire aussi|autres (?:communiqués|nouvelles))\s?:?$/i;
/** Furniture never makes up more of a page than this; where it seems to, the guess is wrong. */
const LARGEST_SHARE = 0.5;
const SMALLEST_ARTICLE = 150;

/**
 * The elements of a page that are not its article: menus, related news, share bars, footers, and what stands above the headline.
 * When in doubt an element stays: a lost paragraph costs more than a line too many.
 */
export function findFurniture(root: Element, title: string | null): ReadonlySet<Element> {
  const measures = measurePage(root, title);
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
    if (isHeadingElement(child)) isRelated = RELATED_HEADING.test(foldSpace(openingOf(child)));
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
  // Tables of an article stand in boxes with all kinds of names.
  return !(inArticle && measure.hasTable) && hasFurnitureName(element);
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
