import { join } from 'node:path';
import { loadPack } from '#law/load-pack.ts';
import { newestPack } from '#law/pack-versions.ts';
import type { Places } from '#preflight/given-target.ts';
import { DirectoryLock } from '#register/database/directory-lock.ts';
import { openDatabase } from '#register/database/open-database.ts';
import type { DeskKeys, Register } from '#register/register.ts';
import { targetVisitor, usualVisit } from '#register/targets/visit-target.ts';
import { loadShapes } from '../statement/load-shapes.ts';
import { type Handed, ourJudge } from '../verify/our-judge.ts';
import { allowedBy } from '../worker/allowed-by.ts';
import { productionBy } from '../worker/production-by.ts';

/** A register that this process has open; the lock is there when it is embedded. */
export type OpenRegister = {
  readonly register: Register;
  readonly lock: DirectoryLock | undefined;
  readonly close: () => Promise<void>;
};

/**
 * With what a register is opened: the keys at hand, where targets may be, what its judge is handed besides ours, and
 * whether that is for as long as one command takes.
 */
export type Given = Handed &
  Partial<Places> & { readonly keys?: DeskKeys; readonly isBrief?: boolean };

/**
 * Opens the register: the PostgreSQL that DATABASE_URL names, else the one that is embedded in the data directory.
 *
 * @throws ConfigurationError when it cannot be reached, or another process has it.
 */
export async function openRegister(data: string, given: Given = {}): Promise<OpenRegister> {
  const url = process.env.DATABASE_URL;
  if (url !== undefined && url !== '') {
    const database = await openDatabase({ url });
    return { register: registerOn(database.kysely, given), lock: undefined, close: database.close };
  }
  const lock = DirectoryLock.take(data);
  try {
    const { isBrief = false } = given;
    const database = await openDatabase({ folder: join(data, 'database'), isBrief });
    const close = async () => {
      await database.close();
      lock.release();
    };
    return { register: registerOn(database.kysely, given), lock, close };
  } catch (error) {
    lock.release();
    throw error;
  }
}

function registerOn(
  database: Register['database'],
  {
    keys = {},
    allowed = allowedBy(undefined),
    production = productionBy(),
    gegevensset,
    exchange,
  }: Given,
): Register {
  return {
    allowed,
    production,
    visitTarget: targetVisitor(usualVisit),
    database,
    keys,
    judge: ourJudge({ gegevensset, exchange }),
    shapes: loadShapes(),
    profiles: loadPack(newestPack).kinds.profiles,
    now: () => new Date(),
  };
}
