import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { packageRoot } from '#law/package-root.ts';
import type { Ended } from './in-process.test-support.ts';

let kept: ChildProcess | undefined;
let before: Promise<unknown> = Promise.resolve();

/**
 * Gives what does commands of the compiled product in a folder, one after another in a process that is kept: for what
 * plays, since cucumber can only load compiled steps, and would do so again in each process.
 */
export function keptOsoKeurIn(folder: string): (...options: readonly string[]) => Promise<Ended> {
  return (...options) => {
    const ended = before.then(() => ask({ folder, options }));
    before = ended.catch(() => {});
    return ended;
  };
}

async function ask(command: object): Promise<Ended> {
  kept ??= startProduct();
  const child = kept;
  const over = new AbortController();
  const { signal } = over;
  const answer = once(child, 'message', { signal }).then(([ended]) => ended as Ended);
  const end = once(child, 'exit', { signal }).then(([code, by]): never => {
    kept = undefined;
    throw new Error(
      `The product ended with ${by ?? `exit code ${code}`} in the middle of a command`,
    );
  });
  child.send(command);
  try {
    return await Promise.race([answer, end]);
  } finally {
    over.abort();
    await Promise.allSettled([answer, end]);
  }
}

/** It ends with this process, and does not keep that from ending. */
function startProduct(): ChildProcess {
  const child = fork(join(packageRoot, 'tools/kept-product.js'), {
    env: { ...process.env, NO_COLOR: '1' },
    execArgv: [],
  });
  child.unref();
  child.channel?.unref();
  return child;
}
