import { register } from './0001-register.ts';
import { work } from './0003-work.ts';
import type { Migration } from './migration.ts';

/** Every step, in the order of their names. */
export const allMigrations: readonly Migration[] = [register, work];
