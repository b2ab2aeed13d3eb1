import { type Text, text } from '#words/text.ts';

/** What is expected where nothing may leave, and no more can be said. */
export const nothingLeaves = text('Een antwoord zonder dossier', 'An answer without a dossier');
/** What is expected by the requirement that says so. */
export const expectedBy: Readonly<Record<string, Text>> = {
  'OSO-SES-01': text(
    'Geen dossier voordat het Traffic Center naar deze sessie is gevraagd, voor deze vraag',
    'No dossier before the Traffic Center was asked about this session, for this request',
  ),
  'OSO-SES-02': text(
    'Geen dossier: het Traffic Center keurt deze sessie niet goed',
    'No dossier: the Traffic Center does not approve of this session',
  ),
  'OSO-BRON-01': text(
    'Geen dossier: van deze leerling staat er geen klaar',
    'No dossier: none of this pupil is ready',
  ),
  'OSO-BRON-02': text(
    'Geen dossier: het staat voor een andere school klaar',
    'No dossier: it is ready for another school',
  ),
  'OSO-PRI-01': text(
    'Geen dossier: de ouders hebben het niet gezien',
    'No dossier: the parents have not seen it',
  ),
  'OSO-BRON-03': text(
    'Geen dossier: er is om een nieuwer gevraagd',
    'No dossier: a newer one was asked for',
  ),
  'OSO-BRON-06': text(
    'Geen dossier: er is om een andere versie gevraagd',
    'No dossier: another version was asked for',
  ),
  'OSO-SWV-08': text(
    'Geen dossier: onder deze koppelsleutel is niets aangeboden',
    'No dossier: nothing was offered under this koppelsleutel',
  ),
  'OSO-SWV-11': text(
    'Geen dossier: wat onder deze koppelsleutel was aangeboden, staat niet meer klaar',
    'No dossier: what was offered under this koppelsleutel is not ready any more',
  ),
  'OSO-SWV-09': text(
    'Het dossier: de sessie is geldig, en onder deze koppelsleutel staat het klaar',
    'The dossier: the session is valid, and it is ready under this koppelsleutel',
  ),
  'OSO-SWV-10': text(
    'Het dossier: onder deze koppelsleutel staat het klaar, en de gevraagde datum telt niet',
    'The dossier: it is ready under this koppelsleutel, and the date asked for does not count',
  ),
  'OSO-SWV-12': text(
    'Het dossier: onder deze koppelsleutel staat het klaar, en hoofdletters tellen niet',
    'The dossier: it is ready under this koppelsleutel, and capitals do not count',
  ),
};
/** What is expected where a dossier has to leave. */
export const itLeaves = text(
  'Het dossier: de sessie is geldig, en het staat ingezien klaar voor deze school',
  'The dossier: the session is valid, and it is inspected and ready for this school',
);
