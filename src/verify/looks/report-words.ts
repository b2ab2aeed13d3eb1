import type { RunEvidence } from '../evidence.ts';
import { type Seen, sound, tampered, told } from '../row.ts';

/** Says of a report that it is what comes out when it is made again. */
export const followsFromRun: Seen = sound(
  'Precies wat er uit run.json en transcript komt',
  'Exactly what comes out of run.json and transcript',
);

const mostShown = 3;

/**
 * Says of a report that another comes out, and in which files; where another version wrote it, that may be for no bad
 * reason.
 */
export function differsFromRun(
  { otherSuite }: Pick<RunEvidence, 'otherSuite'>,
  files: readonly string[],
): Seen {
  if (otherSuite === undefined) {
    const more = files.length > mostShown ? ', …' : '';
    const places = `${files.slice(0, mostShown).join(', ')}${more}`;
    return tampered(
      `Uit run.json en transcript komt een ander rapport: ${places}`,
      `Another report comes out of run.json and transcript: ${places}`,
    );
  }
  return told(
    `Niet na te gaan: een andere versie (${otherSuite}) schreef het. Ga niet op het rapport af`,
    `Could not be told: another version (${otherSuite}) wrote it. Do not go by the report`,
  );
}
