/**
 * Part of the build: takes away what an earlier build made of files that are gone since. The compiler leaves it, and what
 * is listed by being there (steps, mutants) would come back from the dead.
 */
import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';

const made = /\.(?:js|d\.ts)$/;
const folder = 'dist';

for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
  if (made.test(file) && !existsSync(file.replace(made, '.ts'))) rmSync(join(folder, file));
}
