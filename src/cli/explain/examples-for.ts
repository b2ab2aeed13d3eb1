import type { Requirement } from '#checks/requirement.ts';
import { type Examples, examplesIn } from '#explain/requirement/examples.ts';
import { type PairOptions, playPair } from '#proof/play-pair.ts';
import type { TaggedScenario } from '#run/plan/list-scenarios.ts';
import type { Change } from '#run/reference.ts';
import { text } from '#words/text.ts';

/** What there is to play with. */
export type Known = {
  readonly mutants: readonly Change[];
  readonly scenarios: readonly TaggedScenario[];
};

/** Plays the reference and a mutant until there is a message that satisfies a requirement and one that breaks it; says why when there are none. */
export async function examplesFor(
  requirement: Requirement,
  { mutants, scenarios }: Known,
): Promise<Examples> {
  const [mutant] = mutants.filter(({ breaks }) => breaks.includes(requirement.id));
  if (!mutant) return { kind: 'none', why: noMutant };
  const { name } = mutant;
  for (const attempt of attemptsAt(requirement.id, scenarios)) {
    const { sound, broken } = await playPair(requirement, mutant, attempt);
    const pair = { sound: withEntries(sound), broken: withEntries(broken), mutant: name };
    const examples = examplesIn(pair, requirement.id);
    if (examples) return examples;
  }
  return { kind: 'none', why: unseen(name) };
}

/** On a busy machine the reference may take longer than usual. */
const patientMs = 5_000;

/** Not every dossier shows what a mutant spoils, and some go wrong only after something that went well: first what asks, then all of its features. */
function attemptsAt(id: string, scenarios: readonly TaggedScenario[]): PairOptions[] {
  const asking = scenarios.filter(({ tags }) => tags.includes(id));
  const features = asking.map(({ feature }) => feature.slice(feature.lastIndexOf('/') + 1));
  const around = [...new Set([id, ...features])];
  return [
    { only: [id], seed: 1 },
    { only: around, seed: 1, answerMs: patientMs },
    { only: around, seed: 2, answerMs: patientMs },
  ];
}

function withEntries({ record, entries = [] }: Awaited<ReturnType<typeof playPair>>['sound']) {
  return { record, entries };
}

const noMutant = text(
  'De eis wordt niet beproefd, dus er is geen mutant die haar schendt',
  'The requirement is not tested, so there is no mutant that breaks it',
);

function unseen(mutant: string) {
  return text(
    `De mutant ${mutant} liet het met deze dossiers niet zien; "oso-keur run --mutant ${mutant}" speelt alles`,
    `The mutant ${mutant} did not show it on these dossiers; "oso-keur run --mutant ${mutant}" plays everything`,
  );
}
