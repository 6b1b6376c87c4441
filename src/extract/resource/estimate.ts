import type { Span } from '../../document/document.ts';
import type { Found } from '../found.ts';
import type { PitClass } from './pit-class.ts';
import type { Cutoff, ResourceCategory, ResourceEstimate } from '../release.ts';

/** A grade as read; `commodity` null until the refiners know what it is a grade of. */
export interface ReadGrade {
  commodity: string | null;
  value: Found<number>;
  unit: string;
}

export interface ReadMetal {
  commodity: string | null;
  amount: Found<number>;
  unit: string;
}

/** The figures of one row of an estimate. */
export interface Figures {
  tonnage: Found<number> | null;
  tonnageUnit: 't' | 'st' | null;
  grades: ReadGrade[];
  contained: ReadMetal[];
}

export interface ReadCutoff extends Pick<Cutoff, 'unit' | 'commodity'> {
  value: Found<number>;
}

/** A row that a finder proposes. Its refiners fill what stands elsewhere in the release, or drop it. */
export interface Candidate extends Figures {
  /** Where the figures stand. */
  at: Span;
  /** The block that they stand in. */
  block: number;
  source: 'table' | 'comparison' | 'prose' | 'headline';
  category: Found<ResourceCategory>;
  kind: ResourceEstimate['kind'];
  project: Found<string> | null;
  deposit: Found<string> | null;
  /** Open pit, underground …: keeps rows of one deposit apart. */
  pitClass: PitClass | null;
  /** Its words, where they stand in the row itself or in a line over it. */
  pitWords: Found<string> | null;
  cutoff: ReadCutoff | null;
  effectiveDate: Found<string> | null;
  announced: boolean;
}
