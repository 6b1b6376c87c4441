/**
 * A press release as the extractor reads it, whatever it came as.
 *
 * Every offset counts UTF-16 code units of `Document.text`, end exclusive, so that
 * `document.text.slice(span.start, span.end)` is always the words that the span stands for.
 */
export interface Document {
  /** The release as a person reads it: blocks separated by blank lines, table rows by line ends, cells by " | ". */
  text: string;
  /** In reading order, not overlapping. Together they cover all words of `text`. */
  blocks: Block[];
  /** The title that the container gives (HTML `<title>` or `og:title`, PDF metadata); not part of `text`. */
  title: string | null;
  format: 'text' | 'html' | 'pdf';
  /** How many pages at the end were not read, of a PDF with more than are. */
  pagesLeft?: number;
}

export interface Span {
  start: number;
  end: number;
}

export type Block = TextBlock | TableBlock;

export interface TextBlock extends Span {
  kind: 'heading' | 'paragraph' | 'list_item';
}

export interface TableBlock extends Span {
  kind: 'table';
  /** Every row has the same number of columns. */
  rows: TableRow[];
  /** How many leading rows are column headings; 0 when the table shows none. */
  headerRows: number;
}

export interface TableRow extends Span {
  /** One entry a column. A cell that spans columns or rows is the same object in each place it covers. */
  cells: TableCell[];
}

export interface TableCell extends Span {
  /** The cell's words, white space folded; "" for an empty cell (then start equals end). */
  text: string;
}
