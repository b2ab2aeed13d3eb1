/**
 * A process that plays runs of the proof, one after another: it loads the code once, and every run has a cast and a
 * reference of its own. It is told of a trial by a message, and answers each with a message. It ends with its parent.
 */
import { ReferenceProcess } from '#run/reference-process.ts';
import { playTrial, type Task } from './play-trial.ts';

// It takes longer to start a process than to play what shows a mutant.
const kept = new ReferenceProcess();
process.once('disconnect', () => void kept.end());

process.on('message', async (task: Task) => {
  process.send?.(await playTrial(task, kept));
});
