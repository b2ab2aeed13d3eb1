import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { packageRoot } from '#law/package-root.ts';
import { buildProgram } from '../program.ts';

const folder = join(packageRoot, 'docs/ci');
const commandLines = readdirSync(folder).flatMap((file) => {
  const lines = textsIn(parse(readFileSync(join(folder, file), 'utf8'))).flatMap((text) =>
    [...text.matchAll(/npx oso-keur ([^|>&;\n]+)/g)].map(([, line = '']) => line.trim()),
  );
  return lines.map((line) => [file, line] as const);
});

function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(textsIn);
}

/** What our program has against a command line; nothing is done. */
async function complaintOn(line: string): Promise<unknown> {
  const [name, ...options] = line.split(/\s+/);
  const program = await buildProgram(() => {});
  const command = program.commands.find((each) => each.name() === name);
  if (!command) return `there is no command ${name}`;
  command.configureOutput({ writeErr: () => {} });
  try {
    const { operands, unknown } = command.parseOptions(options);
    const wanted = command.registeredArguments.length;
    if (operands.length !== wanted) return `${wanted} arguments are wanted: ${operands}`;
    return unknown.length > 0 ? `unknown: ${unknown}` : undefined;
  } catch (error) {
    return error instanceof Error ? error.message : error;
  }
}

describe('the examples for pipelines', () => {
  it.each(['github-actions.yml', 'gitlab-ci.yml'])('of %s run, report and compare', (file) => {
    const names = commandLines.filter(([of]) => of === file).map(([, line]) => line.split(' ')[0]);

    expect(names).toEqual(['run', 'report', 'diff']);
  });

  it.each(commandLines)('%s: oso-keur %s is taken by our program', async (_file, line) => {
    expect(await complaintOn(line)).toBeUndefined();
  });

  it.each([
    'run --ooit',
    'report --format pdf reports/latest',
    'diff reports/latest',
    'vergelijk a b',
  ])('and a test of this kind would refuse "%s"', async (line) => {
    expect(await complaintOn(line)).toBeDefined();
  });
});
