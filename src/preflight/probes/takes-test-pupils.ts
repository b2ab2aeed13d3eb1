import type { Driver, PupilAt } from '#driver/driver.ts';
import { text } from '#words/text.ts';
import { type ProbeResult, resultsOf } from './probe.ts';

/** An invented pupil with a dossier, for a school of the target. */
export type TestPupil = PupilAt & { readonly dossier: string };

/** Tells whether each school that sends dossiers has its test pupil, by entering one: what is there already is replaced. */
export async function takesTestPupils(
  pupils: readonly TestPupil[],
  driver: Driver,
): Promise<ProbeResult> {
  const result = resultsOf(
    'test-pupils',
    text('op elke school een testleerling invoeren', 'enter a test pupil at each school'),
  );
  for (const pupil of pupils) {
    const outcome = await driver.loadPupil(pupil);
    if (outcome.status === 'done') continue;
    if (outcome.status === 'not-offered') return result.unknown({ found: outcome.why, remedy });
    const why = outcome.status === 'refused' ? text(outcome.reason, outcome.reason) : outcome.why;
    return result.failed({
      found: text(
        `De driver voert testleerling ${pupil.pgn} niet in op school "${pupil.brin}" (${why.nl})`,
        `The driver does not enter test pupil ${pupil.pgn} at school "${pupil.brin}" (${why.en})`,
      ),
      remedy: text(
        'maak die school in het LAS en laat de driver daar leerlingen invoeren, of verbeter "schools" in het doelbestand',
        'make that school in the LAS and let the driver enter pupils there, or mend "schools" in the target file',
      ),
    });
  }
  const count = pupils.length;
  return result.ok(text(`${count} ingevoerd`, `${count} entered`));
}

const remedy = text(
  'voer leerlingen dan zelf in: met "operator: true" onder "driver" vraagt de run u dat',
  'enter pupils yourself then: with "operator: true" under "driver" the run asks you to',
);
