import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { bodiesFolder } from '#evidence/laid-aside.ts';
import { readText } from './read-text.ts';
import type { Bodies } from './transcript-lines.ts';

/** Reads what was laid aside from a transcript and lies in this folder beside it. */
export function readBodies(folder: string): Bodies {
  const aside = join(folder, bodiesFolder);
  if (!existsSync(aside)) return new Map();
  return new Map(readdirSync(aside).map((name) => [name, readText(join(aside, name)) ?? '']));
}
