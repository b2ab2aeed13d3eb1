import type { CheckFor } from '#checks/check-for.ts';
import { dossierLawOf } from '#dossier/dossier-law-of.ts';
import type { Entry, EntryOf } from '#evidence/entry.ts';
import { type Slices, sliceTranscript } from '#evidence/slice.ts';
import { begunAgain } from '#evidence/superseded.ts';
import { blame, type Circumstances } from './blame.ts';
import type { Law } from './law.ts';
import { type Outcome, worstOf } from './outcome.ts';
import type { Result } from './record.ts';

/** A transcript, cut by scenario, and the law that it is judged by. */
export type SlicedRun = {
  readonly law: Law;
  readonly slices: Slices;
  readonly started: EntryOf<'run-started'>;
};

/**
 * Cuts the transcript of a run by scenario.
 *
 * @throws Error where it tells of no run: ours.
 */
export function sliceRun(entries: readonly Entry[], law: Law): SlicedRun {
  const started = entries.find((entry) => entry.kind === 'run-started');
  if (!started) throw new Error('Cannot judge a transcript that tells of no run');
  const slices = sliceTranscript(entries, started, { ...law, dossierLaw: dossierLawOf(law) });
  return { law, slices, started };
}

/**
 * Judges every requirement that a run asks for, each by the slice of its scenario.
 *
 * @throws Error where no check speaks of one: ours.
 */
export function judgeAsked(
  entries: readonly Entry[],
  { law, slices, started }: SlicedRun,
  checkFor: CheckFor,
): Result[] {
  const again = begunAgain(entries);
  const asked = entries
    .filter((entry) => entry.kind === 'asked')
    .filter(({ seq, scenario }) => seq > (again.get(scenario) ?? 0));
  return asked.map(({ seq, requirement, scenario }) => {
    const slice = slices.byScenario.get(scenario);
    if (!slice) throw new Error(`Cannot judge "${scenario}": the plan does not name it`);
    const { check, level } = checkOf(requirement, law, checkFor);
    const circumstances = { ...started, level, signsOfLife: slices.signsOfLife };
    const { looked, findings } = check(slice);
    const judged = findings.map((finding) => {
      // What was not there to be seen is missing where it was asked for.
      const entries = finding.entries.length > 0 ? finding.entries : [seq];
      return blame({ ...finding, entries }, circumstances satisfies Circumstances);
    });
    const sight: Outcome[] = looked.length > 0 ? ['passed'] : [];
    const outcome = worstOf([...judged.map((finding) => finding.outcome), ...sight]);
    return { requirement, scenario, outcome, findings: judged, entries: looked };
  });
}

function checkOf(id: string, law: Law, checkFor: CheckFor) {
  const requirement = law.requirements.find((row) => row.id === id);
  const check = requirement && checkFor(requirement);
  if (!requirement || !check) {
    throw new Error(`Cannot judge "${id}": no check in src/checks speaks of it`);
  }
  return { check, level: requirement.level };
}
