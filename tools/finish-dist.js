/**
 * Part of the build:
 *
 * 1. Takes away what an earlier build made of files that are gone since. The compiler leaves it, and what is listed by
 *    being there (steps, mutants) would come back from the dead.
 * 2. Lets the program be run. npm does that only when it first links a folder: in a second clone at one place, or when
 *    `dist` was made anew, `npx oso-keur` would be refused.
 */
import { chmodSync, existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';

const made = /\.(?:js|d\.ts)$/;
const folder = 'dist';
const program = 'src/cli/main.js';

for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
  if (made.test(file) && !sources(file).some(existsSync)) rmSync(join(folder, file));
}
chmodSync(join(folder, program), 0o755);

function sources(file) {
  return ['.ts', '.tsx'].map((extension) => file.replace(made, extension));
}
