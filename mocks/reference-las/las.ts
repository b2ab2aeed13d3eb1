import { type Decisions, soundDecisions } from './decisions.ts';
import { soundWriter, type WireWriter } from './wire/wire-writer.ts';
import type { Year } from './year.ts';

/** All that makes one LAS differ from another: what it decides and how it writes. */
export type Las = {
  readonly decisions: Decisions;
  readonly writer: WireWriter;
};

/** The LAS that does everything right in a year. */
export function soundLas(year: Year): Las {
  return { decisions: soundDecisions(year), writer: soundWriter };
}

/** The same LAS, deciding otherwise in what is given. */
export function changeDecisions(las: Las, change: Partial<Decisions>): Las {
  return { ...las, decisions: { ...las.decisions, ...change } };
}
