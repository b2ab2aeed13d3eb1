import type { RunFiles } from '#verify/run-files.ts';
import type { Bundle } from './unpack-bundle.ts';

/** Gives the files of a run that lie in a bundle, as the verifier reads them from a folder. */
export function runFilesIn(bundle: Bundle): RunFiles {
  const read = (name: string) => {
    const bytes = bundle.get(name);
    return bytes && textOf(bytes);
  };
  const bodies = [...bundle]
    .filter(([name]) => name.startsWith('bodies/'))
    .map(([name, bytes]) => [name.slice('bodies/'.length), textOf(bytes)] as const);
  return {
    folder: '',
    transcript: read('transcript.ndjson'),
    record: read('run.json'),
    report: read('report.html'),
    bodies: new Map(bodies),
    reports: new Map(),
    others: [],
  };
}

/** As the verifier reads files: bytes that are no UTF-8 never become a text that others are too. */
function textOf(bytes: Buffer): string {
  const content = bytes.toString('utf8');
  return Buffer.from(content).equals(bytes) ? content : bytes.toString('latin1');
}
