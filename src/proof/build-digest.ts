import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageRoot } from '#law/package-root.ts';

/** Everything that a run of the proof depends on. */
const parts = ['dist', 'schemas', 'features', 'mocks/dossiers'] as const;

/** Gives a digest of the product as it was built: compiled code, law, scenarios and dossiers. */
export function buildDigest(): string {
  const hash = createHash('sha256');
  for (const file of parts.flatMap(filesUnder).filter(counts).sort()) {
    hash.update(`${file}\n`).update(readFileSync(join(packageRoot, file)));
  }
  return hash.digest('hex');
}

function filesUnder(part: string): string[] {
  const entries = readdirSync(join(packageRoot, part), { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  return files.map(({ parentPath, name }) => join(parentPath, name).slice(packageRoot.length + 1));
}

function counts(file: string): boolean {
  return !file.startsWith('dist') || file.endsWith('.js');
}
