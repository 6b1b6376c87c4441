import { isFound, type Draft } from './found.ts';
import type { Evidence } from './release.ts';

/** A draft made plain: the values alone, and the evidence of each under its JSON pointer. */
export interface Settled<T> {
  value: T;
  evidence: Record<string, Evidence>;
}

/** Takes the found values of a draft apart into plain facts and their evidence. `pointer` is where the draft hangs in the release. */
export function settle<T>(draft: Draft<T>, pointer: string, text: string): Settled<T> {
  const evidence: Record<string, Evidence> = {};
  const value = plain(draft, pointer, text, evidence);
  return { value: value as T, evidence };
}

function plain(node: unknown, pointer: string, text: string, evidence: Record<string, Evidence>): unknown {
  if (isFound(node)) {
    const { start, end, rule } = node;
    evidence[pointer] = { quote: text.slice(start, end), start, end, rule };
    return node.value;
  }
  if (Array.isArray(node)) return node.map((item, index) => plain(item, `${pointer}/${index}`, text, evidence));
  if (typeof node === 'object' && node !== null)
    return Object.fromEntries(
      Object.entries(node).map(([key, child]) => [key, plain(child, `${pointer}/${key}`, text, evidence)]),
    );
  return node;
}
