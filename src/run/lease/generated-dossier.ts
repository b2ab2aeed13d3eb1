import type fc from 'fast-check';
import type { DossierLaw } from '#dossier/check-dossier.ts';
import type { Profile } from '#dossier/pack.ts';
import { profileNamed } from '#dossier/profile.ts';
import { drawOne } from '#generators/draw-one.ts';
import { type DossierOptions, validDossier } from '#generators/valid-dossier.ts';
import type { XmlElement } from '#xml/element.ts';
import type { DossierFor, DossierOrder } from './dossier-for.ts';
import { undisputed } from './undisputed.ts';

// What dossiers are drawn from is costly to make, and the same for every scenario of a profile.
const drawnBy = new WeakMap<DossierLaw, Map<string, fc.Arbitrary<XmlElement>>>();

/** Makes dossiers that break nothing in any layer, which the parents have seen and agree to, from the seed of the order. */
export function generatedDossiers(law: DossierLaw): DossierFor {
  const known = drawnBy.get(law) ?? new Map<string, fc.Arbitrary<XmlElement>>();
  drawnBy.set(law, known);
  const drawnFor = (options: DossierOptions) => {
    const name = JSON.stringify(options);
    const drawn = known.get(name) ?? validDossier(law, options);
    known.set(name, drawn);
    return drawn;
  };
  return (order) => {
    const { profile, size, seed } = order;
    const saying = sayingFor(order, profileNamed(law.pack.kinds, profile));
    return undisputed(law.pack, profile, drawOne(drawnFor({ profile, size, saying }), seed));
  };
}

function sayingFor(
  { sender, saying }: DossierOrder,
  { asksParents }: Profile,
): Record<string, string> {
  return {
    '/dossier/huidigeschool/naam': sender.name,
    '/dossier/huidigeschool/brincode': sender.brin,
    ...(asksParents.includes('inzage') && { '/dossier/inzage/akkoord': 'Ja' }),
    ...(asksParents.includes('toestemming') && { '/dossier/inzage/toestemming': 'Ja' }),
    ...saying,
  };
}
