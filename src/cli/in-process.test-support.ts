import { vi } from 'vitest';

// What is printed must be the same in a terminal.
process.env.NO_COLOR = '1';
const { commandLine } = await import('./command-line.ts');

/** What a command printed, and its exit code. */
export type Ended = { readonly code: number; readonly stdout: string; readonly stderr: string };

/** Gives what does commands in this process, from source, in a folder: as the product does, but for the process. */
export function osoKeurIn(folder: string): (...options: readonly string[]) => Promise<Ended> {
  return async (...options) => {
    const [before, printed] = [process.cwd(), { stdout: '', stderr: '' }];
    const streams = (['stdout', 'stderr'] as const).map((name) =>
      vi.spyOn(process[name], 'write').mockImplementation((content) => {
        printed[name] += String(content);
        return true;
      }),
    );
    process.chdir(folder);
    try {
      return { code: await commandLine(['node', 'oso-keur', ...options]), ...printed };
    } finally {
      process.chdir(before);
      for (const stream of streams) stream.mockRestore();
    }
  };
}
