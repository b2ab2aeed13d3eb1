import { text } from '#words/text.ts';
import type { Check } from '../check.ts';
import { documentAsks } from '../parts/exchanges.ts';
import { overAll } from '../parts/finding.ts';
import { objectionTo, tellsTheObjection } from './session-objection.ts';

/**
 * What the Traffic Center has against a session is the answer to the documentRequest (wiki OSO:2017/Controleren_Sessie).
 * A session that was signed off has a requirement of its own.
 */
export const passesOnTheSessionError: Check = (slice) =>
  overAll(
    documentAsks(slice).filter((ask) => {
      const objection = objectionTo(slice, ask);
      return objection !== undefined && objection !== slice.release.results.sessionSignedOff;
    }),
    (ask) => tellsTheObjection(slice, ask, objectionTo(slice, ask) ?? ''),
    nothing,
  );

const nothing = text(
  'Het Traffic Center had tegen geen sessie bezwaar waarin om een dossier is gevraagd',
  'The Traffic Center objected to no session in which a dossier was asked for',
);
