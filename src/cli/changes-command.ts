import { Command } from 'commander';
import pc from 'picocolors';
import { type Change, listChanges } from '#run/reference.ts';
import { exitCodes, type OnExit } from './exit-code.ts';

const descriptions: Readonly<Record<Change['kind'], string>> = {
  mutant: 'List the faulty LASes that the judge is tried on, and what each breaks.',
  variant: 'List the unusual but conformant LASes that must pass.',
};

/** Lists the mutants, or the variants, of the reference LAS. */
export function changesCommand(kind: Change['kind'], onExit: OnExit): Command {
  return new Command(`${kind}s`)
    .description(descriptions[kind])
    .option('--names', 'print only the names, one a line')
    .action(async ({ names }: { readonly names?: true }) => {
      const changes = (await listChanges()).filter((change) => change.kind === kind);
      const lines = names ? changes.map(({ name }) => name) : changes.map(describe);
      process.stdout.write(`${lines.join('\n')}\n`);
      onExit(exitCodes.passed);
    });
}

function describe({ name, does, breaks, alsoBreaks, release }: Change): string {
  const also = Object.entries(alsoBreaks).map(([id, reason]) => `  also ${id}: ${reason}`);
  const ids = breaks.length > 0 ? `  breaks ${breaks.join(', ')}` : [];
  const where = release === undefined ? [] : `  tried with --release ${release}`;
  return [pc.bold(name), `  ${does}`, ids, also, where].flat().join('\n');
}
