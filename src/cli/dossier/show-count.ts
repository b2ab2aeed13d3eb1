import pc from 'picocolors';

/** Shows on a terminal how many files are done, on one line that changes and is gone at the end. */
export function showCount(at: number, total: number): void {
  if (!process.stderr.isTTY || total < 2) return;
  process.stderr.write(`\r\x1b[2K${pc.dim(`[${at}/${total}]`)}${at === total ? '\r\x1b[2K' : ''}`);
}
