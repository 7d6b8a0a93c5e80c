/** One drawing process of a batch; started by the crew, never by a person. */
import workerpool from 'workerpool';
import { answerOf } from './batch/answer.ts';
import { issueKit, type KitJob } from './batch/issue-kit.ts';
import { makeKit } from './batch/make-kit.ts';
import { nodeDisk } from './disk/disk.ts';

// the main process decides when to stop: Ctrl + C reaches every process of a terminal
process.on('SIGINT', () => undefined);

workerpool.worker({
  issue: (job: KitJob) => answerOf(issueKit(job, { make: makeKit, disk: nodeDisk })),
});
