/** A system that takes one thing after the other is left to do so: nobody waits longer than this for what may not come. */
const longestMs = 300;

/** Waits for what may come, at most as long as one waits for a system that does one thing after the other. */
export async function within(wait: (signal: AbortSignal) => Promise<unknown>): Promise<void> {
  const over = new AbortController();
  const timer = setTimeout(() => over.abort(), longestMs);
  const aborted = new Promise((resolve) => over.signal.addEventListener('abort', resolve));
  try {
    await Promise.race([wait(over.signal), aborted]);
  } finally {
    clearTimeout(timer);
    over.abort();
  }
}
