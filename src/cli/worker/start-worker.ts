import { join } from 'node:path';
import { packageRoot } from '#law/package-root.ts';
import { suiteVersion } from '#law/suite-version.ts';
import type { Register } from '#register/register.ts';
import { Worker } from '#work/worker/worker.ts';
import { usualWorker } from '#work/worker/worker-options.ts';
import { allowedBy } from './allowed-by.ts';
import { productionBy } from './production-by.ts';
import type { WorkingOptions } from './worker-options.ts';

/** Lets a worker begin on a register, that starts our own command line for its jobs. */
export function startWorker(
  { database, visitTarget }: Pick<Register, 'database' | 'visitTarget'>,
  { data, lanes, lease, allow, production }: WorkingOptions & { readonly data: string },
): Promise<Worker> {
  return Worker.start({
    ...usualWorker,
    database,
    visitTarget,
    suite: suiteVersion,
    folder: join(data, 'work'),
    lanes,
    allowed: allowedBy(allow),
    production: productionBy(production),
    command: [process.execPath, join(packageRoot, 'dist/src/cli/main.js')],
    leaseSeconds: lease,
    onFailure: onceTold(),
  });
}

/** A database that is away is away at every beat. */
function onceTold(): (error: unknown) => void {
  let last = '';
  return (error) => {
    const why = error instanceof Error ? error.message : String(error);
    if (why !== last) process.stderr.write(`The worker goes on, after something failed: ${why}\n`);
    last = why;
  };
}
