import { Command, Option } from 'commander';
import { loadRequirements } from '#law/load-law.ts';
import { coverageFormats } from '#report/coverage/all.ts';
import { tabulateCoverage } from '#report/coverage/coverage.ts';
import { listChanges } from '#run/reference.ts';
import { exitCodes, type OnExit } from '../exit-code.ts';

type Options = { readonly format: keyof typeof coverageFormats };

/** Prints for each requirement which scenarios ask for it, which check judges it and which mutants must fail it. */
export function coverageCommand(onExit: OnExit): Command {
  return new Command('coverage')
    .description(
      'Tell what tests each requirement: scenarios, check and mutants, or why it is not. Ends with 1 when something lacks.',
    )
    .addOption(
      new Option('--format <format>', 'what to print')
        .choices(Object.keys(coverageFormats))
        .default('text'),
    )
    .action(async ({ format }: Options) => {
      // Only who asks for coverage needs these.
      const { allChecks } = await import('#checks/all.ts');
      const { listScenarios } = await import('#run/plan/list-scenarios.ts');
      const changes = await listChanges();
      const coverage = tabulateCoverage({
        requirements: loadRequirements(),
        checks: Object.keys(allChecks),
        scenarios: await listScenarios(),
        mutants: changes.filter(({ kind }) => kind === 'mutant'),
      });
      process.stdout.write(coverageFormats[format](coverage));
      const isWhole = coverage.requirements.every(({ lacks }) => lacks.length === 0);
      const isSound = isWhole && coverage.strayTags.length === 0;
      onExit(isSound ? exitCodes.passed : exitCodes.failed);
    });
}
