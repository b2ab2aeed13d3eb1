import { createHash } from 'node:crypto';
import {
  appendFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../..');

/**
 * What was found out before, one line of JSON each as soon as it was, so that who is stopped goes on. What another build of the
 * product came to does not count.
 */
export class KeptResults {
  readonly #path: string;
  readonly #build = digestOfBuild();
  readonly #known = new Map<string, unknown>();

  constructor(folder: string, { isFresh }: { readonly isFresh: boolean }) {
    mkdirSync(folder, { recursive: true });
    this.#path = join(folder, 'results.ndjson');
    if (isFresh) rmSync(this.#path, { force: true });
    if (!existsSync(this.#path)) return;
    const content = readFileSync(this.#path, 'utf8');
    // Who was killed while writing left a part of a line.
    const whole = content.slice(0, content.lastIndexOf('\n') + 1);
    if (whole !== content) writeFileSync(this.#path, whole);
    for (const line of whole.split('\n').filter((one) => one !== '')) {
      const { build, name, result } = JSON.parse(line);
      if (build === this.#build) this.#known.set(name, result);
    }
  }

  /** Whether something is known by this name. */
  has(name: string): boolean {
    return this.#known.has(name);
  }

  /** Gives what is known by a name, or finds it out and keeps it. */
  async get<Result>(name: string, findOut: () => Promise<Result>): Promise<Result> {
    // What is kept under a name was found out under that name.
    if (this.#known.has(name)) return this.#known.get(name) as Result;
    const result = await findOut();
    this.#known.set(name, result);
    appendFileSync(this.#path, `${JSON.stringify({ build: this.#build, name, result })}\n`);
    return result;
  }
}

function digestOfBuild(): string {
  const digest = createHash('sha256');
  for (const folder of ['dist', 'schemas', 'features']) {
    const files = readdirSync(join(root, folder), { recursive: true, withFileTypes: true });
    const paths = files
      .filter((file) => file.isFile() && !file.name.endsWith('.tsbuildinfo'))
      .map(({ parentPath, name }) => join(parentPath, name));
    for (const path of paths.sort())
      digest.update(path.slice(root.length)).update(readFileSync(path));
  }
  return digest.digest('hex');
}
