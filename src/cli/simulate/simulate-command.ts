import { Command } from 'commander';
import { exitCodes, type OnExit } from '../exit-code.ts';
import { type SimulateOptions, withSimulateOptions } from './simulate-options.ts';

/** The cast without scenarios, for who develops a LAS. */
export function simulateCommand(onExit: OnExit): Command {
  const command = new Command('simulate').description(
    'Play the cast without scenarios: Traffic Center, other school, OSR and KVS, with a live log that judges each message.',
  );
  return withSimulateOptions(command).action(async (options: SimulateOptions) => {
    // Only who simulates needs all of this.
    const { simulate } = await import('./simulate.ts');
    await simulate(options);
    onExit(exitCodes.passed);
  });
}
