import type { Inspection } from '#dossier/dossier.ts';
import type { XmlElement } from '#xml/element.ts';
import type { ScenarioWorld } from '../world.ts';

const pupil = 'huidigeschool/leerling';

/** Gives all that the sending school knows of the pupil: the leased dossier, and what the situation adds to it. */
export function knownDossier({ stage, lease, situation }: ScenarioWorld): XmlElement {
  return situation.knowsToo.reduce(
    (dossier, { path, xml }) => stage.laidIn(dossier, path, xml),
    lease.dossier.root,
  );
}

/** Gives the dossier of another pupil, of the same surname, who cannot be taken for this one. */
export function namesakesDossier({ stage, lease }: ScenarioWorld): XmlElement {
  const own = `<roepnaam>Tegenhanger</roepnaam><bsn>${lease.otherPgn}</bsn>`;
  return stage.laidIn(lease.dossier.root, pupil, own);
}

/** Gives what is recorded of the inspection: what the leased dossier says of it, as the situation changes that. */
export function knownInspection({ lease, situation }: ScenarioWorld): Inspection {
  const says = Object.entries({ ...lease.dossier.inspection, ...situation.inspectionSays });
  return Object.fromEntries(says.filter(([, value]) => value !== undefined));
}
