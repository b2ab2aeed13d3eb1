import { randomInt } from 'node:crypto';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Change, listChanges } from '#run/reference.ts';
import type { RunRecord } from '#verdict/record.ts';
import { buildDigest } from './build-digest.ts';
import { Lane } from './lane.ts';
import { ruleMiniature } from './miniature-ruling.ts';
import { oneForEach } from './one-for-each.ts';
import type { Answer } from './play-trial.ts';
import { isOnlyMissed, isRight, noRuling, type Ruling, rule, unproven } from './ruling.ts';
import { type KeptTrial, TranscriptStore } from './transcript-store.ts';
import { otherReleaseTrials, quickTrialOf, secondTrialOf, type Trial, trialOf } from './trial.ts';

/** What the whole proof came to. */
export type Proof = {
  readonly rulings: readonly Ruling[];
  readonly unproven: readonly string[];
  /** The run of the reference on everything; undefined when that came to nothing. */
  readonly reference: RunRecord | undefined;
};

/** How to prove. */
export type ProveOptions = {
  /** Whether one mutant for each requirement is enough. */
  readonly isQuick: boolean;
  /** Told of every run when it has come out, and of how many there are. */
  readonly onRuling: (ruling: Ruling, total: number) => void;
  /** The folder in which to keep the transcripts of the mutants, for `sabotage`. */
  readonly keep?: string | undefined;
};

/**
 * Puts the judge on trial: the reference and every variant must pass, every mutant must fail what it declares and
 * nothing else, and the run against every miniature must come out as that expects. Several runs go on at once, each with a
 * cast and a reference process of its own. The reference is tried in every release that a mutant shows in, and a mutant in
 * its own. All make their dossiers from one seed, drawn for this proof.
 * A mutant that is missed is tried once more, on other dossiers: what it spoils is not in every dossier. What came out otherwise
 * for another reason is tried once more in the end, by itself: so many runs at once can be too late for a limit of a second.
 */
export async function prove({ isQuick, onRuling, keep }: ProveOptions): Promise<Proof> {
  const all = await listChanges();
  const changes = isQuick ? oneForEach(all) : all;
  const build = buildDigest();
  const folder = await mkdtemp(join(tmpdir(), 'oso-keur-proof-'));
  const rulings: Ruling[] = [];
  const store = keep === undefined ? undefined : new TranscriptStore(keep);
  const [seed, otherSeed] = [randomInt(2 ** 30), 2 ** 30 + randomInt(2 ** 29)];
  let reference: RunRecord | undefined;
  const hurried: Tried[] = [];
  try {
    await store?.begin();
    await mkdir(join(folder, 'dossiers'));
    const trials = inOrder(changes, isQuick);
    const tryOut = async ({ change, trial }: Tried, lane: Lane, isLast: boolean) => {
      const keeps = change?.kind === 'mutant' ? store : undefined;
      const play = (what: Trial, from: number) =>
        playIn(folder, { trial: what, seed: from, lane, store: keeps });
      const answer = await play(trial, seed);
      const isWhole = change === undefined && trial.only === undefined;
      if (isWhole && 'record' in answer) reference = answer.record;
      const first = rulingOn(answer, change);
      const mayShowLater = change?.kind !== 'miniature' && isOnlyMissed(first, change);
      const ruling = mayShowLater
        ? rulingOn(await play(secondTrialOf(change), otherSeed), change)
        : first;
      const isOtherwise = !isRight(ruling) && !isOnlyMissed(ruling, change);
      if (isOtherwise && !isLast) return void hurried.push({ change, trial });
      rulings.push(ruling);
      onRuling(ruling, trials.length);
    };
    await inLanes(trials, (tried, lane) => tryOut(tried, lane, false));
    await inLanes(hurried, (tried, lane) => tryOut(tried, lane, true), 1);
    const withoutMutant = reference ? unproven(reference, all) : [];
    const proof = { rulings, unproven: withoutMutant, reference };
    await store?.end({ build, isProven: isProven(proof), trials: keptOf(proof, changes) });
    return proof;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Tells whether everything came out as declared, and every tested requirement has a mutant. */
export function isProven({ rulings, unproven }: Pick<Proof, 'rulings' | 'unproven'>): boolean {
  return unproven.length === 0 && rulings.every(isRight);
}

type Play = {
  readonly trial: Trial;
  readonly seed: number;
  readonly lane: Lane;
  readonly store: TranscriptStore | undefined;
};

/** A run leaves more than the proof needs; of many runs it would fill the disk. */
async function playIn(folder: string, { trial, seed, lane, store }: Play): Promise<Answer> {
  const reports = await mkdtemp(join(folder, 'run-'));
  const dossiers = join(folder, 'dossiers');
  try {
    const answer = await lane.play({ ...trial, seed, reports, dossiers });
    if (trial.change !== undefined && 'record' in answer) {
      await store?.keep(trial.change, answer.folder);
    }
    return answer;
  } finally {
    await rm(reports, { recursive: true, force: true });
  }
}

function keptOf({ rulings }: Proof, changes: readonly Change[]): KeptTrial[] {
  return changes
    .filter(({ kind }) => kind === 'mutant')
    .map((change) => {
      const failed = rulings.find(({ name }) => name === change.name)?.failed ?? [];
      return { change, failed };
    });
}

function rulingOn(answer: Answer, change: Change | undefined): Ruling {
  if (!('record' in answer)) return noRuling(answer.failure, change);
  return change?.kind === 'miniature' ? ruleMiniature(answer, change) : rule(answer.record, change);
}

type Tried = { readonly change: Change | undefined; readonly trial: Trial };

/** The longest runs come first, so that no process plays one alone at the end. */
function inOrder(changes: readonly Change[], isQuick: boolean): readonly Tried[] {
  const ofKind = (wanted: Change['kind']) => changes.filter(({ kind }) => kind === wanted);
  const trialFor = isQuick ? quickTrialOf : trialOf;
  const tried = (change: Change | undefined) => ({ change, trial: trialFor(change) });
  const others = otherReleaseTrials(changes).map((trial) => ({ change: undefined, trial }));
  return [
    ...[undefined, ...ofKind('variant')].map(tried),
    ...others,
    ...ofKind('miniature').map(tried),
    ...ofKind('mutant').map(tried),
  ];
}

/** More than there are processors, since a run also waits: for what may come late. */
const lanes = availableParallelism() + 4;

async function inLanes<Item>(
  items: readonly Item[],
  work: (item: Item, lane: Lane) => Promise<void>,
  most = lanes,
): Promise<void> {
  const waiting = items.values();
  await Promise.all(
    Array.from({ length: Math.min(most, items.length) }, async () => {
      const lane = new Lane();
      try {
        for (const item of waiting) await work(item, lane);
      } finally {
        await lane.stop();
      }
    }),
  );
}
