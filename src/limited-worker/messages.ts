import type { UserErrorCode } from '../user-error.ts';

/** The first message of a worker: its modules are loaded, so time spent from now on is spent on a job. */
export type Ready = 'ready';

/** One job's outcome. A class does not survive the way between threads, so a UserError travels as its parts. */
export type Answer<Result> = { result: Result } | { code: UserErrorCode; values: Readonly<Record<string, string>> };
