import type { ProgressLine } from '#report/progress-line.ts';
import { exitCodes } from '../exit-code.ts';

/** Tells a machine one thing. */
export type TellMachine = (line: ProgressLine) => void;

/**
 * Gives what writes lines for a machine. A worker reads them, and holds us by a channel (IPC): when it is gone nobody will take
 * what comes of this, and another may play the same target by then, so it ends here.
 */
export function progressLines(): TellMachine {
  if (process.env.OSO_KEUR_OF_WORKER === 'true') {
    if (!process.channel) process.exit(exitCodes.inconclusive);
    process.once('disconnect', () => process.exit(exitCodes.inconclusive));
    process.channel.unref();
  }
  return (line) => void process.stdout.write(`${JSON.stringify(line)}\n`);
}
