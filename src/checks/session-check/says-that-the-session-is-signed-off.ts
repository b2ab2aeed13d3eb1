import { text } from '#words/text.ts';
import type { Check } from '../check.ts';
import { documentAsks } from '../parts/exchanges.ts';
import { overAll } from '../parts/finding.ts';
import { objectionTo, tellsTheObjection } from './session-objection.ts';

/** Whoever asks in a session that was signed off hears that it was (wiki OSO:2017/Controleren_Sessie). */
export const saysThatTheSessionIsSignedOff: Check = (slice) => {
  const { sessionSignedOff } = slice.release.results;
  return overAll(
    documentAsks(slice).filter((ask) => objectionTo(slice, ask) === sessionSignedOff),
    (ask) => tellsTheObjection(slice, ask, sessionSignedOff),
    nothing,
  );
};

const nothing = text(
  'Van geen sessie waarin om een dossier is gevraagd, hoorde het systeem dat zij was afgemeld',
  'Of no session in which a dossier was asked for did the system hear that it was signed off',
);
