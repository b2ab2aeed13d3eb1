import type { Sabotaged } from './sabotaged.ts';

/** Tells what was not noticed, a line each, and at the end how much was. */
export function tellSabotage(results: readonly Sabotaged[]): string[] {
  const missed = results.filter(({ isNoticed }) => !isNoticed);
  const checks = results.filter(({ kind }) => kind === 'check');
  const keywords = results.filter(({ kind }) => kind === 'keyword');
  return [
    ...missed.map(({ kind, name }) => `✗ ${kind} ${name}: always satisfied, and nobody noticed`),
    `${counted(results)} noticed (checks ${counted(checks)}, keywords of rules ${counted(keywords)})`,
  ];
}

function counted(results: readonly Sabotaged[]): string {
  return `${results.filter(({ isNoticed }) => isNoticed).length} of ${results.length}`;
}
