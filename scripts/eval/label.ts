import type { Release } from '../../src/extract/release.ts';

/** What a label says of a fact: null is "the release does not say it", and a key left out is not judged. */
export type Label<T> = T extends readonly (infer Item)[]
  ? Label<Item>[]
  : T extends object
    ? { [Key in keyof T]?: Label<T[Key]> }
    : T;

/** The labelled facts of one release. */
export type ReleaseLabel = Label<Pick<Release, 'issuer' | 'headline' | 'date' | 'placements' | 'resources'>>;
