import { checkDossier } from '#dossier/check-dossier.ts';
import type { LaidBeside } from '#dossier/official/laid-beside.ts';
import { layBeside } from '#dossier/official/lay-beside.ts';
import { loadDossierLaw } from '#law/load-dossier-law.ts';
import type { OfficialValidator } from '#official/official-validator.ts';
import type { XmlElement } from '#xml/element.ts';
import { writeXml } from '#xml/write-xml.ts';

/** A dossier to ask both of. */
export type Subject = { readonly name: string; readonly root: XmlElement };

const law = loadDossierLaw('2019.1');

/** Gives what only one of us and the published validator says of each dossier, unless it is what only the standard means. */
export async function differencesFrom(
  validator: OfficialValidator,
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
