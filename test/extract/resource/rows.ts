import { expect, test } from 'vitest';
import { htmlDocument } from '../../../src/document/html.ts';
import { textDocument } from '../../../src/document/text.ts';
import { extract } from '../../../src/extract/index.ts';
import type { Release, ResourceEstimate } from '../../../src/extract/release.ts';

/** What a case is called, the release's text or page, and its rows as `rowLine` writes them. */
export type Case = readonly [name: string, release: string, rows: readonly string[]];

/** One test a case: these rows and no others, each figure with words that hold it. */
export function tellsRows(cases: readonly Case[]): void {
  test.each(cases)('%s', (_, release, rows) => {
    const document = release.startsWith('<') ? htmlDocument(release) : textDocument(release);
    const read = extract(document);
    expect(read.resources.map(rowLine)).toEqual(rows);
    expect(unproven(read, document.text)).toEqual([]);
  });
}

/** One test a case: no row. */
export function tellsNone(cases: readonly (readonly [name: string, release: string])[]): void {
  tellsRows(cases.map(([name, release]) => [name, release, []] as const));
}

/** "Tucker Lake/Main indicated | 12400000 t | Au 1.35 g/t | Au 538200 oz | >0.4 g/t Au | 2024-04-15 | news"; what is not told is left out. */
export function rowLine(row: ResourceEstimate): string {
  const {
    project,
    deposit,
    category,
    kind,
    tonnage,
    tonnageUnit,
    grades,
    contained,
    cutoff,
    effectiveDate,
    announced,
  } = row;
  const place = deposit === null ? (project ?? '?') : `${project ?? '?'}/${deposit}`;
  const isPlain = kind === (/^prov|^prob/.test(category) ? 'reserve' : 'resource');
  return [
    `${place} ${category}${isPlain ? '' : ` ${kind}`}`,
    tonnage === null ? '' : `${tonnage} ${tonnageUnit}`,
    grades.map(({ commodity, value, unit }) => `${commodity} ${value} ${unit}`).join(', '),
    contained.map(({ commodity, amount, unit }) => `${commodity} ${amount} ${unit}`).join(', '),
    cutoff === null ? '' : `>${cutoff.value} ${cutoff.unit} ${cutoff.commodity ?? ''}`.trim(),
    effectiveDate ?? '',
    announced ? 'news' : '',
  ]
    .filter((part) => part !== '')
    .join(' | ');
}

/** Pointers of the rows' figures whose quote does not stand where it says. */
function unproven({ resources, evidence }: Release, text: string): string[] {
  const pointers = resources.flatMap((row, index) => [
    ...(row.tonnage === null ? [] : [`/resources/${index}/tonnage`]),
    ...row.grades.map((_, grade) => `/resources/${index}/grades/${grade}/value`),
    ...row.contained.map((_, metal) => `/resources/${index}/contained/${metal}/amount`),
    ...(row.cutoff === null ? [] : [`/resources/${index}/cutoff/value`]),
  ]);
  return pointers.filter((pointer) => {
    const proof = evidence[pointer];
    return proof === undefined || !/\d/.test(proof.quote) || text.slice(proof.start, proof.end) !== proof.quote;
  });
}

/** A release that announces an estimate of Tucker Lake; `body` follows its first paragraph. */
export const news = (
  body: string,
  headline = 'Fenwick Metals Updates Mineral Resource Estimate for the Tucker Lake Gold Project',
): string =>
  `${headline}

TORONTO, May 6, 2024 - Fenwick Metals Inc. (TSXV: FWK) ("Fenwick" or the "Company") has a new mineral resource estimate for its Tucker Lake Gold Project in Manitoba. The drilling of two winters went into it.

${body}

About Fenwick Metals

Fenwick explores for gold in Manitoba.
`;

/** The same news as a web page; `body` is HTML. */
export const page = (
  body: string,
  headline = 'Fenwick Metals Updates Mineral Resource Estimate for the Tucker Lake Gold Project',
): string =>
  `<html><head><title>${headline}</title></head><body><h1>${headline}</h1>
<p>TORONTO, May 6, 2024 - Fenwick Metals Inc. (TSXV: FWK) ("Fenwick" or the "Company") has a new mineral resource estimate for its Tucker Lake Gold Project in Manitoba. The drilling of two winters went into it.</p>
${body}
<h3>About Fenwick Metals</h3><p>Fenwick explores for gold in Manitoba.</p></body></html>`;

/** A release on something else, whose company profile is `profile`. */
export const profile = (about: string): string =>
  `Fenwick Metals Appoints a Director

TORONTO, May 6, 2024 - Fenwick Metals Inc. (TSXV: FWK) ("Fenwick" or the "Company") has appointed Jane Roe to its board of directors, effective today. She has worked in mining for twenty years.

About Fenwick Metals

${about}
`;

/** Cells to an HTML table; a cell may carry its span as "text|colspan|rowspan". */
export function htmlTable(rows: readonly (readonly string[])[]): string {
  const cell = (written: string) => {
    const [text, columns = '1', lines = '1'] = written.split('|');
    return `<td colspan="${columns}" rowspan="${lines}">${text}</td>`;
  };
  return `<table>${rows.map((row) => `<tr>${row.map(cell).join('')}</tr>`).join('\n')}</table>`;
}
