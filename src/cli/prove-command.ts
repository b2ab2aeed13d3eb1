import { Command } from 'commander';
import pc from 'picocolors';
import { type Proof, prove } from '#proof/prove.ts';
import type { Ruling } from '#proof/ruling.ts';
import { exitCodes, type OnExit } from './exit-code.ts';

/** Puts the judge on trial and prints what it caught. */
export function proveCommand(onExit: OnExit): Command {
  return new Command('prove')
    .description(
      'Put the judge on trial: the reference and its variants must pass, every mutant must be caught.',
    )
    .action(async () => {
      let done = 0;
      const proof = await prove((ruling, total) => {
        done += 1;
        process.stdout.write(
          `${pc.dim(`[${String(done).padStart(2)}/${total}]`)} ${describe(ruling)}\n`,
        );
      });
      process.stdout.write(summarise(proof));
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

function summarise({ rulings, unproven }: Proof): string {
  const count = (kind: Ruling['kind']) => {
    const ofKind = rulings.filter((ruling) => ruling.kind === kind);
    return `${ofKind.filter(isRight).length} of ${ofKind.length}`;
  };
  const names = unproven.length > 0 ? ` (${unproven.join(', ')})` : '';
  return [
    '',
    `reference passed ${count('reference')}, variants passed ${count('variant')}, ` +
      `mutants killed by their own requirement ${count('mutant')}, unproven requirements ${unproven.length}${names}`,
    '',
  ].join('\n');
}

function isRight({ faults }: Ruling): boolean {
  return faults.length === 0;
}
