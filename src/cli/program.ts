import { Command } from 'commander';
import { suiteVersion } from '#law/suite-version.ts';
import type { OnExit } from './exit-code.ts';

type Built = (onExit: OnExit) => Command;

/** Each is read from disk when it is asked for: all of them take several times as long as the one. */
const commands: Readonly<Record<string, () => Promise<Built>>> = {
  init: async () => (await import('./init/init-command.ts')).initCommand,
  doctor: async () => (await import('./doctor/doctor-command.ts')).doctorCommand,
  run: async () => (await import('./run/run-command.ts')).runCommand,
  simulate: async () => (await import('./simulate/simulate-command.ts')).simulateCommand,
  'driver-check': async () => (await import('./driver/driver-check-command.ts')).driverCheckCommand,
  verify: async () => (await import('./verify/verify-command.ts')).verifyCommand,
  dispute: async () => (await import('./verify/dispute-command.ts')).disputeCommand,
  report: async () => (await import('./report/report-command.ts')).reportCommand,
  diff: async () => (await import('./report/diff-command.ts')).diffCommand,
  explain: async () => (await import('./explain/explain-command.ts')).explainCommand,
  'explain-message': async () =>
    (await import('./explain/explain-message-command.ts')).explainMessageCommand,
  check: async () => (await import('./dossier/check-command.ts')).checkCommand,
  generate: async () => (await import('./dossier/generate-command.ts')).generateCommand,
  exchange: async () => (await import('./exchange/exchange-command.ts')).exchangeCommand,
  gegevensset: async () => (await import('./dossier/gegevensset-command.ts')).gegevenssetCommand,
  mutants: changes('mutant'),
  variants: changes('variant'),
  miniatures: changes('miniature'),
  planted: changes('planted'),
  fuzz: async () => (await import('./fuzz/fuzz-command.ts')).fuzzCommand,
  replay: async () => (await import('./fuzz/replay-command.ts')).replayCommand,
  prove: async () => (await import('./proof/prove-command.ts')).proveCommand,
  coverage: async () => (await import('./proof/coverage-command.ts')).coverageCommand,
  key: async () => (await import('./statement/key-command.ts')).keyCommand,
  statement: async () => (await import('./statement/statement-command.ts')).statementCommand,
  withdraw: async () => (await import('./statement/withdraw-command.ts')).withdrawCommand,
  qualification: async () =>
    (await import('./qualification/qualification-command.ts')).qualificationCommand,
  register: async () => (await import('./register/register-command.ts')).registerCommand,
  school: async () => (await import('./school/school-command.ts')).schoolCommand,
  serve: async () => (await import('./serve/serve-command.ts')).serveCommand,
  worker: async () => (await import('./worker/worker-command.ts')).workerCommand,
  job: async () => (await import('./job/job-command.ts')).jobCommand,
};

/**
 * Builds the command line: of one command, when the first word names it, else of all. Instead of ending the process it
 * throws a CommanderError on misuse.
 */
export async function buildProgram(onExit: OnExit, first?: string): Promise<Command> {
  const program = new Command('oso-keur')
    .description('Qualifies a school administration system (LAS) for OSO, with proof.')
    .version(suiteVersion, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .addHelpText('after', exitCodesHelp)
    .showHelpAfterError('(add --help for what is possible)')
    .exitOverride();
  const isNamed = first !== undefined && Object.hasOwn(commands, first);
  for (const [name, load] of Object.entries(commands)) {
    if (isNamed && name !== first) continue;
    const built = await load();
    program.addCommand(inheriting(built(onExit), program));
  }
  return program;
}

function changes(kind: 'mutant' | 'variant' | 'miniature' | 'planted') {
  return async () => {
    const { changesCommand } = await import('./proof/changes-command.ts');
    return (onExit: OnExit) => changesCommand(kind, onExit);
  };
}

/** What a command has below it obeys the same settings. */
function inheriting(command: Command, parent: Command): Command {
  command.copyInheritedSettings(parent);
  for (const below of command.commands) inheriting(below, command);
  return command;
}

const exitCodesHelp = `
Exit codes:
  0   passed, or in order
  1   failed, or something was found
  2   inconclusive, or could not tell
  3   configuration, usage or unreadable input; or a waiver was not needed, or output was lost
  70  a fault of OSO Keur itself; there is no verdict`;
