import { answerBatches } from './judge-thread.ts';
import { sortBatch } from './sort-batch.ts';

answerBatches(sortBatch);
