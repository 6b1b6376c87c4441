import PdfWriter from 'pdfkit';

/** A cell of a table: its words, or words over several columns. */
type Cell = string | { text: string; columns: number };
export type Part = { heading: string } | { paragraph: string } | { item: string } | { table: Cell[][] };

/** A release of our own making as the parts that a page shows. */
export type Pages = Part[];

export interface PdfOptions {
  /** Printed at the top of every page, with the page's number at the bottom. */
  header?: string;
  password?: string;
  title?: string;
  align?: 'left' | 'justify';
  /** Empty pages after the release. */
  emptyPages?: number;
}

export function asHtml(pages: Pages): string {
  return `<!doctype html><html><body><article>${pages.map(htmlOf).join('\n')}</article></body></html>`;
}

function htmlOf(part: Part): string {
  if ('heading' in part) return `<h2>${escaped(part.heading)}</h2>`;
  if ('paragraph' in part) return `<p>${escaped(part.paragraph)}</p>`;
  if ('item' in part) return `<ul><li>${escaped(part.item)}</li></ul>`;
  const rows = part.table.map((cells) => `<tr>${cells.map(htmlCell).join('')}</tr>`);
  return `<table>${rows.join('\n')}</table>`;
}

function htmlCell(cell: Cell): string {
  return typeof cell === 'string'
    ? `<td>${escaped(cell)}</td>`
    : `<td colspan="${cell.columns}">${escaped(cell.text)}</td>`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}

/** The same release as a word processor prints it. */
export async function asPdf(pages: Pages, options: PdfOptions = {}): Promise<Uint8Array> {
  const { header, password, title, align = 'left', emptyPages = 0 } = options;
  const file = new PdfWriter({
    size: 'LETTER',
    margins: { top: 72, bottom: 72, left: 64, right: 64 },
    bufferPages: true,
    ...(password === undefined ? {} : { userPassword: password }),
    ...(title === undefined ? {} : { info: { Title: title } }),
  });
  const chunks: Buffer[] = [];
  file.on('data', (chunk: Buffer) => chunks.push(chunk));
  const ended = new Promise((resolve) => file.on('end', resolve));
  for (const part of pages) writePart(file, part, align);
  for (let page = 0; page < emptyPages; page += 1) file.addPage();
  if (header !== undefined) writeFurniture(file, header);
  file.end();
  await ended;
  return Uint8Array.from(Buffer.concat(chunks));
}

type Writer = InstanceType<typeof PdfWriter>;

function writePart(file: Writer, part: Part, align: 'left' | 'justify'): void {
  if ('table' in part) {
    file.font('Helvetica').fontSize(9);
    file.table({
      defaultStyle: { padding: 3, align: { x: 'center', y: 'center' } },
      columnStyles: (column) => (column === 0 ? { width: 120, align: { x: 'left', y: 'center' } } : {}),
      data: part.table.map((cells) =>
        cells.map((cell) => (typeof cell === 'string' ? cell : { text: cell.text, colSpan: cell.columns })),
      ),
    });
  } else if ('heading' in part) {
    file.font('Helvetica-Bold').fontSize(13).text(part.heading, { align: 'center' });
  } else {
    const words = 'item' in part ? `• ${part.item}` : part.paragraph;
    file.font('Times-Roman').fontSize(11).text(words, { align, lineGap: 1.5 });
  }
  file.moveDown(0.8);
  file.x = 64;
}

function writeFurniture(file: Writer, header: string): void {
  const { count } = file.bufferedPageRange();
  for (let page = 0; page < count; page += 1) {
    file.switchToPage(page);
    // Text outside the margins would otherwise begin a new page.
    file.page.margins = { top: 0, bottom: 0, left: 64, right: 64 };
    file.font('Helvetica').fontSize(8);
    file.text(header, 64, 40, { lineBreak: false });
    file.text(`Page ${page + 1} of ${count}`, 280, 750, { lineBreak: false });
  }
}
