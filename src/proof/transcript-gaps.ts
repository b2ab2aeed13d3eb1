import type { Entry } from '#evidence/entry.ts';

/** Tells what is missing in a transcript of a run that ended: each message has one end, and so has the run. */
export function transcriptGaps(entries: readonly Entry[]): string[] {
  const hasBarrier = entries.some(({ kind }) => kind === 'barrier');
  const ends = entries.flatMap((entry) =>
    entry.kind === 'response' || entry.kind === 'no-response' ? [entry.exchange] : [],
  );
  const endless = entries.flatMap((entry) =>
    entry.kind === 'request' && ends.filter((end) => end === entry.exchange).length !== 1
      ? [entry.seq]
      : [],
  );
  return [
    ...(hasBarrier ? [] : ['the transcript has no barrier']),
    ...(entries.at(-1)?.kind === 'run-ended' ? [] : ['the transcript does not end with the run']),
    ...endless.map((seq) => `the message of entry ${seq} has not exactly one end`),
  ];
}
