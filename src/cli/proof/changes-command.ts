import { Command } from 'commander';
import pc from 'picocolors';
import { type Change, type Expectation, listChanges } from '#run/reference.ts';
import { exitCodes, type OnExit } from '../exit-code.ts';
import { listedBy } from '../run/choose-target.ts';

const descriptions: Readonly<Record<Change['kind'], string>> = {
  mutant: 'List the faulty LASes that the judge is tried on, and what each breaks.',
  variant: 'List the unusual but conformant LASes that must pass.',
  miniature: 'List the bad targets that a run must survive, and how each has to come out.',
  planted: 'List the faults that no scenario catches and fuzzing has to, and what each breaks.',
};

/** Lists the changes of the reference LAS of one kind. */
export function changesCommand(kind: Change['kind'], onExit: OnExit): Command {
  return new Command(listedBy[kind])
    .description(descriptions[kind])
    .option('--names', 'print only the names, one a line')
    .action(async ({ names }: { readonly names?: true }) => {
      const changes = (await listChanges()).filter((change) => change.kind === kind);
      const lines = names ? changes.map(({ name }) => name) : changes.map(describe);
      process.stdout.write(`${lines.join('\n')}\n`);
      onExit(exitCodes.passed);
    });
}

function describe({ name, does, breaks, alsoBreaks, release, expects }: Change): string {
  const also = Object.entries(alsoBreaks).map(([id, reason]) => `  also ${id}: ${reason}`);
  const ids = breaks.length > 0 ? `  breaks ${breaks.join(', ')}` : [];
  const comes = expects ? `  comes out ${describeExpected(expects)}` : [];
  const where = release === undefined ? [] : `  tried with --release ${release}`;
  return [pc.bold(name), `  ${does}`, ids, also, where, comes].flat().join('\n');
}

function describeExpected({ outcome, blames, strikes }: Expectation): string {
  const blamed = blames.length > 0 ? `, by ${blames.join(' or ')}` : '';
  const others = strikes === 'always' ? '' : ', with every other scenario sound';
  return `${outcome}${blamed}${others}`;
}
