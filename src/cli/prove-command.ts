import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Command } from 'commander';
import pc from 'picocolors';
import { proofDocument } from '#proof/proof-document.ts';
import { proofMarkdown } from '#proof/proof-markdown.ts';
import { type Proof, prove } from '#proof/prove.ts';
import { readSubject } from '#proof/read-subject.ts';
import type { Ruling } from '#proof/ruling.ts';
import type { Extent } from '#proof/trial.ts';
import { exitCodes, type OnExit } from './exit-code.ts';

/** Puts the judge on trial and prints what it caught. */
export function proveCommand(onExit: OnExit): Command {
  return new Command('prove')
    .description(
      'Put the judge on trial: the reference and its variants must pass, every mutant must be caught.',
    )
    .option('--full', 'try every mutant on everything, not only on what it is about')
    .option(
      '--out <folder>',
      'write proof.json and proof.md there, what was caught and what was missed',
    )
    .action(async ({ full = false, out }: { readonly full?: boolean; readonly out?: string }) => {
      let done = 0;
      const extent = full ? 'full' : 'quick';
      const proof = await prove({
        extent,
        onRuling(ruling, total) {
          done += 1;
          process.stdout.write(
            `${pc.dim(`[${String(done).padStart(2)}/${total}]`)} ${describe(ruling)}\n`,
          );
        },
      });
      if (out !== undefined) {
        const document = proofDocument(proof, await readSubject(), extent);
        mkdirSync(out, { recursive: true });
        writeFileSync(join(out, 'proof.json'), `${JSON.stringify(document, null, 2)}\n`);
        writeFileSync(join(out, 'proof.md'), proofMarkdown(document));
      }
      process.stdout.write(summarise(proof, extent));
      const isProven = proof.unproven.length === 0 && proof.rulings.every(isRight);
      onExit(isProven ? exitCodes.passed : exitCodes.failed);
    });
}

function describe({ name, kind, failed, faults }: Ruling): string {
  const sign = faults.length === 0 ? pc.green('✓') : pc.red('✗');
  const caught = failed.length > 0 ? pc.dim(` → ${failed.join(', ')}`) : '';
  return [
    `${sign} ${kind} ${name}${caught}`,
    ...faults.map((fault) => pc.red(`      ${fault}`)),
  ].join('\n');
}

const extentWords: Readonly<Record<Extent, string>> = {
  quick: 'Quick proof (each mutant on the scenarios of what it breaks; --full tries everything)',
  full: 'Full proof (each mutant on everything)',
};

function summarise({ rulings, unproven }: Proof, extent: Extent): string {
  const count = (kind: Ruling['kind']) => {
    const ofKind = rulings.filter((ruling) => ruling.kind === kind);
    return `${ofKind.filter(isRight).length} of ${ofKind.length}`;
  };
  const names = unproven.length > 0 ? ` (${unproven.join(', ')})` : '';
  return [
    '',
    `${extentWords[extent]}: reference passed ${count('reference')}, variants passed ${count('variant')}, ` +
      `mutants killed by their own requirement ${count('mutant')}, unproven requirements ${unproven.length}${names}`,
    '',
  ].join('\n');
}

function isRight({ faults }: Ruling): boolean {
  return faults.length === 0;
}
