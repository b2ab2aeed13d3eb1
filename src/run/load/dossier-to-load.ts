/**
 * How a pupil gets into a LAS that cannot import dossiers: it fetches one from us, as doel, and enrols the pupil.
 *
 * 1. What is fetched is a dossier that the school of the LAS can receive, whatever the LAS sends afterwards: a primary
 *    school never receives a POVO dossier, but the pupil of one may have come from another system of the same school.
 * 2. So it goes within the BRIN where the LAS claims that: it comes from the school that the pupil is at, and parents
 *    are asked nothing. Else it comes from another school, under a profile that ends at a school of this sector.
 * 3. All that it tells of the pupil is what the scenario wants. Only its labels differ: the kind of transfer, what it says
 *    of its categories, and the name of the school that sends.
 * 4. What it is then has to break nothing in any layer; a LAS may refuse what does. Where that cannot be, nothing is fetched.
 */
import { checkDossier, type DossierLaw } from '#dossier/check-dossier.ts';
import { withoutInspection } from '#dossier/dossier.ts';
import type { Kinds } from '#dossier/pack.ts';
import { isBsn } from '#dossier/pgn.ts';
import { kindOf, type ProfileName, profileNamed } from '#dossier/profile.ts';
import type { School } from '#exchange/school.ts';
import { type Edit, edited, put, removeAny, set } from '#generators/spoilers/edit/edits.ts';
import { descendantAt, leaf, rewrite, type XmlElement } from '#xml/element.ts';
import { writeXml } from '#xml/write-xml.ts';

/** As what a dossier is to be fetched: under a profile, from a school. */
export type Carriage = { readonly profile: ProfileName; readonly sender: School };

/** A pupil, and the dossier that is to come of fetching another. */
export type ToLoad = { readonly pgn: string; readonly root: XmlElement };

/** A dossier as it can be fetched, and as what. */
export type DossierToLoad = Carriage & { readonly root: XmlElement };

/** Gives the dossier as it can be fetched as the first of these that it can be fetched as; undefined as none. */
export function dossierToLoad(
  { pgn, root }: ToLoad,
  carriages: readonly Carriage[],
  law: DossierLaw,
): DossierToLoad | undefined {
  for (const carriage of carriages) {
    const carried = carriedAs(withPgn(root, pgn, law), carriage, law);
    const { findings } = checkDossier(writeXml(carried), law, { profile: carriage.profile });
    if (findings.length === 0) return { ...carriage, root: carried };
  }
  return undefined;
}

/** A samenwerkingsverband never learns the number; the school that the pupil is at has it. */
function withPgn(root: XmlElement, pgn: string, { pack, elements }: DossierLaw): XmlElement {
  const { children = [] } = descendantAt(root, pupil.split('/')) ?? {};
  if (children.some(({ name }) => pack.pgnElements.includes(name))) return root;
  const name = isBsn(pgn) ? 'bsn' : 'onderwijsnummer';
  return edited(root, [put(pupil, `<${name}>${pgn}</${name}>`)], elements);
}

function carriedAs(root: XmlElement, carriage: Carriage, { pack }: DossierLaw): XmlElement {
  const { profile, sender } = carriage;
  const { overdrachtsoort, overstap, asksParents } = profileNamed(pack.kinds, profile);
  const { overdrachtsoortAt } = pack.kinds;
  const labels = [
    set(below(overdrachtsoortAt), overdrachtsoort),
    ...overstapFor(root, overstap, pack.kinds),
    set('huidigeschool/naam', sender.name),
    set('huidigeschool/brincode', sender.brin),
  ];
  const labelled = edited(asksParents.length === 0 ? withoutInspection(root) : root, labels);
  const allowedBy = new Map(pack.categories.map(({ flag, matrix }) => [flag, matrix[profile]]));
  const flagged = rewrite(labelled, (element) => {
    const [first, ...others] = allowedBy.get(element.name) ?? [];
    if (first === undefined || [first, ...others].includes(element.text)) return element;
    return leaf(element.namespace, element.name, first);
  });
  return flagged ?? labelled;
}

/** Within a school a dossier may name any overstap, except to a samenwerkingsverband. */
function overstapFor(root: XmlElement, overstap: string | undefined, kinds: Kinds): Edit[] {
  const at = below(kinds.overstapAt);
  if (overstap !== undefined) return [set(at, overstap)];
  return kindOf(kinds, root).family === 'swv' ? [removeAny(at)] : [];
}

const pupil = 'huidigeschool/leerling';

/** Edits tell paths from below the root. */
function below(path: string): string {
  return path.split('/').slice(2).join('/');
}
