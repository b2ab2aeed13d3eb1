import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/** A part of the judge's own code: the files that are mutated, and the unit tests that have to notice it. */
export type Part = {
  readonly name: string;
  readonly files: readonly string[];
  readonly tests: readonly string[];
};

/** Gives every part: the verdict, the rules of the dossier, and the checks by subject. */
export function allParts(): Part[] {
  const subjects = readdirSync('src/checks', { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);
  return [
    part('verdict', codeIn('src/verdict'), testsIn('src/verdict')),
    part('rules', ruleFiles, [
      ...testsIn('src/dossier/rules'),
      ...testsIn('src/generators/spoilers'),
    ]),
    part('checks', codeIn('src/checks', false), testsIn('src/checks')),
    ...subjects.map((subject) => part(subject, codeIn(`src/checks/${subject}`), testsOf(subject))),
  ];
}

/** What tells, of one dossier, whether a rule is met. */
const ruleFiles = ['keywords', 'extra-keywords', 'form', 'condition', 'view', 'school-year'].map(
  (name) => `src/dossier/rules/${name}.ts`,
);

/** The parts of checks are held by the tests of all that are made of them; a subject is held by its own. */
function testsOf(subject: string): string[] {
  if (subject === 'parts') return testsIn('src/checks');
  return [...testsIn(`src/checks/${subject}`), 'src/checks/all.test.ts'];
}

function part(name: string, files: readonly string[], tests: readonly string[]): Part {
  return { name, files, tests };
}

function codeIn(folder: string, isDeep = true): string[] {
  return filesIn(folder, isDeep).filter(
    (file) => !file.endsWith('.test.ts') && !file.endsWith('.test-support.ts') && file !== registry,
  );
}

/** Only lists the checks. */
const registry = 'src/checks/all.ts';

function testsIn(folder: string): string[] {
  return filesIn(folder).filter((file) => file.endsWith('.test.ts'));
}

function filesIn(folder: string, isDeep = true): string[] {
  return readdirSync(folder, { recursive: isDeep, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => join(folder, name))
    .sort();
}
