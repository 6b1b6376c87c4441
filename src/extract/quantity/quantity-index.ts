import type { Span } from '../../document/document.ts';
import { firstFrom } from '../text/first-from.ts';
import type { Quantity } from './quantity.ts';

type OfKind<K extends Quantity['kind']> = Extract<Quantity, { kind: K }>;

/** The quantities of a text, found by place. */
export class QuantityIndex {
  /** In reading order, not overlapping. */
  readonly all: readonly Quantity[];

  constructor(all: readonly Quantity[]) {
    this.all = all;
  }

  /** Those of one kind that lie wholly inside the span. */
  within<K extends Quantity['kind']>(span: Span, kind: K): OfKind<K>[] {
    const inside: OfKind<K>[] = [];
    for (let i = firstFrom(this.all, span.start); i < this.all.length; i++) {
      const quantity = this.all[i]!;
      if (quantity.start >= span.end) break;
      if (isOfKind(quantity, kind) && quantity.end <= span.end) inside.push(quantity);
    }
    return inside;
  }

  /** The first of its kind that starts at or after `from` and ends by `to`. */
  next<K extends Quantity['kind']>(kind: K, from: number, to: number): OfKind<K> | null {
    for (let i = firstFrom(this.all, from); i < this.all.length; i++) {
      const quantity = this.all[i]!;
      if (quantity.end > to) return null;
      if (isOfKind(quantity, kind)) return quantity;
    }
    return null;
  }

  /** The last of its kind that ends by `before` and starts at or after `notBefore`. */
  previous<K extends Quantity['kind']>(kind: K, before: number, notBefore: number): OfKind<K> | null {
    for (let i = firstFrom(this.all, before) - 1; i >= 0; i--) {
      const quantity = this.all[i]!;
      if (quantity.start < notBefore) return null;
      if (isOfKind(quantity, kind) && quantity.end <= before) return quantity;
    }
    return null;
  }
}

function isOfKind<K extends Quantity['kind']>(quantity: Quantity, kind: K): quantity is OfKind<K> {
  return quantity.kind === kind;
}
