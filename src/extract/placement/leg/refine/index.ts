import type { SentenceReading } from '../mention.ts';
import { attachEarlierProceeds } from './earlier-proceeds.ts';
import { dealOutPrices, dealOutProceeds } from './respectively.ts';
import { sharePrice } from './shared-price.ts';

/** Puts right in a sentence's reading what reading it from left to right cannot know. `words` are the sentence's. */
export type Refiner = (reading: SentenceReading, words: string) => void;

/** In the order in which they run: prices are shared by legs that know their proceeds. */
export const REFINERS: readonly Refiner[] = [attachEarlierProceeds, sharePrice, dealOutPrices, dealOutProceeds];
