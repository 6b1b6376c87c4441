import type { Span } from '../../document/document.ts';
import type { Language } from '../text/language.ts';

/** Words below a hundred and the hundred, by language. Longer words stand for themselves ("quatre-vingt" is one word here). */
const SMALL: Record<Language, Record<string, number>> = {
  en: {
    one: 1,
    two: 2,
    three: 3,
    four: 4,
    five: 5,
    six: 6,
    seven: 7,
    eight: 8,
    nine: 9,
    ten: 10,
    eleven: 11,
    twelve: 12,
    thirteen: 13,
    fourteen: 14,
    fifteen: 15,
    sixteen: 16,
    seventeen: 17,
    eighteen: 18,
    nineteen: 19,
    twenty: 20,
    thirty: 30,
    forty: 40,
    fifty: 50,
    sixty: 60,
    seventy: 70,
    eighty: 80,
    ninety: 90,
    hundred: 100,
  },
  fr: {
    un: 1,
    une: 1,
    deux: 2,
    trois: 3,
    quatre: 4,
    cinq: 5,
    six: 6,
    sept: 7,
    huit: 8,
    neuf: 9,
    dix: 10,
    onze: 11,
    douze: 12,
    treize: 13,
    quatorze: 14,
    quinze: 15,
    seize: 16,
    'dix-sept': 17,
    'dix-huit': 18,
    'dix-neuf': 19,
    vingt: 20,
    trente: 30,
    quarante: 40,
    cinquante: 50,
    soixante: 60,
    'quatre-vingt': 80,
    'quatre-vingts': 80,
    cent: 100,
    cents: 100,
  },
};

/** Scale words as powers of ten, in both languages: "5,1 millions" stands in English text as well as "5.1 million" in French. */
const SCALES: Record<string, number> = {
  thousand: 3,
  mille: 3,
  million: 6,
  millions: 6,
  billion: 9,
  billions: 9,
  milliard: 9,
  milliards: 9,
};

export interface NumberWord extends Span {
  word: string;
}

const WORD: Record<Language, RegExp> = { en: wordPattern('en'), fr: wordPattern('fr') };

function wordPattern(language: Language): RegExp {
  const words = [...Object.keys(SMALL[language]), ...Object.keys(SCALES)].sort((a, b) => b.length - a.length);
  return new RegExp(String.raw`(?<![\p{L}\d])(?:${words.join('|')})(?![\p{L}\d])`, 'giu');
}

/** Every word of `text` that can be part of a number. */
export function findNumberWords(text: string, language: Language): NumberWord[] {
  return Array.from(text.matchAll(WORD[language]), (match) => ({
    start: match.index,
    end: match.index + match[0].length,
    word: match[0].toLowerCase(),
  }));
}

/** The power of ten that a scale word stands for, null for any other word. */
export function scaleOf(word: string): number | null {
  return SCALES[word] ?? null;
}

/** A whole number that grows word by word: "two", "hundred", "and fifty", "thousand". */
export class SpelledNumber {
  #finished = 0;
  #group = 0;
  #smallestScale = Infinity;
  readonly #language: Language;

  constructor(language: Language) {
    this.#language = language;
  }

  get value(): number {
    return this.#finished + this.#group;
  }

  /** Takes the word if a number can go on with it; otherwise says no and stays as it is. */
  accept(word: string): boolean {
    const scale = scaleOf(word);
    return scale === null ? this.#acceptSmall(SMALL[this.#language][word]) : this.#acceptScale(scale);
  }

  #acceptScale(exponent: number): boolean {
    const bareThousand = exponent === 3 && this.#language === 'fr' && this.value === 0;
    if (exponent >= this.#smallestScale || (this.#group === 0 && !bareThousand)) return false;
    this.#finished += Math.max(this.#group, 1) * 10 ** exponent;
    this.#group = 0;
    this.#smallestScale = exponent;
    return true;
  }

  #acceptSmall(value: number | undefined): boolean {
    if (value === undefined) return false;
    if (value === 100) return this.#acceptHundred();
    const rest = this.#group % 100;
    // French counts on past the tens: soixante-douze, quatre-vingt-quinze.
    const freePlaces = rest === 0 ? 100 : rest === 60 || rest === 80 ? 20 : rest >= 20 && rest % 10 === 0 ? 10 : 0;
    if (value >= freePlaces) return false;
    this.#group += value;
    return true;
  }

  #acceptHundred(): boolean {
    if (this.#group > 9 || (this.#group === 0 && this.#language === 'en')) return false;
    this.#group = Math.max(this.#group, 1) * 100;
    return true;
  }
}
