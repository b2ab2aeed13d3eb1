import { register } from './0001-register.ts';
import { versionFigures } from './0002-version-figures.ts';
import { people } from './0003-people.ts';
import { deskLists } from './0004-desk-lists.ts';
import { work } from './0005-work.ts';
import { targets } from './0006-targets.ts';
import { schoolTests } from './0007-school-tests.ts';
import { listsOfMany } from './0008-lists-of-many.ts';
import { waivers } from './0009-waivers.ts';
import type { Migration } from './migration.ts';

/** Every step, in the order of their names. */
export const allMigrations: readonly Migration[] = [
  register,
  versionFigures,
  people,
  deskLists,
  work,
  targets,
  schoolTests,
  listsOfMany,
  waivers,
];
