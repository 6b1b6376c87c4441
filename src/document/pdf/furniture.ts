import { wordsOf, type Line } from './lines.ts';

/** What is printed around the text of every page stands in this part of its height, at the top and at the bottom. */
const EDGE = 0.14;
/** A line that recurs stands at the same height, give or take, in points. */
const SAME_HEIGHT = 3;
const PAGE_NUMBER = /^(?:-{1,2}|[–—|]|page|p\.)? ?\d{1,3} ?(?:(?:\/|of|de|sur) ?\d{1,3})? ?(?:-{1,2}|[–—|]|page)?$/i;

/** Leaves out page numbers, and headers and footers that recur on half of the pages or more. */
export function withoutFurniture(pages: readonly Line[][], heights: readonly number[]): Line[][] {
  const edges = pages.flatMap((lines, page) => lines.filter((line) => isAtEdge(line, heights[page]!)));
  const pagesOf = new Map<string, Set<number>>();
  for (const line of edges) {
    for (const place of [-1, 0, 1].map((shift) => placeOf(line, shift))) {
      pagesOf.set(place, (pagesOf.get(place) ?? new Set()).add(line.page));
    }
  }
  const recurs = (line: Line) => {
    const { size } = pagesOf.get(placeOf(line, 0))!;
    return size >= 2 && size * 2 >= pages.length;
  };
  const leftOut = new Set(edges.filter((line) => isPageNumber(line) || recurs(line)));
  return pages.map((lines) => lines.filter((line) => !leftOut.has(line)));
}

function isAtEdge({ baseline }: Line, height: number): boolean {
  return baseline < height * EDGE || baseline > height * (1 - EDGE);
}

/** The line's words and height. Its page's own number is no difference: "Page 2 of 7" and "Page 3 of 7" are one footer. */
function placeOf(line: Line, shift: number): string {
  const words = withoutPageNumber(line);
  return `${words} ${Math.round(line.baseline / SAME_HEIGHT) + shift}`;
}

function withoutPageNumber(line: Line): string {
  return wordsOf(line).replaceAll(/\d+/g, (digits) => (Number(digits) === line.page + 1 ? '#' : digits));
}

function isPageNumber(line: Line): boolean {
  return PAGE_NUMBER.test(wordsOf(line)) && withoutPageNumber(line).includes('#');
}
