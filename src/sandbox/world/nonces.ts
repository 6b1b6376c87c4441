import type { Collection, Database } from './database.ts';

/** "The past few minutes" of resources/message.mdx; no number is documented. */
const REMEMBERED_MS = 5 * 60_000;

interface Remembered {
  id: string;
  messageId: string;
  /** Milliseconds since 1970. */
  at: number;
}

/** Which message an author made under which nonce, for a few minutes, and over a restart. */
export class Nonces {
  readonly #stored: Collection<Remembered>;

  constructor(database: Database) {
    this.#stored = database.collection('nonce');
  }

  remember(authorId: string, nonce: string, messageId: string, now = Date.now()): void {
    this.#stored.put({ id: keyOf(authorId, nonce), messageId, at: now });
  }

  /** The id of the message made under this nonce, also when it was deleted since; null if none is remembered. */
  recall(authorId: string, nonce: string, now = Date.now()): string | null {
    const found = this.#stored.get(keyOf(authorId, nonce));
    return found && now - found.at < REMEMBERED_MS ? found.messageId : null;
  }
}

function keyOf(authorId: string, nonce: string): string {
  return `${authorId}:${nonce}`;
}
