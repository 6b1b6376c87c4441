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
  const cited = Object.values(evidence);
  const isCited = (span: Span) => cited.some(({ start, end }) => start < span.end && span.start < end);
  for (const quantity of text.quantities.all)
    if (!isCited(quantity))
      text.trace({
        start: quantity.start,
        end: quantity.end,
        rule: `quantity/${quantity.kind}`,
        value: valueOf(quantity),
        why: whyUnused(text, quantity),
      });
}

function valueOf(quantity: Quantity): number | string | null {
  if ('amount' in quantity) return quantity.amount;
  return 'value' in quantity ? quantity.value : quantity.iso;
}

function whyUnused({ document, sections }: ReleaseText, { start, end }: Span): string {
  const section = sections[document.blocks.findIndex((block) => block.start <= start && end <= block.end)];
  return section === undefined || section === 'body' ? 'no rule took it' : ELSEWHERE[section];
}
