import { visibleCharacters } from '../characters.ts';
import { superscript } from '../superscript.ts';
import { textOf, type Element } from './tree.ts';

/** The words of a text node: white space of the source is a plain space. */
export function sourceText(text: string): string {
  return visibleCharacters(text).replaceAll(/\s+/g, ' ');
}

/** The words of a raised element, given what stands before and after it: "1<sup>1</sup>/<sub>2</sub>" is the fraction "1 1/2". */
export function raisedText(element: Element, before: string, after: string): string {
  const text = sourceText(textOf(element));
  const isNumerator = /^\d{1,2}$/.test(text.trim()) && /^\s*[/⁄]/.test(after);
  if (!isNumerator) return superscript(text);
  return /\d$/.test(before) ? ` ${text}` : text;
}
