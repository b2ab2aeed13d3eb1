import type { FuzzKind } from '#fuzz/fuzz-case.ts';
import type { Change } from '#run/reference.ts';
import type { PlantedTrial } from './try-planted.ts';

/** What the trial of fuzzing came to, as it is published. */
export type CampaignDocument = {
  readonly format: 1;
  readonly suite: string;
  readonly casesToFind: number;
  readonly seeds: number;
  /** What the reference LAS survived. */
  readonly survived: readonly {
    readonly kind: FuzzKind;
    readonly cases: number;
    readonly findings: number;
    readonly inconclusive: number;
    readonly seconds: number;
  }[];
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
  const { suite, survived, planted, seeds, casesToFind } = document;
  return `${[
    '# What fuzzing finds',
    '',
    `OSO Keur ${suite}. Made by \`npm run campaign\`; how fuzzing works is told in [fuzz.md](fuzz.md).`,
    '',
    '## A sound LAS',
    '',
    'The reference LAS must survive with no finding, and with nothing that could not be told.',
    '',
    '| kind | cases | findings | could not be told | seconds |',
    '|---|---|---|---|---|',
    ...survived.map(
      ({ kind, cases, findings, inconclusive, seconds }) =>
        `| ${kind} | ${cases} | ${findings} | ${inconclusive} | ${seconds} |`,
    ),
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
      ].map(medianOf);
      return `| \`${name}\`: ${does} | ${foundBy} | ${isUnnoticed ? 'yes' : '**no**'} | ${found.length} | ${medians.join(' | ')} |`;
    }),
  ].join('\n')}\n`;
}

function medianOf(values: readonly number[]): string {
  const sorted = values.toSorted((one, other) => one - other);
  const [low, high] = [
    sorted[Math.floor((sorted.length - 1) / 2)],
    sorted[Math.ceil((sorted.length - 1) / 2)],
  ];
  if (low === undefined || high === undefined) return '–';
  return String(Math.round((low + high) / 2));
}
