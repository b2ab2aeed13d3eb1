import { checkDossier, type DossierLaw } from '#dossier/check-dossier.ts';
import type { LaidBeside } from '#dossier/official/laid-beside.ts';
import { layBeside } from '#dossier/official/lay-beside.ts';
import type { OfficialValidator } from '#official/official-validator.ts';
import type { XmlElement } from '#xml/element.ts';
import { writeXml } from '#xml/write-xml.ts';

/** A dossier to ask both of. */
export type Subject = { readonly name: string; readonly root: XmlElement };

/** What is held against each other: the rules of a pack, and the validator that was published of the same year. */
export type Compared = { readonly law: DossierLaw; readonly validator: OfficialValidator };

/** Gives what only one of us and the published validator says of each dossier, unless it is what only the standard means. */
export async function differencesFrom(
  { law, validator }: Compared,
  subjects: readonly Subject[],
): Promise<{ readonly name: string; readonly said: readonly LaidBeside[] }[]> {
  const differences = [];
  for (const { name, root } of subjects) {
    const document = writeXml(root);
    const beside = layBeside(checkDossier(document, law), await validator.judge(document), law);
    const said = beside.filter(({ reason }) => reason && reason.kind !== 'as-intended');
    if (said.length > 0) differences.push({ name, said });
  }
  return differences;
}
