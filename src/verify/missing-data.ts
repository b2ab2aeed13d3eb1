import type { LawData, Plan } from '#evidence/plan.ts';
import { type Text, text } from '#words/text.ts';

/** What a run was judged by and is not here; without a digest where its plan names none. */
export type MissingData = Pick<LawData, 'name' | 'version'> & { readonly digest?: string };

/** What whoever verifies may hand us; requirements and assumptions come with the version of the suite. */
const handed = ['exchange', 'gegevensset'] as const;

/**
 * Tells which data of the exchange and of the gegevensset a plan names, and are not among these: other data may come to
 * another verdict. Anybody may have written in the plan.
 */
export function missingData(plan: Partial<Plan>, here: readonly LawData[]): MissingData[] {
  const named = namedIn(plan);
  const versions = { exchange: String(plan.release), gegevensset: String(plan.gegevensset) };
  return handed.flatMap((name): MissingData[] => {
    const told = named.find((data) => data.name === name);
    if (!told) return [{ name, version: versions[name] }];
    const isHere = here.some((data) => data.name === name && data.digest === told.digest);
    return isHere ? [] : [told];
  });
}

/** Tells which data that come with the suite are not those that the plan names. */
export function otherData(plan: Partial<Plan>, here: readonly LawData[]): string[] {
  const named = namedIn(plan);
  return here
    .filter(({ name }) => !handed.some((each) => each === name))
    .filter(({ name, digest }) => named.find((data) => data.name === name)?.digest !== digest)
    .map(({ name }) => name);
}

function namedIn({ law }: Partial<Plan>): readonly LawData[] {
  const isData = (row: unknown): row is LawData => typeof row === 'object' && row !== null;
  return Array.isArray(law) ? law.filter(isData) : [];
}

/** Says which data are missing, and how to hand them over. */
export function sayMissing(missing: readonly MissingData[]): Text {
  const named = missing.map(({ name, version, digest }) => {
    const { nl, en } = words[name] ?? text(name, name);
    const by = digest === undefined ? noDigest : text(`SHA-256 ${digest}`, `SHA-256 ${digest}`);
    return text(`${nl} ${version} (${by.nl})`, `${en} ${version} (${by.en})`);
  });
  const [nl, en] = (['nl', 'en'] as const).map((language) =>
    named.map((each) => each[language]).join(', '),
  );
  return text(
    `hier ontbreekt waarmee de run is beoordeeld: ${nl}. Geef het met --gegevensset MAP of --exchange MAP, of neem de versie van OSO Keur die de run speelde`,
    `what the run was judged by is missing here: ${en}. Give it with --gegevensset FOLDER or --exchange FOLDER, or take the version of OSO Keur that played the run`,
  );
}

const noDigest = text('zonder vingerafdruk in het plan', 'without a digest in the plan');

const words: Readonly<Partial<Record<string, Text>>> = {
  exchange: text('uitwisseling', 'exchange'),
  gegevensset: text('gegevensset', 'gegevensset'),
};
