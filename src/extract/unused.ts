import type { Span } from '../document/document.ts';
import type { Quantity } from './quantity/quantity.ts';
import type { Evidence } from './release.ts';
import type { ReleaseText, Section } from './text/release-text.ts';

const ELSEWHERE: Record<Exclude<Section, 'body'>, string> = {
  masthead: 'above the news',
  legal: 'in the cautions',
  about: 'in the company’s profile',
};

/** Tells the trace of each quantity that no fact cites. */
export function traceUnused(text: ReleaseText, evidence: Record<string, Evidence>): void {
  if (text.trace === null) return;
  const cited = new Set(Object.values(evidence).map((span) => onlyOneIn(text.quantities.all, span)));
  for (const quantity of text.quantities.all)
    if (!cited.has(quantity) && !isArticle(quantity))
      text.trace({
        start: quantity.start,
        end: quantity.end,
        rule: `quantity/${quantity.kind}`,
        value: valueOf(quantity),
        why: whyUnused(text, quantity),
      });
}

/** "One", "un": a number by its form only. */
function isArticle(quantity: Quantity): boolean {
  return quantity.kind === 'count' && quantity.value === 1;
}

/** The quantity that the words hold; words that hold several, as a headline, were read for something else. */
function onlyOneIn(quantities: readonly Quantity[], { start, end }: Span): Quantity | null {
  const held = quantities.filter((quantity) => start < quantity.end && quantity.start < end);
  return held.length === 1 ? held[0]! : null;
}

function valueOf(quantity: Quantity): number | string | null {
  if ('amount' in quantity) return quantity.amount;
  return 'value' in quantity ? quantity.value : quantity.iso;
}

function whyUnused({ document, sections }: ReleaseText, { start, end }: Span): string {
  const section = sections[document.blocks.findIndex((block) => block.start <= start && end <= block.end)];
  return section === undefined || section === 'body' ? 'no rule took it' : ELSEWHERE[section];
}
