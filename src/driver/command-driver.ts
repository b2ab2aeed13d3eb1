/**
 * A driver that is a program, started once for each call:
 *
 * 1. Behind its own arguments it gets the name of the call, as `makeReady`; on its standard input the fields of the call
 *    as one JSON object, the account among them.
 * 2. It ends with 0 when the LAS did it, and has then printed the answer as JSON, or nothing where there is none to give.
 * 3. It ends with 10 when the LAS does not allow it now, and has printed `{"reason":"…"}`; with 11 when it is not able to
 *    do this call. Programs that crash do not end with these by accident.
 * 4. Anything else is a failure of the program, and never blamed on the LAS.
 */
import { type Text, text } from '#words/text.ts';
import { isRefusal } from './answers.ts';
import { answersOf, driverOf, whyNoAnswer } from './calls.ts';
import type { Driver, DriverCallName, DriverOutcome } from './driver.ts';
import { type Ended, runProgram } from './run-program.ts';

/** Which program is the driver of a target, where it starts, on whose behalf, and how long a call may take in milliseconds. */
export type CommandDriverOptions = {
  readonly command: readonly string[];
  readonly folder: string;
  readonly account: string;
  readonly limitMs: number;
};

/** The driver that starts a program for each call. */
export function commandDriver({ account, ...options }: CommandDriverOptions): Driver {
  return driverOf(async (call, request) => {
    const input = JSON.stringify({ account, ...request });
    const ended = await runProgram({ ...options, command: [...options.command, call], input });
    return outcomeOf(ended, call);
  });
}

/** The program and its arguments are not named: they may hold what lets somebody in. */
function outcomeOf(ended: Ended, call: DriverCallName): DriverOutcome<unknown> {
  const nl = `het programma voor "${call}"`;
  const en = `the program for "${call}"`;
  if (ended.kind === 'not started') {
    return failure(`${nl} start niet (${ended.why})`, `${en} does not start (${ended.why})`);
  }
  if (ended.kind === 'too late') {
    const { limitMs } = ended;
    return failure(
      `${nl} was na ${limitMs} ms niet klaar en is gestopt`,
      `${en} had not ended after ${limitMs} ms and was stopped`,
    );
  }
  if (ended.code === exitCodes.notAble) return { status: 'not-offered', why: notAble(call) };
  if (ended.code !== exitCodes.done && ended.code !== exitCodes.refused) {
    const how = `${ended.code ?? ended.signal}${ended.lastWords === '' ? '' : `: ${ended.lastWords}`}`;
    return failure(
      `${nl} eindigde met ${how}; alleen 0, 10 en 11 zeggen iets over het LAS`,
      `${en} ended with ${how}; only 0, 10 and 11 tell anything of the LAS`,
    );
  }
  return answered(ended, call);
}

/** What the exit codes of the program mean. */
const exitCodes = { done: 0, refused: 10, notAble: 11 } as const;

function answered(
  { code, output }: Extract<Ended, { kind: 'ended' }>,
  call: DriverCallName,
): DriverOutcome<unknown> {
  const nl = `het programma voor "${call}"`;
  const en = `the program for "${call}"`;
  const answer = parse(output);
  if (answer === undefined) {
    return failure(
      `${nl} drukte geen JSON af, maar "${startOf(output)}"`,
      `${en} printed no JSON, but "${startOf(output)}"`,
    );
  }
  if (code === exitCodes.refused) {
    if (isRefusal(answer)) return { status: 'refused', reason: answer.reason };
    return failure(`${nl} weigerde zonder reden`, `${en} refused without a reason`);
  }
  if (answersOf[call](answer)) return { status: 'done', answer };
  const why = whyNoAnswer(answersOf[call]);
  return failure(
    `${nl} drukte iets anders af dan de driver-API beschrijft${why}: "${startOf(output)}"`,
    `${en} printed something else than the driver API describes${why}: "${startOf(output)}"`,
  );
}

/** Gives what was printed; undefined where that is no JSON. */
function parse(output: string): unknown {
  if (output.trim() === '') return null;
  try {
    return JSON.parse(output);
  } catch {
    return undefined;
  }
}

const longestQuote = 60;

function startOf(output: string): string {
  const [line = ''] = output.trim().split('\n');
  return line.length > longestQuote ? `${line.slice(0, longestQuote)}…` : line;
}

function notAble(call: DriverCallName): Text {
  return text(`het programma kan "${call}" niet`, `the program is not able to "${call}"`);
}

function failure(nl: string, en: string): DriverOutcome<never> {
  return { status: 'failed', why: text(nl, en) };
}
