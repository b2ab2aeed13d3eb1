import { BronScene, DoelScene, delivery } from '#evidence/scenes.test-support.ts';
import { type Pupil, pupil } from '#evidence/transcript-builder.test-support.ts';

/** The pupil of a scenario with a dossier that holds this many other documents, the content of each as given. */
export function pupilWithDocuments(contents: readonly string[]): Pupil {
  const documents = contents.map(
    (content, at) =>
      `<document><bestandsnaam>${at + 1}.txt</bestandsnaam><bestandsinhoud>${content}</bestandsinhoud></document>`,
  );
  const list =
    contents.length > 0 ? `<overigdocumentlijst>${documents.join('')}</overigdocumentlijst>` : '';
  return { ...pupil, dossier: pupil.dossier.replace('</leerling>', `${list}</leerling>`) };
}

/** The target as bron, which delivers this dossier of the pupil. */
export function delivered(about: Pupil, dossier: string = about.dossier): BronScene {
  const scene = new BronScene({}, { about });
  const ask = scene.asks();
  scene.checks();
  ask.answer(delivery(dossier));
  return scene;
}

/** The target as doel, which fetches the dossier of the pupil and shows this. */
export function shown(about: Pupil, dossier: string = about.dossier): DoelScene {
  const scene = new DoelScene({ about });
  scene.isToldToAsk();
  scene.opens();
  scene.asks(delivery(about.dossier));
  scene.shows({ dossier });
  return scene;
}
