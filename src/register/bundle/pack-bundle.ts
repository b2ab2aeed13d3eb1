import { lstatSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { zipSync } from 'fflate';
import { text } from '#words/text.ts';
import { Refusal } from '../refusal.ts';
import { bundleLimits, bundleNames } from './limits.ts';

/** The moment that stands at every file, so that one run always gives one bundle. */
const noMoment = new Date('1980-01-01T00:00:00');

/**
 * Packs what a run left in its folder, and no other file there: the same bytes every time.
 *
 * @throws Refusal when there is no run, when a file of it is a link, or it is too large.
 */
export function packBundle(folder: string): Uint8Array {
  const names = namesIn(folder).filter((name) => bundleNames.test(name));
  if (!names.includes('transcript.ndjson') || !names.includes('run.json')) throw noRun(folder);
  const linked = names.find((name) => !lstatSync(join(folder, name)).isFile());
  if (linked !== undefined) throw link(join(folder, linked));
  const sizes = names.map((name) => lstatSync(join(folder, name)).size);
  const size = sizes.reduce((sum, each) => sum + each, 0);
  if (size > bundleLimits.unpackedBytes || names.length > bundleLimits.files) throw large(folder);
  const files = names.sort().map((name) => [name, readFileSync(join(folder, name))] as const);
  return zipSync(Object.fromEntries(files), { mtime: noMoment, level: 6 });
}

function namesIn(folder: string): string[] {
  const found = lstatSync(folder, { throwIfNoEntry: false });
  if (!found) throw noRun(folder);
  const names = readdirSync(folder);
  const aside = lstatSync(join(folder, 'bodies'), { throwIfNoEntry: false });
  if (aside?.isSymbolicLink()) throw link(join(folder, 'bodies'));
  const bodies = aside?.isDirectory() ? readdirSync(join(folder, 'bodies')) : [];
  return [...names, ...bodies.map((name) => `bodies/${name}`)];
}

function noRun(folder: string): Refusal {
  return new Refusal(
    'invalid',
    text(
      `In "${folder}" is geen run (transcript.ndjson en run.json): noem een map die een run achterliet, als reports/latest`,
      `There is no run in "${folder}" (transcript.ndjson and run.json): name a folder that a run left, as reports/latest`,
    ),
  );
}

function link(path: string): Refusal {
  return new Refusal(
    'refused',
    text(
      `"${path}" is een verwijzing of geen bestand: een bundel bevat alleen bestanden`,
      `"${path}" is a link or no file: a bundle holds files only`,
    ),
  );
}

function large(folder: string): Refusal {
  return new Refusal(
    'refused',
    text(
      `De run in "${folder}" is te groot voor een bundel`,
      `The run in "${folder}" is too large for a bundle`,
    ),
  );
}
