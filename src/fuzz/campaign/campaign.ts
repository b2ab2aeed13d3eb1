/**
 * A campaign: one kind of fuzzing after the other, for so many cases or so long, against one target.
 *
 * 1. What fails is made smaller, stored with all that it takes to see it again, and told; the same cause once, with a count.
 * 2. What only should have been otherwise, or could not be told, is counted and fails nobody.
 * 3. A target that is not reached any more ends it: nothing can be found about one that is gone.
 */
import { randomBytes, randomInt } from 'node:crypto';
import fc from 'fast-check';
import { suiteVersion } from '#law/suite-version.ts';
import type { Chosen } from '#run/prepare.ts';
import { makeReportsFolder, RunFolder } from '#run/run-folder.ts';
import { toldOfTarget } from '#run/told-of-target.ts';
import type { Law } from '#verdict/law.ts';
import { lawDataOf } from '#verdict/law-data.ts';
import { type Text, text } from '#words/text.ts';
import { allKinds } from '../all.ts';
import { Arena, type Played } from '../arena/arena.ts';
import type { CaseFinding } from '../case-finding.ts';
import { writeCounterexample } from '../counterexample/write-counterexample.ts';
import type { FuzzCase, FuzzKind } from '../fuzz-case.ts';
import { causeOf } from '../hunt/cause.ts';
import { type Examined, type Found, hunt } from '../hunt/hunt.ts';
import { judgeCase } from '../judge-case.ts';
import type { Ground, Kind } from '../kind.ts';
import type {
  CampaignRecord,
  EndedBy,
  KindRecord,
  Remark,
  ToldFinding,
} from './campaign-record.ts';

/** What a campaign is asked to do. */
export type CampaignOptions = {
  readonly chosen: Chosen;
  readonly law: Law;
  readonly kinds: readonly FuzzKind[];
  /** How many cases of each kind, or how long altogether. */
  readonly most: { readonly cases: number } | { readonly minutes: number };
  /** From which everything is drawn; chosen by chance when none is given. */
  readonly seed: number | undefined;
  /** The only profiles to draw for; all that the target claims when none are named. */
  readonly reports: string;
  /** How the target is named on the command line, to play a case again. */
  readonly asTarget: string;
  /** Whether the first thing that is found is enough. */
  readonly untilFound?: boolean;
  /** Ends it, with what it has. */
  readonly stop: AbortSignal;
  readonly onProgress: (progress: Progress) => void;
  readonly onFinding: (finding: ToldFinding) => void;
};

/** How far a campaign is. */
export type Progress = {
  readonly kind: FuzzKind;
  readonly cases: number;
  readonly perSecond: number;
  readonly touched: number;
  readonly toTouch: number;
  readonly of: Text;
  readonly findings: number;
};

/** What a campaign leaves behind. */
export type CampaignOutcome = { readonly record: CampaignRecord; readonly folder: string };

type ExaminedCase = Examined & {
  /** What fails nobody, or could not be told. */
  readonly others: readonly CaseFinding[];
  readonly played: Played;
};

/**
 * Plays a campaign, and writes what came of it to a folder of its own.
 *
 * @throws ConfigurationError when the user has something to mend; anything else thrown is a fault of ours.
 */
export async function campaign(options: CampaignOptions): Promise<CampaignOutcome> {
  const { chosen, law, reports } = options;
  makeReportsFolder(reports);
  const startedAt = new Date();
  const folder = new RunFolder(reports, startedAt, { isLasting: false });
  const seed = options.seed ?? randomInt(2 ** 31);
  const sealed = { seed, salt: randomBytes(16).toString('hex') };
  const kinds = options.kinds.map((name) => allKinds[name]);
  const arena = await Arena.open({ chosen, law, kinds, sealed, runId: folder.runId });
  try {
    const field = new Field(options, { arena, folder, seed });
    const told: KindRecord[] = [];
    for (const [at, kind] of kinds.entries()) {
      if (!field.isOver) told.push(await field.play(kind, kinds.length - at));
    }
    const { target, configuration } = toldOfTarget(arena.prepared.target, chosen);
    const record: CampaignRecord = {
      format: 1,
      runId: folder.runId,
      suite: suiteVersion,
      startedAt: startedAt.toISOString(),
      durationMs: Date.now() - startedAt.getTime(),
      target,
      configuration,
      release: law.release.release,
      gegevensset: law.pack.version,
      law: lawDataOf(law, suiteVersion),
      ...sealed,
      outcome: field.outcome(told),
      endedBy: field.endedBy,
      kinds: told,
      findings: field.findings,
    };
    folder.makeFile('fuzz.json', `${JSON.stringify(record, null, 2)}\n`);
    return { record, folder: folder.path };
  } finally {
    await arena.stop();
  }
}

/** After so many cases in a row that could not be played, the target is gone. */
const goneAfter = 5;

/** How often progress is told, in milliseconds. */
const toldEveryMs = 200;

type FieldParts = { readonly arena: Arena; readonly folder: RunFolder; readonly seed: number };

/** A campaign under way. */
class Field {
  readonly findings: ToldFinding[] = [];
  readonly #options: CampaignOptions;
  readonly #arena: Arena;
  readonly #folder: RunFolder;
  readonly #seed: number;
  readonly #endMs: number;
  #unplayed = 0;

  constructor(options: CampaignOptions, { arena, folder, seed }: FieldParts) {
    this.#options = options;
    this.#arena = arena;
    this.#folder = folder;
    this.#seed = seed;
    const { most } = options;
    this.#endMs =
      'minutes' in most ? performance.now() + most.minutes * 60_000 : Number.POSITIVE_INFINITY;
  }

  get isOver(): boolean {
    return this.endedBy !== 'its cases' || performance.now() >= this.#endMs;
  }

  get endedBy(): EndedBy {
    if (this.#arena.halted) return 'foreign data';
    if (this.#unplayed >= goneAfter) return 'a target that is gone';
    if (this.#options.stop.aborted) return 'the user';
    if (this.#options.untilFound && this.findings.length > 0) return 'the first finding';
    return performance.now() >= this.#endMs ? 'its time' : 'its cases';
  }

  outcome(kinds: readonly KindRecord[]): CampaignRecord['outcome'] {
    if (this.findings.length > 0) return 'failed';
    const isUnclear = kinds.some(({ remarks }) =>
      remarks.some(({ outcome }) => outcome === 'inconclusive'),
    );
    const isWhole = this.endedBy === 'its cases' || this.endedBy === 'its time';
    return isUnclear || !isWhole || kinds.length === 0 ? 'inconclusive' : 'passed';
  }

  /** Plays one kind; so many are still to come, with this one. */
  async play(kind: Kind, toCome: number): Promise<KindRecord> {
    const { most } = this.#options;
    const grounds = this.#arena.groundsFor(kind);
    const beganMs = performance.now();
    const endMs = beganMs + (this.#endMs - beganMs) / toCome;
    const remarks = new Remarks();
    const toTouch = kind.coverage.all(grounds);
    const touched = new Set<string>();
    let cases = 0;
    let toldMs = 0;
    const tell = (isLast = false) => {
      const nowMs = performance.now();
      if (!isLast && nowMs - toldMs < toldEveryMs) return;
      toldMs = nowMs;
      this.#options.onProgress({
        kind: kind.name,
        cases,
        perSecond: cases / Math.max(0.001, (nowMs - beganMs) / 1_000),
        touched: touched.size,
        toTouch: toTouch.size,
        of: kind.coverage.of,
        findings: this.findings.length,
      });
    };
    const told = new Map<Found<FuzzCase, ExaminedCase>, ToldFinding>();
    const { counts, found } = await hunt<FuzzCase, ExaminedCase>({
      drawn: drawnFor(kind, grounds),
      seed: this.#seed,
      cases: 'cases' in most ? most.cases : Number.MAX_SAFE_INTEGER,
      isOver: () => this.isOver || performance.now() >= endMs,
      examine: (fuzzCase) => this.#examine(kind, fuzzCase),
      onCase: (fuzzCase, examined) => {
        cases += 1;
        for (const each of kind.coverage.touchedBy(fuzzCase)) {
          if (toTouch.has(each)) touched.add(each);
        }
        remarks.add(examined, cases);
        tell();
      },
      onFound: (one) => void told.set(one, this.#keep(kind, one)),
    });
    tell(true);
    for (const one of found) {
      const finding = told.get(one);
      if (finding) finding.count = counts.get(one.cause) ?? 1;
    }
    return {
      kind: kind.name,
      parts: grounds.map(({ role, profile }) => ({ role, profile })),
      cases,
      durationMs: Math.round(performance.now() - beganMs),
      coverage: { of: kind.coverage.of, touched: touched.size, toTouch: toTouch.size },
      remarks: remarks.all,
    };
  }

  async #examine(kind: Kind, fuzzCase: FuzzCase): Promise<ExaminedCase> {
    const played = await this.#arena.play(kind, fuzzCase);
    this.#unplayed = played.interrupted ? this.#unplayed + 1 : 0;
    if (played.interrupted) return { failed: [], others: [], played };
    const findings = judgeCase(kind, fuzzCase, { played, law: this.#arena.law });
    const isFailed = ({ outcome }: CaseFinding) => outcome === 'failed';
    return {
      failed: findings.filter(isFailed),
      others: findings.filter((finding) => !isFailed(finding)),
      played,
    };
  }

  #keep(kind: Kind, found: Found<FuzzCase, ExaminedCase>): ToldFinding {
    const number = this.findings.length + 1;
    const { role, profile } = found.smallest;
    const { requirement, expected, actual } = found.finding;
    const { asTarget, law } = this.#options;
    const told: ToldFinding = {
      number,
      kind: kind.name,
      role,
      profile,
      requirement,
      title: law.requirements.find(({ id }) => id === requirement)?.title ?? text('', ''),
      ...(expected && { expected }),
      actual,
      cause: found.cause,
      count: 1,
      foundAt: found.foundAt,
      shrinks: found.shrinks,
      firstSize: kind.sizeOf(found.first),
      smallestSize: kind.sizeOf(found.smallest),
      isSteady: found.isSteady,
      seed: found.seed,
      path: found.path,
      folder: `counterexamples/${number}`,
      replay: `oso-keur replay ${this.#folder.path}/counterexamples/${number}${asTarget}`,
    };
    this.findings.push(told);
    writeCounterexample(this.#folder, { told, kind, fuzzCase: found.smallest, ...found.examined });
    this.#options.onFinding(told);
    return told;
  }
}

function drawnFor(kind: Kind, grounds: readonly Ground[]): fc.Arbitrary<FuzzCase> {
  const [first, ...more] = grounds.map((ground) => kind.drawn(ground));
  if (!first) return fc.constant(undefined).filter((): boolean => false) as never;
  return fc.oneof(first, ...more);
}

/** What fails nobody, by its cause, with how often and in which case first. */
class Remarks {
  readonly #known = new Map<string, Remark>();

  get all(): readonly Remark[] {
    return [...this.#known.values()];
  }

  /** What could not be told where something fails comes of that. */
  add({ failed, others, played }: ExaminedCase, at: number): void {
    if (failed.length > 0) return;
    for (const { requirement, outcome, actual, ...finding } of others) {
      if (outcome === 'failed') continue;
      this.#count(causeOf({ requirement, outcome, actual, ...finding }), {
        requirement,
        outcome,
        actual,
        firstAt: at,
      });
    }
    const { interrupted } = played;
    if (!interrupted) return;
    this.#count(interrupted.en, { outcome: 'inconclusive', actual: interrupted, firstAt: at });
  }

  #count(cause: string, remark: Omit<Remark, 'count'>): void {
    const known = this.#known.get(cause);
    this.#known.set(cause, known ? { ...known, count: known.count + 1 } : { ...remark, count: 1 });
  }
}
