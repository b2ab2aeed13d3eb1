/** What a process of the bench does for who started it. */
export type Served = {
  /** What it has to tell besides what it uses. */
  readonly told: () => object;
  readonly stop: () => Promise<void>;
};

/** What a process uses: processor time in microseconds, heap and all memory in bytes after garbage was collected. */
export type Use = { readonly cpu: number; readonly heap: number; readonly rss: number };

/** Tells the parent where we are, and what we use each time that it asks, until it says stop. */
export function serveParent(ready: object, { told, stop }: Served): void {
  process.on('message', (asked) => {
    if (asked !== 'stop') return void process.send?.({ ...use(asked === 'memory'), ...told() });
    void stop().then(() => process.disconnect());
  });
  process.send?.(ready);
}

function use(isMemory: boolean): Use {
  if (isMemory) globalThis.gc?.();
  const { user, system } = process.cpuUsage();
  const { heapUsed, rss } = process.memoryUsage();
  return { cpu: user + system, heap: heapUsed, rss };
}
