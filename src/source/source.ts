/** A place where releases appear. One adapter a file; `sources.ts` is the list of them. */
export interface Source {
  /** Names its rows in the store, so it never changes: a feed's URL. */
  readonly id: string;
  /**
   * One look at it. Never throws for what came from outside: a bad answer is a failure with its reason, and the intact
   * items of a damaged one are kept.
   */
  fetch(validators: Validators, signal: AbortSignal): Promise<Fetched>;
}

/** What the last good answer said of itself, given back as received so that an unchanged feed costs nothing. RFC 9110, 13.1 */
export interface Validators {
  etag: string | null;
  lastModified: string | null;
}

export const noValidators: Validators = { etag: null, lastModified: null };

export type Fetched =
  | { status: 'unchanged' }
  /** `whole` is false where the answer was cut: it lists more than these, and has no validators, to be asked for again. */
  | { status: 'items'; items: SourceItem[]; whole: boolean; validators: Validators }
  | { status: 'failed'; failure: Failure };

export interface Failure {
  reason: FailureReason;
  /** For the log and the operator, in one line. */
  detail: string;
  /** How long the source asks to be left alone, in milliseconds. */
  retryAfterMs: number | null;
}

export type FailureReason =
  | 'unreachable' // no answer: name, connection, TLS
  | 'timed_out'
  | 'refused' // it does not want this client: 401, 403, a challenge
  | 'busy' // 429, 503
  | 'gone' // 410
  | 'status' // any other status
  | 'not_a_feed';

/** One release or filing as a source lists it. */
export interface SourceItem {
  /** The same whenever this source lists it again, and of no other item of it. */
  key: string;
  title: string;
  /** The release's own page, absolute, http or https. */
  url: string | null;
  /** The same for every way to write the page's address, in any source. */
  urlKey: string | null;
  /** ISO time, UTC, as the source says; never in the order of appearance, and not to be trusted to the minute. */
  published: string | null;
  /** What the source carries of the release: its opening, or all of it. */
  content: Content | null;
  /** What the source files it under; the wires put listings here: "TSX Venture Exchange:RMI". */
  categories: string[];
}

export interface Content {
  kind: 'html' | 'text';
  body: string;
}
