import type { HeldBack } from '#cast/mischief/holds-back.ts';

/** A system that takes one thing after the other is left to do so: nobody waits longer than this for what may not come. */
const longestMs = 300;

/** Waits for what may come, at most as long as one waits for a system that does one thing after the other; tells whether it came. */
export async function within(wait: (signal: AbortSignal) => Promise<unknown>): Promise<boolean> {
  const over = new AbortController();
  const timer = setTimeout(() => over.abort(), longestMs);
  const aborted = new Promise<boolean>((resolve) => {
    over.signal.addEventListener('abort', () => resolve(false));
  });
  try {
    return await Promise.race([aborted, wait(over.signal).then(() => true)]);
  } finally {
    clearTimeout(timer);
    over.abort();
  }
}

/** Has something done while answers are held back; they are let go where the target does it only after what it does already. */
export async function whileHeld<Done>(
  held: Pick<HeldBack, 'letAllGo'> | undefined,
  act: Promise<Done>,
): Promise<Done> {
  if (!(await within(() => act))) held?.letAllGo();
  return act;
}
