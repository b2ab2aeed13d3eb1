/** What unpacking one string of an entry may cost: more than any dossier, and no more than a moment's work. */
const limits = { bytes: 128 * 1024 * 1024, files: 5_000, depth: 8 };

/** What may still be unpacked; each file that is takes its part. */
export class UnpackAllowance {
  #bytes = limits.bytes;
  #files = limits.files;

  /** Tells how many bytes the next file may become; undefined when none may be unpacked so deep, or any more. */
  bytesAt(depth: number): number | undefined {
    if (depth >= limits.depth || this.#files <= 0 || this.#bytes <= 0) return undefined;
    return this.#bytes;
  }

  /** Takes away what unpacking a file has cost. */
  take(bytes: number): void {
    this.#files -= 1;
    this.#bytes -= bytes;
  }
}
