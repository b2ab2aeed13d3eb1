import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { RunStarted } from '#evidence/entry.ts';
import { Masker } from '#evidence/masking/masker.ts';
import { pgnFields } from '#evidence/masking/pgn-fields.ts';
import { Recorder } from '#evidence/recorder.ts';
import { law, planned, TranscriptBuilder } from '#evidence/transcript-builder.test-support.ts';
import type { Target } from '#preflight/target.ts';
import type { RunRecord } from '#verdict/record.ts';
import { conclude } from './conclude.ts';
import { referenceTarget } from './reference.ts';
import { RunFolder } from './run-folder.ts';

/** The scenario of a run that a test records by itself. */
export const scenario = planned('delivers', 'bron', ['OSO-DOS-01']);

/** A run in a folder of its own, as `run` has it, in which a test says what happens. */
export class RecordedRun {
  readonly recorder: Recorder;
  readonly #folder: RunFolder;
  readonly #target: Target;

  constructor(scratch: string, { target = referenceTarget(law.release), told = {} }: Telling = {}) {
    const masker = new Masker({ declaredPgns: [], pgnFields: pgnFields(law.pack, law.release) });
    this.#folder = new RunFolder(mkdtempSync(join(scratch, 'run-')), new Date());
    this.recorder = new Recorder(
      this.#folder,
      () => new Date(),
      (body) => masker.mask(body),
    );
    this.#target = target;
    const [first] = new TranscriptBuilder([scenario]).entries;
    if (first?.kind !== 'run-started') throw new Error('A transcript begins with its run');
    const { seq: _seq, at: _at, previous: _previous, ...started } = first;
    this.recorder.record({ ...started, ...told });
    this.recorder.record({ kind: 'scenario-started', scenario: scenario.key });
  }

  /** Ends the run, and has it judged and reported. */
  conclude(): RunRecord {
    const { recorder } = this;
    recorder.record({ kind: 'scenario-ended', scenario: scenario.key, outcome: 'played' });
    recorder.record({ kind: 'barrier' });
    recorder.record({ kind: 'run-ended', entries: recorder.entries.length + 1 });
    const addresses = { trafficCenter: 'a', school: 'b', osr: 'c', kvs: 'd' };
    return conclude({
      law,
      folder: this.#folder,
      prepared: { target: this.#target, cast: { addresses } },
      startedAt: new Date(),
      language: 'nl',
    });
  }

  /** Every file that the run left, by its path. */
  get files(): ReadonlyMap<string, Buffer> {
    const entries = readdirSync(this.#folder.path, { recursive: true, withFileTypes: true });
    const paths = entries
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => join(parentPath, name));
    return new Map(paths.map((path) => [path, readFileSync(path)]));
  }
}

/** What a test may want a run to tell of its target. */
export type Telling = {
  readonly target?: Target;
  readonly told?: Partial<RunStarted>;
};
