import fc from 'fast-check';
import type { RunFolder } from '#run/run-folder.ts';
import { text } from '#words/text.ts';
import type { Arena } from '../arena/arena.ts';
import type { CaseFinding } from '../case-finding.ts';
import { writeCounterexample } from '../counterexample/write-counterexample.ts';
import type { FuzzCase } from '../fuzz-case.ts';
import { type Found, hunt } from '../hunt/hunt.ts';
import { judgeCase } from '../judge-case.ts';
import type { Ground, Kind } from '../kind.ts';
import type { CampaignOptions } from './campaign-options.ts';
import type { CampaignRecord, EndedBy, KindRecord, ToldFinding } from './campaign-record.ts';
import type { ExaminedCase } from './examined-case.ts';
import { Memory } from './memory.ts';
import { Remarks } from './remarks.ts';

/** After so many cases in a row that could not be played, the target is gone. */
const goneAfter = 5;

/** How often progress is told, in milliseconds. */
const toldEveryMs = 200;

/** What ends a campaign as it was meant to. */
const wholeEnds: readonly EndedBy[] = ['its cases', 'its time', 'the test pupils'];

type Parts = { readonly arena: Arena; readonly folder: RunFolder; readonly seed: number };

/** A campaign under way. */
export class UnderWay {
  readonly findings: ToldFinding[] = [];
  readonly #options: CampaignOptions;
  readonly #arena: Arena;
  readonly #folder: RunFolder;
  readonly #seed: number;
  readonly #endMs: number;
  #unplayed = 0;

  constructor(options: CampaignOptions, { arena, folder, seed }: Parts) {
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
    if (this.#arena.isUsedUp) return 'the test pupils';
    if (this.#options.stop.aborted) return 'the user';
    // What did not fail again may come of the world.
    const isFound = this.findings.some(({ isSteady }) => isSteady);
    if (this.#options.untilFound && isFound) return 'the first finding';
    return performance.now() >= this.#endMs ? 'its time' : 'its cases';
  }

  outcome(kinds: readonly KindRecord[]): CampaignRecord['outcome'] {
    if (this.findings.length > 0) return 'failed';
    const isUnclear = kinds.some(({ remarks }) =>
      remarks.some(({ outcome }) => outcome === 'inconclusive'),
    );
    const isWhole = wholeEnds.includes(this.endedBy);
    const isPlayed = kinds.some(({ cases }) => cases > 0);
    return isUnclear || !isWhole || !isPlayed ? 'inconclusive' : 'passed';
  }

  /** Plays one kind; so many are still to come, with this one. */
  async play(kind: Kind, toCome: number): Promise<KindRecord> {
    const { most } = this.#options;
    const grounds = this.#arena.groundsFor(kind);
    const beganMs = performance.now();
    const endMs = beganMs + (this.#endMs - beganMs) / toCome;
    const remarks = new Remarks();
    const memory = new Memory();
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
    const told = new Map<string, ToldFinding>();
    const drawn = drawnFor(kind, grounds);
    const bag =
      drawn &&
      (await hunt<FuzzCase, ExaminedCase>({
        drawn,
        seed: this.#seed,
        keepsSize: this.#options.keepsSize === true,
        cases: 'cases' in most ? most.cases : Number.MAX_SAFE_INTEGER,
        isOver: () => this.isOver || performance.now() >= endMs,
        examine: (fuzzCase) => this.#examine(kind, fuzzCase),
        onCase: (fuzzCase, examined) => {
          cases += 1;
          for (const each of kind.coverage.touchedBy(fuzzCase)) {
            if (toTouch.has(each)) touched.add(each);
          }
          remarks.add(examined, cases);
          memory.lookAfter(cases);
          tell();
        },
        onFound: (one) => {
          const number = told.get(one.cause)?.number ?? this.findings.length + 1;
          told.set(one.cause, this.#keep(kind, one, number));
        },
      }));
    tell(true);
    memory.look(cases);
    for (const [cause, finding] of told) finding.count = bag?.counts.get(cause) ?? 1;
    const others = [...(bag?.others ?? [])].map(([requirement, count]) => ({ requirement, count }));
    return {
      kind: kind.name,
      parts: grounds.map(({ role, profile }) => ({ role, profile })),
      cases,
      durationMs: Math.round(performance.now() - beganMs),
      coverage: {
        of: kind.coverage.of,
        touched: touched.size,
        toTouch: toTouch.size,
        names: [...touched].sort(),
      },
      remarks: remarks.all,
      ...(others.length > 0 && { others }),
      memory: memory.points,
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

  /** Stores a finding under its number, in the place of what was there. */
  #keep(kind: Kind, found: Found<FuzzCase, ExaminedCase>, number: number): ToldFinding {
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
    this.findings[number - 1] = told;
    writeCounterexample(this.#folder, { told, kind, fuzzCase: found.smallest, ...found.examined });
    this.#options.onFinding(told);
    return told;
  }
}

/** What the target does not claim is not drawn for; where nothing is claimed there are no cases. */
function drawnFor(kind: Kind, grounds: readonly Ground[]): fc.Arbitrary<FuzzCase> | undefined {
  const [first, ...more] = grounds.map((ground) => kind.drawn(ground));
  return first && fc.oneof(first, ...more);
}
