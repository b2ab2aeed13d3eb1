import type { XmlElement } from '#xml/element.ts';
import type { DossierFor } from './dossier-for.ts';

/** More than any run of the proof orders, and little enough to hold. */
const remembered = 400;

/** Makes the dossiers that another makes, and gives one that was made lately for the same order once more. */
export function rememberedDossiers(dossierFor: DossierFor): DossierFor {
  const made = new Map<string, XmlElement>();
  return (order) => {
    const name = JSON.stringify(order);
    const dossier = made.get(name) ?? dossierFor(order);
    made.delete(name);
    made.set(name, dossier);
    const [oldest] = made.keys();
    if (made.size > remembered && oldest !== undefined) made.delete(oldest);
    return dossier;
  };
}
