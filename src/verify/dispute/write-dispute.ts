import { mkdirSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bodiesFolder } from '#evidence/laid-aside.ts';
import { ConfigurationError } from '#preflight/configuration-error.ts';
import type { MadeDispute } from './make-dispute.ts';

/**
 * Writes a dispute into a folder of its own.
 *
 * @throws ConfigurationError when something else is there, or it cannot be written.
 */
export function writeDispute(folder: string, { dispute, lines, bodies }: MadeDispute): void {
  try {
    refuseFilled(folder);
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'dispute.json'), `${JSON.stringify(dispute, null, 2)}\n`);
    writeFileSync(join(folder, 'entries.ndjson'), lines.map(({ text }) => `${text}\n`).join(''));
    if (bodies.size > 0) mkdirSync(join(folder, bodiesFolder));
    for (const [digest, content] of bodies)
      writeFileSync(join(folder, bodiesFolder, digest), content);
  } catch (cause) {
    if (!(cause instanceof Error && 'code' in cause)) throw cause;
    throw new ConfigurationError(
      `Cannot write to "${folder}" (${cause.code}): give --out a folder that you may write to`,
      { cause },
    );
  }
}

function refuseFilled(folder: string): void {
  const found = statSync(folder, { throwIfNoEntry: false });
  if (!found || (found.isDirectory() && readdirSync(folder).length === 0)) return;
  throw new ConfigurationError(
    `Cannot write to "${folder}": something is there already; give --out a new folder, or an empty one`,
  );
}
