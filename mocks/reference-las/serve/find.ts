import { type Inspection, inspectionLeaves, type Pupil } from '../bron/pupils.ts';
import type { Installation } from '../installation.ts';
import type { School } from '../settings.ts';
import { type Element, findChild, findText } from '../xml/element.ts';
import { reviseDossier } from '../xml/revise-dossier.ts';
import { readBrin, readPgn } from './fields.ts';
import { Refusal } from './refusal.ts';

/** The school that a call is about, at its first delivery point; refuses with 409 one that is not ours. */
export function findSchool(fields: unknown, { settings }: Installation): School {
  const brin = readBrin(fields, 'brin');
  const school = settings.schools.find((one) => one.brin === brin);
  if (!school) {
    throw new Refusal(409, `The school ${brin} does not use this system`);
  }
  return school;
}

/** The pupil that a call is about, also one whose dossier came from elsewhere; refuses with 409 one that is not ours. */
export function findPupil(fields: unknown, installation: Installation): Pupil {
  const brin = readBrin(fields, 'brin');
  const pgn = readPgn(fields, 'pgn');
  const pupil = installation.pupils.find(brin, pgn) ?? takeOver(brin, pgn, installation);
  if (!pupil) {
    throw new Refusal(409, `There is no such pupil at the school ${brin}`);
  }
  return pupil;
}

/** Enters a pupil whose dossier was fetched, with its inspection, so that it can be passed on. */
function takeOver(brin: string, pgn: string, installation: Installation): Pupil | undefined {
  const { asks, las, pupils } = installation;
  const received = asks.list().findLast(({ order, received }) => {
    return received && order.school.brin === brin && order.pupil.pgn === pgn;
  })?.received;
  if (!received) {
    return undefined;
  }
  const dossier = las.decisions.passesOnDossier(received.dossier);
  const inspection = readInspection(dossier);
  const bare = reviseDossier(dossier, (element) =>
    element === findChild(dossier, 'inzage') ? undefined : element,
  );
  pupils.load({ brin, pgn, dossier: bare, inspection });
  return pupils.find(brin, pgn);
}

function readInspection(dossier: Element): Inspection | undefined {
  const block = findChild(dossier, 'inzage');
  return (
    block &&
    Object.fromEntries(
      inspectionLeaves.flatMap((name) => {
        const text = findText(block, name);
        return text === undefined ? [] : [[name, text]];
      }),
    )
  );
}
