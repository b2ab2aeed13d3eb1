import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Command, Option } from 'commander';
import pc from 'picocolors';
import { countOf } from '#proof/count-of.ts';
import { hasProven } from '#proof/has-proven.ts';
import { proofDocument } from '#proof/proof-document.ts';
import { proofMarkdown } from '#proof/proof-markdown.ts';
import { isProven, type Proof, prove } from '#proof/prove.ts';
import { readSubject } from '#proof/read-subject.ts';
import { isRight, type Ruling } from '#proof/ruling.ts';
import { makeReportsFolder } from '#run/run-folder.ts';
import { exitCodes, type OnExit } from '../exit-code.ts';

type Options = {
  readonly quick?: boolean;
  readonly sabotage?: boolean;
  readonly reports: string;
  readonly out?: string;
};

/** Puts the judge on trial and prints what it caught, and with `--sabotage` what of the judge nobody would miss. */
export function proveCommand(onExit: OnExit): Command {
  return new Command('prove')
    .description(
      'Put the judge on trial: the reference and its variants must pass, every mutant must be caught, and every bad target survived.',
    )
    .option('--quick', 'try one mutant for each requirement, and variants on a few scenarios')
    .addOption(
      new Option(
        '--out <folder>',
        'write proof.json and proof.md there, what was caught and what was missed',
      ).conflicts('quick'),
    )
    .option(
      '--sabotage',
      'judge what the mutants did again with each check always satisfied in turn, and spoiled dossiers with each keyword of the rules: every one must be noticed',
    )
    .option('--reports <folder>', 'where the proof keeps its transcripts, in proof/', 'reports')
    .addHelpText('after', notes)
    .action(async ({ quick = false, sabotage = false, reports, out }: Options) => {
      const folder = join(reports, 'proof');
      if (sabotage && out === undefined && (await hasProven(folder))) {
        process.stdout.write(`This build was proven before: its transcripts are in ${folder}\n`);
        onExit(exitCodeOf(await isSabotageNoticed(folder)));
        return;
      }
      makeReportsFolder(reports);
      const isInOrder = await isProvenNow({ isQuick: quick, keep: folder, out });
      const isNoticed = !sabotage || (await isSabotageNoticed(folder));
      onExit(exitCodeOf(isInOrder && isNoticed));
    });
}

const notes = `
A proof keeps the transcripts of the mutants in reports/proof/. With --sabotage nothing is run again when they are of this
same build and the proof was in order; otherwise the proof comes first. The last line tells how many were
noticed; exit code 0 means all.`;

type Wanted = {
  readonly isQuick: boolean;
  readonly keep: string;
  readonly out: string | undefined;
};

async function isProvenNow({ isQuick, keep, out }: Wanted): Promise<boolean> {
  let done = 0;
  const proof = await prove({
    isQuick,
    keep,
    onRuling(ruling, total) {
      done += 1;
      process.stdout.write(
        `${pc.dim(`[${String(done).padStart(2)}/${total}]`)} ${describe(ruling)}\n`,
      );
    },
  });
  if (out !== undefined) await publish(proof, out);
  process.stdout.write(summarise(proof, isQuick));
  return isProven(proof);
}

async function publish(proof: Proof, out: string): Promise<void> {
  const document = proofDocument(proof, await readSubject());
  mkdirSync(out, { recursive: true });
  writeFileSync(join(out, 'proof.json'), `${JSON.stringify(document, null, 2)}\n`);
  writeFileSync(join(out, 'proof.md'), proofMarkdown(document));
}

async function isSabotageNoticed(folder: string): Promise<boolean> {
  // Only who asks for it needs the checks and the generators.
  const { sabotage } = await import('#proof/sabotage/sabotage.ts');
  const { tellSabotage } = await import('#proof/sabotage/tell-sabotage.ts');
  const results = await sabotage(folder);
  for (const line of tellSabotage(results)) process.stdout.write(`${line}\n`);
  return results.every(({ isNoticed }) => isNoticed);
}

function exitCodeOf(isInOrder: boolean): number {
  return isInOrder ? exitCodes.passed : exitCodes.failed;
}

function describe({ name, kind, failed, faults }: Ruling): string {
  const sign = faults.length === 0 ? pc.green('✓') : pc.red('✗');
  const caught = failed.length > 0 ? pc.dim(` → ${failed.join(', ')}`) : '';
  return [
    `${sign} ${kind} ${name}${caught}`,
    ...faults.map((fault) => pc.red(`      ${fault}`)),
  ].join('\n');
}

function summarise({ rulings, unproven }: Proof, isQuick: boolean): string {
  const count = (kind: Ruling['kind']) => {
    const { right, of } = countOf(kind, rulings);
    return `${right} of ${of}`;
  };
  const names = unproven.length > 0 ? ` (${unproven.join(', ')})` : '';
  return [
    '',
    ...unsurvived(rulings),
    ...(isQuick ? ['Quick proof: one mutant for each requirement'] : []),
    `reference passed ${count('reference')}, variants passed ${count('variant')}, ` +
      `mutants killed by their own requirement ${count('mutant')}, unproven requirements ${unproven.length}${names}, ` +
      `miniatures ${count('miniature')}`,
    '',
  ].join('\n');
}

function unsurvived(rulings: readonly Ruling[]): string[] {
  const red = rulings.filter((ruling) => ruling.kind === 'miniature' && !isRight(ruling));
  return red.length > 0 ? [`Not survived: ${red.map(({ name }) => name).join(', ')}`] : [];
}
