import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Sample } from './sized-dossiers.ts';

/** Where the published validator and what runs it are. */
export type Published = { readonly bundle: string; readonly jar: string };

/** Gives the microseconds that the published pipeline takes for each dossier. @throws when Java fails. */
export async function timePublished(
  samples: readonly Sample[],
  published: Published,
): Promise<number[]> {
  const scratch = mkdtempSync(join(tmpdir(), 'oso-keur-bench-'));
  try {
    const lines = samples.map(({ bytes }, at) => {
      const file = join(scratch, `${at}.xml`);
      writeFileSync(file, bytes);
      return `${bytes.includes('swv-dossier') ? 1 : 0} ${file}\n`;
    });
    return await askJava(lines, published);
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

async function askJava(lines: readonly string[], { bundle, jar }: Published): Promise<number[]> {
  const files = [
    'common/OSO_gegevensset.xsd',
    'OV/ValideerOverstapprofielen.xsl',
    'PaO/ValideerSwvPaO-profielen.xsl',
  ].map((file) => join(bundle, file));
  const program = join(import.meta.dirname, 'Warm.java');
  const java = spawn('java', ['-cp', jar, program, ...files], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const ended = once(java, 'close');
  java.stdin.end(lines.join(''));
  const times: number[] = [];
  for await (const line of createInterface({ input: java.stdout }))
    times.push(Number(line) / 1_000);
  const [code] = await ended;
  if (code !== 0) throw new Error(`Cannot time the published pipeline: java ended with ${code}`);
  return times;
}
