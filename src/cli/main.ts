#!/usr/bin/env node
import { setImmediate } from 'node:timers/promises';
import { commandLine } from './command-line.ts';
import { exitCodes } from './exit-code.ts';
import { lostOutput } from './lost-output.ts';

const lost = lostOutput(process.stdout, process.stderr);
process.exitCode = await commandLine(process.argv);
// An error of the last write is told after this turn.
await setImmediate();
const why = lost();
if (why !== undefined) {
  process.stderr.write(`Cannot print everything: ${why}; make room where it is written\n`);
  process.exitCode = exitCodes.configuration;
}
