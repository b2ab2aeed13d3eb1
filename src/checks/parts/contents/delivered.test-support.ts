/** Dossiers as a school knows them and as they are delivered, for tests of checks on what goes along. */
import { type BronScene, delivery, refusal } from '#evidence/scenes.test-support.ts';
import { law, pupil, schools } from '#evidence/transcript-builder.test-support.ts';
import { parseXml } from '#xml/parse-xml.ts';
import { writeXml } from '#xml/write-xml.ts';

/** Writes a dossier of the pupil that a scene is about, with more in the block about the pupil and before that. */
export function dossierWith(more: string, before = '', pgn = `<bsn>${pupil.pgn}</bsn>`): string {
  const dossier =
    `<dossier xmlns="${law.pack.namespace}"><metadata><datum>2020-02-01</datum></metadata>${before}` +
    `<huidigeschool><brincode>${schools.target.brin}</brincode><leerling><achternaam>Keurling</achternaam>${pgn}${more}</leerling></huidigeschool></dossier>`;
  return writeXml(parseXml(dossier));
}

/** Lets the target know a dossier and deliver another in a valid session; gives the numbers of ask and answer. */
export function delivers(
  scene: BronScene,
  { known, delivered }: { readonly known: string; readonly delivered: string },
): readonly [number, number] {
  knows(scene, known);
  const ask = scene.asks();
  scene.checks();
  return [ask.seq, ask.answer(delivery(delivered))];
}

/** Lets the target know a dossier and refuse to deliver it. */
export function refuses(scene: BronScene, known: string): void {
  knows(scene, known);
  const ask = scene.asks();
  scene.checks();
  ask.answer(refusal('LeerlinginfoNietBeschikbaar'));
}

/** Loads the pupil of the scene, or another one, with a dossier. */
export function knows(scene: BronScene, dossier: string, pgn = pupil.pgn): void {
  scene.transcript.drive(scene.scenario, 'loadPupil', {
    request: { brin: schools.target.brin, pgn, dossier },
  });
}
