import { foldSpace } from '../characters.ts';
import { descendants, openingOf, textOf, type Element } from './tree.ts';

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

/** A shorter heading than this may begin the title by chance. */
const SHORTEST_NAMESAKE = 20;

/** Whether the page's title is this heading's words, with or without the site's name behind them. */
export function isNamedBy(heading: Element, title: string | null): boolean {
  const words = foldSpace(openingOf(heading)).toLowerCase();
  return title !== null && words.length >= SHORTEST_NAMESAKE && title.toLowerCase().startsWith(words);
}
