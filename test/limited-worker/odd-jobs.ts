import { answerJobs } from '../../src/limited-worker/answer-jobs.ts';
import { UserError } from '../../src/user-error.ts';

/** A worker that does what it is asked to, good and bad. */
answerJobs((job: string) => {
  if (job === 'refuse') throw new UserError('wrong_type', { type: 'PDF' });
  if (job === 'crash') throw new TypeError('a bug');
  if (job === 'exit') process.exit(3);
  if (job === 'hoard') hoard();
  if (job === 'hang') hang();
  return `${job} done`;
});

function hoard(): never {
  const kept: unknown[] = [];
  for (;;) kept.push(Array.from({ length: 10_000 }, () => ({})));
}

function hang(): never {
  for (;;) Math.random();
}
