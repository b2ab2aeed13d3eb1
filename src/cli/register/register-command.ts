import { Command } from 'commander';
import type { OnExit } from '../exit-code.ts';
import { askingCommands } from './asking-commands.ts';
import { backupCommands } from './backup-commands.ts';
import { calendarCommand } from './calendar-command.ts';
import { keepingCommands } from './keeping-commands.ts';
import { partyCommands } from './party-commands.ts';
import { peopleCommands } from './people-commands.ts';

/** The register: who is qualified, from when, and by which evidence. */
export function registerCommand(onExit: OnExit): Command {
  const register = new Command('register').description(
    'The register of the service desk: who is qualified, from when, by which evidence; asked, kept, exported (docs/desk.md).',
  );
  const commands = [
    ...askingCommands(onExit),
    calendarCommand(onExit),
    ...partyCommands(onExit),
    ...peopleCommands(onExit),
    ...keepingCommands(onExit),
    ...backupCommands(onExit),
  ];
  for (const command of commands) register.addCommand(command);
  return register;
}
