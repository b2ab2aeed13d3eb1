import fc from 'fast-check';
import type { DossierLaw } from '#dossier/check-dossier.ts';
import type { Profile } from '#dossier/pack.ts';
import { profileNamed } from '#dossier/profile.ts';
import type { Size } from '#generators/draft/draw-draft.ts';
import { drawOne } from '#generators/draw-one.ts';
import { extremeDossier } from '#generators/extremes/extreme-dossier.ts';
import { type DossierOptions, validDossier } from '#generators/valid-dossier.ts';
import type { XmlElement } from '#xml/element.ts';
import type { DossierFor, DossierOrder } from './dossier-for.ts';
import { undisputed } from './undisputed.ts';

// What dossiers are drawn from is costly to make, and the same for every scenario of a profile.
const drawnBy = new WeakMap<DossierLaw, Map<string, fc.Arbitrary<XmlElement>>>();

/** Makes dossiers that break nothing in any layer, which the parents have seen and agree to, from the seed of the order. */
export function generatedDossiers(law: DossierLaw): DossierFor {
  return (order) => drawOne(dossiersFor(law, order), order.seed);
}

/** Gives the dossiers that may go round for an order: they break nothing, and the parents have seen them and agree. */
export function dossiersFor(
  law: DossierLaw,
  order: Omit<DossierOrder, 'seed'>,
): fc.Arbitrary<XmlElement> {
  const { profile, size } = order;
  if (size === 'extreme') return extremeDossier(law, soundDossiers(law, order));
  const saying = sayingFor(order, profileNamed(law.pack.kinds, profile));
  const options: DossierOptions = { profile, size, saying };
  const known = drawnBy.get(law) ?? new Map<string, fc.Arbitrary<XmlElement>>();
  drawnBy.set(law, known);
  const name = JSON.stringify(options);
  const drawn =
    known.get(name) ??
    validDossier(law, options).map((dossier) => undisputed(law.pack, profile, dossier));
  known.set(name, drawn);
  return drawn;
}

/** All between nothing of what is optional and everything. */
function soundDossiers(
  law: DossierLaw,
  order: Omit<DossierOrder, 'seed'>,
): fc.Arbitrary<XmlElement> {
  const sized = (size: Size) => dossiersFor(law, { ...order, size });
  return fc.oneof(
    { weight: 4, arbitrary: sized('any') },
    { weight: 1, arbitrary: sized('full') },
    { weight: 1, arbitrary: sized('minimal') },
  );
}

function sayingFor(
  { sender, saying }: Omit<DossierOrder, 'seed'>,
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
