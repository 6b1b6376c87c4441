import type { Locale } from 'discord-api-types/v10';
import type { Collection, Database } from './database.ts';

const DEFAULT_LOCALE = 'en-US' as Locale;

/** The language each person has chosen in their client. */
export class Locales {
  readonly #stored: Collection<{ id: string; locale: Locale }>;

  constructor(database: Database) {
    this.#stored = database.collection('locale');
  }

  of(userId: string): Locale {
    return this.#stored.get(userId)?.locale ?? DEFAULT_LOCALE;
  }

  set(userId: string, locale: Locale): void {
    this.#stored.put({ id: userId, locale });
  }
}
