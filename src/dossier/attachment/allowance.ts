const megabyte = 1024 * 1024;

/** How much may be unpacked of one dossier: more than any pupil has, and no more than a moment's work. */
const limits = { files: 250, bytes: 256 * megabyte };

/** What unpacking the attachments of one dossier may cost together. Each that is unpacked takes its part. */
export class Allowance {
  #files: number;
  #bytes: number;

  constructor({ files, bytes } = limits) {
    this.#files = files;
    this.#bytes = bytes;
  }

  /** Tells whether one more file of this size may be unpacked. */
  admits(size: number): boolean {
    return this.#files > 0 && size <= this.#bytes;
  }

  /** Takes away what unpacking a file has cost. */
  take(bytes: number): void {
    this.#files -= 1;
    this.#bytes -= bytes;
  }
}
