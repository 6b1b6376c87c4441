import { readSource, type Source } from './read-document.ts';
import { answerJobs } from './limited-worker/answer-jobs.ts';

answerJobs((source: Source) => readSource(source));
