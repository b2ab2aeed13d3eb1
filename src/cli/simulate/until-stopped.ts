/** Waits until somebody wants to stop: Ctrl-C, or an end asked for by the system. A second one ends at once. */
export function untilStopped(): Promise<void> {
  return new Promise((resolve) => {
    const stop = () => {
      for (const signal of signals) process.off(signal, stop);
      resolve();
    };
    for (const signal of signals) process.on(signal, stop);
  });
}

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
