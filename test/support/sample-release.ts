/** A release of our own making, as a newswire page and as pasted text: no such issuer, deal or deposit exists. */
export const SAMPLE = {
  ticker: 'TSXV:QBK',
  title: 'Quillback Metals Closes $472,500 Flow-Through Unit Placement',
  text: `Quillback Metals Closes $472,500 Flow-Through Unit Placement

Thunder Bay, Ontario--(May 14, 2025) - Quillback Metals Corp. (TSXV: QBK) (the "Company") reports that it has closed its non-brokered private placement of 3,150,000 flow-through units (the "FT Units") at a price of $0.15 per FT Unit for gross proceeds of $472,500.

Each FT Unit consists of one flow-through common share and one-half of one common share purchase warrant. Each whole warrant entitles its holder to buy one common share at $0.22 for a period of 18 months from closing.

The Company paid finder's fees of $21,600 in cash. All securities issued are subject to a hold period of four months and one day.

About Quillback Metals Corp.

Quillback explores the Otter Narrows gold property. Otter Narrows hosts an indicated mineral resource of 1,400,000 tonnes grading 2.50 g/t gold for 112,500 ounces.

The TSX Venture Exchange has not reviewed and accepts no responsibility for this release.`,
  size: 'C$472,500',
};

export const SAMPLE_HTML = SAMPLE.text
  .split('\n\n')
  .map((paragraph, index) => (index === 0 ? `<h1>${paragraph}</h1>` : `<p>${paragraph.replaceAll('"', '&quot;')}</p>`))
  .join('\n');
