import { text } from '#words/text.ts';
import type { Check } from '../check.ts';
import { documentAsks } from '../parts/exchanges.ts';
import { overAll } from '../parts/finding.ts';
import { refusesAReadyDossier } from './ready-refusal.ts';
import { restingOn } from './resting-on.ts';

/**
 * In a version that is not that of the gegevensset no dossier is delivered (wiki OSO:2018/Opvragen_dossier). The code is
 * free (assumption A22-42).
 */
export const refusesAnotherDossierVersie: Check = (slice) =>
  overAll(
    documentAsks(slice).filter(
      ({ asked }) => asked.message.fields.dossierVersie !== slice.pack.standaardversie,
    ),
    (ask) => restingOn(['A22-04'], refusesAReadyDossier(slice, ask, { codes: 'any', because })),
    nothing,
  );

const because = text(
  'de gevraagde versie van het dossier bestaat niet',
  'the version of the dossier that was asked for does not exist',
);
const nothing = text(
  'Er is geen andere versie van het dossier gevraagd',
  'No other version of the dossier was asked for',
);
