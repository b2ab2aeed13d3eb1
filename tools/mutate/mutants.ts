import { readFileSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { Instrumenter } from '@stryker-mutator/instrumenter';

/** One change of one place of the code. Lines and columns count from 0. */
export type Mutant = {
  readonly id: string;
  readonly file: string;
  readonly kind: string;
  readonly line: number;
  readonly was: string;
  readonly is: string;
};

/** Code that can be run with any of its mutants, or with none. */
export type Mutated = {
  readonly mutants: readonly Mutant[];
  /** By absolute path. */
  readonly code: ReadonlyMap<string, string>;
};

/** Makes the mutants of files. Texts are left alone: what a sentence says is no judgement. */
export async function mutate(files: readonly string[]): Promise<Mutated> {
  const sources = files.map((file) => ({
    name: resolve(file),
    content: readFileSync(file, 'utf8'),
    mutate: true,
  }));
  const made = await new Instrumenter(quiet).instrument(sources, {
    plugins: null,
    excludedMutations: ['StringLiteral'],
    ignorers: [],
  });
  const sourceOf = new Map(sources.map(({ name, content }) => [name, content.split('\n')]));
  return {
    mutants: made.mutants
      .filter(({ status }) => status !== 'Ignored')
      .map(({ id, fileName, mutatorName, replacement = '', location: { start, end } }) => {
        const line = sourceOf.get(fileName)?.[start.line] ?? '';
        return {
          id,
          file: relative('.', fileName),
          kind: mutatorName,
          line: start.line,
          was: start.line === end.line ? line.slice(start.column, end.column) : line.trim(),
          is: replacement.replace(/\s+/g, ' '),
        };
      }),
    code: new Map(made.files.map(({ name, content }) => [name, content])),
  };
}

const silent = () => {};
const quiet = {
  isTraceEnabled: () => false,
  isDebugEnabled: () => false,
  isInfoEnabled: () => false,
  isWarnEnabled: () => false,
  isErrorEnabled: () => false,
  isFatalEnabled: () => false,
  trace: silent,
  debug: silent,
  info: silent,
  warn: silent,
  error: silent,
  fatal: silent,
};
