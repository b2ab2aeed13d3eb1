import { Command } from 'commander';
import { suiteVersion } from '#law/suite-version.ts';
import { doctorCommand } from './doctor/doctor-command.ts';
import { checkCommand } from './dossier/check-command.ts';
import { gegevenssetCommand } from './dossier/gegevensset-command.ts';
import { generateCommand } from './dossier/generate-command.ts';
import { driverCheckCommand } from './driver/driver-check-command.ts';
import { exchangeCommand } from './exchange/exchange-command.ts';
import type { OnExit } from './exit-code.ts';
import { explainCommand } from './explain/explain-command.ts';
import { explainMessageCommand } from './explain/explain-message-command.ts';
import { fuzzCommand } from './fuzz/fuzz-command.ts';
import { replayCommand } from './fuzz/replay-command.ts';
import { initCommand } from './init/init-command.ts';
import { jobCommand } from './job/job-command.ts';
import { changesCommand } from './proof/changes-command.ts';
import { coverageCommand } from './proof/coverage-command.ts';
import { proveCommand } from './proof/prove-command.ts';
import { qualificationCommand } from './qualification/qualification-command.ts';
import { registerCommand } from './register/register-command.ts';
import { diffCommand } from './report/diff-command.ts';
import { reportCommand } from './report/report-command.ts';
import { runCommand } from './run/run-command.ts';
import { schoolCommand } from './school/school-command.ts';
import { serveCommand } from './serve/serve-command.ts';
import { simulateCommand } from './simulate/simulate-command.ts';
import { keyCommand } from './statement/key-command.ts';
import { statementCommand } from './statement/statement-command.ts';
import { withdrawCommand } from './statement/withdraw-command.ts';
import { disputeCommand } from './verify/dispute-command.ts';
import { verifyCommand } from './verify/verify-command.ts';
import { workerCommand } from './worker/worker-command.ts';

/** Builds the command line. Instead of ending the process it throws a CommanderError on misuse. */
export function buildProgram(onExit: OnExit): Command {
  const program = new Command('oso-keur')
    .description('Qualifies a school administration system (LAS) for OSO, with proof.')
    .version(suiteVersion, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .addHelpText('after', exitCodesHelp)
    .showHelpAfterError('(add --help for what is possible)')
    .exitOverride();
  for (const command of [
    initCommand(onExit),
    doctorCommand(onExit),
    runCommand(onExit),
    simulateCommand(onExit),
    driverCheckCommand(onExit),
    verifyCommand(onExit),
    disputeCommand(onExit),
    reportCommand(onExit),
    diffCommand(onExit),
    explainCommand(onExit),
    explainMessageCommand(onExit),
    checkCommand(onExit),
    generateCommand(onExit),
    exchangeCommand(onExit),
    gegevenssetCommand(onExit),
    changesCommand('mutant', onExit),
    changesCommand('variant', onExit),
    changesCommand('miniature', onExit),
    changesCommand('planted', onExit),
    fuzzCommand(onExit),
    replayCommand(onExit),
    proveCommand(onExit),
    coverageCommand(onExit),
    keyCommand(onExit),
    statementCommand(onExit),
    withdrawCommand(onExit),
    qualificationCommand(onExit),
    registerCommand(onExit),
    schoolCommand(onExit),
    serveCommand(onExit),
    workerCommand(onExit),
    jobCommand(onExit),
  ]) {
    program.addCommand(inheriting(command, program));
  }
  return program;
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
