import type { MemoryPoint } from '#fuzz/campaign/campaign-record.ts';
import { type FuzzKind, fuzzKinds } from '#fuzz/fuzz-case.ts';
import type { Change } from '#run/reference.ts';
import { median } from '../bench/median.ts';
import type { Replayed } from './fuzz-once.ts';
import { isSurvived, type Survived } from './survive.ts';
import type { PlantedTrial } from './try-planted.ts';

/** What the trial of fuzzing came to, as it is published. */
export type CampaignDocument = {
  readonly format: 1;
  readonly suite: string;
  readonly casesToFind: number;
  readonly seeds: number;
  /** What the reference LAS survived. */
  readonly survived: readonly Survived[];
  readonly planted: readonly {
    readonly name: string;
    readonly does: string;
    readonly breaks: readonly string[];
    readonly foundBy: NonNullable<Change['foundBy']>;
    /** Whether a run passes, but for the scenarios that stand for many cases. */
    readonly isUnnoticed: boolean;
    readonly trials: readonly PlantedTrial[];
  }[];
};

/** Writes what the trial of fuzzing came to as Markdown, for people. */
export function campaignMarkdown(document: CampaignDocument): string {
  const { suite, planted, seeds, casesToFind } = document;
  const replayed = replayedIn(document);
  return `${[
    '# What fuzzing finds',
    '',
    `OSO Keur ${suite}. Made by \`npm run campaign\`; how fuzzing works is told in [fuzz.md](fuzz.md).`,
    '',
    '## A sound LAS',
    '',
    'The reference LAS must survive with no finding, and with nothing that could not be told. What oso-keur itself holds in one process (the heap, without garbage) may not grow with the cases.',
    '',
    '| kind | cases | findings | could not be told | seconds | memory |',
    '|---|---|---|---|---|---|',
    ...fuzzKinds.map((kind) => survivedRow(kind, document)),
    '',
    '## Counterexamples',
    '',
    `Each that was stored in these campaigns was played again by \`oso-keur replay\` on a fresh start, and has to come to the same finding. Replayed: ${replayed.same} of ${replayed.stored}. Besides, ${replayed.unsteady} did not fail again right after they were found, and were told to be unsteady.`,
    '',
    '## Faults that no scenario catches',
    '',
    `Each is planted in the reference LAS. A run must not notice it, the scenarios that stand for many cases apart; \`oso-keur fuzz --cases ${casesToFind}\` must, from at least nine of ten seeds. Sizes are before and after it was made smaller: characters of a dossier, acts of a conversation, bytes of a message.`,
    '',
    `| fault | kind | unnoticed by scenarios | found, of ${seeds} seeds | median case | median size | median size after |`,
    '|---|---|---|---|---|---|---|',
    ...planted.map(({ name, does, foundBy, isUnnoticed, trials }) => {
      const found = trials.flatMap((trial) => trial.found ?? []);
      const medians = [
        found.map(({ at }) => at),
        found.map(({ firstSize }) => firstSize),
        found.map(({ smallestSize }) => smallestSize),
      ].map(saidMedian);
      return `| \`${name}\`: ${does} | ${foundBy} | ${isUnnoticed ? 'yes' : '**no**'} | ${found.length} | ${medians.join(' | ')} |`;
    }),
  ].join('\n')}\n`;
}

function saidMedian(values: readonly number[]): string {
  return values.length === 0 ? '–' : String(Math.round(median(values)));
}

/** Whether fuzzing did all that it has to: docs/fuzzing.md says what. */
export function isAsItShouldBe(document: CampaignDocument): boolean {
  const { survived, planted, seeds } = document;
  const { stored, same } = replayedIn(document);
  const isFound = planted.every(
    ({ isUnnoticed, trials }) =>
      isUnnoticed && trials.filter(({ found }) => found).length >= Math.ceil(0.9 * seeds),
  );
  return isFound && survived.every(isSurvived) && same === stored;
}

function replayedIn({ survived, planted }: CampaignDocument): Replayed {
  const all = [...survived, ...planted.flatMap(({ trials }) => trials)];
  return {
    stored: all.reduce((sum, { replayed }) => sum + replayed.stored, 0),
    same: all.reduce((sum, { replayed }) => sum + replayed.same, 0),
    unsteady: all.reduce((sum, { replayed }) => sum + replayed.unsteady, 0),
  };
}

function survivedRow(kind: FuzzKind, { survived }: CampaignDocument): string {
  const all = survived.filter((stretch) => stretch.kind === kind);
  const sums = (['cases', 'findings', 'inconclusive', 'seconds'] as const).map((what) =>
    all.reduce((sum, stretch) => sum + stretch[what], 0),
  );
  const [longest] = all.toSorted((one, other) => other.cases - one.cases);
  return `| ${kind} | ${sums.join(' | ')} | ${memoryOf(longest?.memory ?? [])} |`;
}

function memoryOf(points: readonly MemoryPoint[]): string {
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last) return '–';
  const told = ({ cases, heapBytes }: MemoryPoint) =>
    `${(heapBytes / 1e6).toFixed(0)} MB after ${cases}`;
  return `${told(first)}, ${told(last)}`;
}
