import type { TextBlock } from '../document.ts';
import { foldSpace, visibleCharacters } from '../characters.ts';
import { countHeaderRows } from '../grid.ts';
import { isHeading, isInCapitals } from '../text/line-kinds.ts';
import { writeLines } from '../text/lines.ts';
import type { DocumentWriter } from '../writer.ts';
import { boldness, isBlock, isHeadingElement, isUnseen } from './elements.ts';
import { raisedText, sourceText } from './inline.ts';
import { cellsOf, followingText, readTable, rowsOf } from './table.ts';
import { textOf, type Element, type Node } from './tree.ts';

/** What the elements around a text say of it. */
interface Context {
  kind: TextBlock['kind'];
  bold: boolean;
}

interface Line {
  text: string;
  /** Whether all of its words are bold. */
  bold: boolean;
}

/** Walks a page in reading order and writes its blocks and tables. Elements in `leftOut` are passed over. */
export class BlockWalk {
  readonly #writer: DocumentWriter;
  readonly #leftOut: ReadonlySet<Element>;
  #lines: Line[] = [];
  #pieces: string[] = [];
  #allBold = true;

  constructor(writer: DocumentWriter, leftOut: ReadonlySet<Element>) {
    this.#writer = writer;
    this.#leftOut = leftOut;
  }

  page(root: Element): void {
    this.#block(root, { kind: 'paragraph', bold: false });
  }

  #children(element: Element, context: Context): void {
    for (const [index, child] of element.children.entries()) {
      if (isRaised(child))
        this.#piece(raisedText(child, this.#pieces.at(-1) ?? '', followingText(element, index)), context);
      else this.#node(child, context);
    }
  }

  #node(node: Node, context: Context): void {
    if (typeof node === 'string') this.#piece(sourceText(node), context);
    else if (isUnseen(node) || this.#leftOut.has(node)) return;
    else if (node.name === 'br') this.#endLine();
    else if (!isBlock(node)) this.#children(node, { ...context, bold: boldness(node) ?? context.bold });
    else {
      this.#endBlock(context);
      this.#block(node, within(node, context));
    }
  }

  #block(element: Element, context: Context): void {
    if (element.name === 'table') this.#table(element, context);
    else if (element.name === 'pre') writeLines(this.#writer, visibleCharacters(textOf(element)).split('\n'));
    else this.#children(element, context);
    this.#endBlock(context);
  }

  #table(table: Element, context: Context): void {
    for (const child of table.children)
      if (typeof child !== 'string' && child.name === 'caption') this.#node(child, context);
    const found = readTable(table, this.#leftOut);
    if (found.use === 'data') this.#writer.table(found.rows, countHeaderRows(found.rows));
    else if (found.use === 'list') for (const item of found.items) this.#writer.text('list_item', item);
    else for (const row of rowsOf(table)) for (const cell of cellsOf(row)) this.#node(cell, context);
  }

  #piece(text: string, context: Context): void {
    if (text === '') return;
    this.#pieces.push(text);
    if (text !== ' ') this.#allBold &&= context.bold;
  }

  #endLine(): void {
    const text = foldSpace(this.#pieces.join(''));
    this.#lines.push({ text, bold: this.#allBold && text !== '' });
    this.#pieces = [];
    this.#allBold = true;
  }

  #endBlock({ kind }: Context): void {
    if (this.#pieces.length > 0) this.#endLine();
    const lines = this.#lines;
    this.#lines = [];
    if (kind === 'paragraph') this.#paragraph(lines);
    else this.#writer.text(kind, lines.map(({ text }) => text).join(' '));
  }

  /** Lines in bold are headings; the lines between them are read as pasted ones are. */
  #paragraph(lines: readonly Line[]): void {
    if (lines.length > 1 && lines.every(({ bold, text }) => bold && isInCapitals(text))) {
      this.#writer.text('heading', lines.map(({ text }) => text).join(' '));
      return;
    }
    let plain: string[] = [];
    for (const line of lines) {
      if (!line.bold || !isTitleLike(line.text)) plain.push(line.text);
      else {
        this.#plain(plain);
        plain = [];
        this.#writer.text('heading', line.text);
      }
    }
    this.#plain(plain);
  }

  #plain(lines: readonly string[]): void {
    const [only] = lines;
    if (lines.length > 1) writeLines(this.#writer, lines);
    else if (only !== undefined)
      this.#writer.text(isInCapitals(only) && isHeading(only) ? 'heading' : 'paragraph', only);
  }
}

function isRaised(node: Node): node is Element {
  return typeof node !== 'string' && node.name === 'sup';
}

function within(element: Element, context: Context): Context {
  const bold = boldness(element) ?? context.bold;
  if (isHeadingElement(element)) return { kind: 'heading', bold };
  if (element.name === 'li') return { kind: 'list_item', bold };
  // Cells of a layout table and what a list item holds keep the item's kind; a table ends it.
  return element.name === 'table' ? { kind: 'paragraph', bold } : { ...context, bold };
}

const LONGEST_BOLD_HEADING = 250;

/** A bold line is a heading unless it is a whole paragraph set in bold. */
function isTitleLike(text: string): boolean {
  return text.length <= LONGEST_BOLD_HEADING && !/[a-z)]\. [A-Z]/.test(text);
}
