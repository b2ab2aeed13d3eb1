import type { Mutant } from './mutants.ts';
import type { Tried } from './try-part.ts';

/** Tells which mutants of a part no test noticed, file by file, and its score. */
export function tellSurvivors(tried: Tried): string {
  const lines = tried.survived.map((mutant) => lineOf(mutant, tried.unreached.has(mutant)));
  return [...lines, '', scoreOf([tried]), ''].join('\n');
}

/** Tells the score of each part and of the whole, as the table in docs/mutation.md. */
export function tellScores(parts: readonly Tried[]): string {
  return [
    '| part | noticed | survived | of which no test reached |',
    '|---|---|---|---|',
    ...parts.map((one) => row(one.part, [one])),
    row('all', parts),
    '',
  ].join('\n');
}

function row(name: string, parts: readonly Tried[]): string {
  const { noticed, survived, unreached } = count(parts);
  return `| ${name} | ${percent(noticed, survived)} of ${noticed + survived} | ${survived} | ${unreached} |`;
}

function scoreOf(parts: readonly Tried[]): string {
  const { noticed, survived } = count(parts);
  const names = parts.map(({ part }) => part).join(', ');
  return `${names}: ${percent(noticed, survived)} of ${noticed + survived} noticed`;
}

function count(parts: readonly Tried[]) {
  const sum = (of: (part: Tried) => number) => parts.reduce((all, part) => all + of(part), 0);
  return {
    noticed: sum(({ noticed }) => noticed.length),
    survived: sum(({ survived }) => survived.length),
    unreached: sum(({ unreached }) => unreached.size),
  };
}

function percent(noticed: number, survived: number): string {
  return `${((100 * noticed) / Math.max(1, noticed + survived)).toFixed(1)} %`;
}

function lineOf({ file, line, kind, was, is }: Mutant, isUnreached: boolean): string {
  const reach = isUnreached ? ' (no test reaches it)' : '';
  return `${file}:${line + 1} ${kind}${reach}\n    ${was}\n    ${is}`;
}
