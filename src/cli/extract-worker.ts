import { answerJobs } from '../limited-worker/answer-jobs.ts';
import { answerInput } from './extract-answer.ts';

answerJobs(answerInput);
