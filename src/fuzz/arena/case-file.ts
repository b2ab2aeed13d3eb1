import type { Sink } from '#evidence/recorder.ts';

/** The transcript of one case, kept in memory until the next begins: most are never looked at. */
export class CaseFile implements Sink {
  #lines: string[] = [];
  #bodies = new Map<string, string>();

  write(line: string): void {
    this.#lines.push(line);
  }

  keep(digest: string, content: string): void {
    this.#bodies.set(digest, content);
  }

  /** Everything that was written since it was last emptied: the lines, and by its digest what was too long for one. */
  get content(): { readonly transcript: string; readonly bodies: ReadonlyMap<string, string> } {
    return { transcript: this.#lines.map((line) => `${line}\n`).join(''), bodies: this.#bodies };
  }

  /** Forgets what was written. */
  empty(): void {
    this.#lines = [];
    this.#bodies = new Map();
  }
}
