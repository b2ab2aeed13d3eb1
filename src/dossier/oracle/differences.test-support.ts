import { checkDossier } from '#dossier/check-dossier.ts';
import { kindOf } from '#dossier/profile.ts';
import { loadDossierLaw } from '#law/load-dossier-law.ts';
import type { XmlElement } from '#xml/element.ts';
import { writeXml } from '#xml/write-xml.ts';
import type {
  PublishedValidator,
  PublishedVerdict,
  Stylesheet,
} from './published-validator.test-support.ts';

/** A dossier to ask both of. */
export type Subject = { readonly name: string; readonly root: XmlElement };

const law = loadDossierLaw('2019.1');

/** Gives what we say as shipped and what the published validator says, of each dossier of which they say another thing. */
export function differencesFrom(validator: PublishedValidator, subjects: readonly Subject[]) {
  return subjects.flatMap(({ name, root }) => {
    const document = writeXml(root);
    const published = inOrder(validator.judge(document, stylesheetFor(root)));
    const ours = inOrder(ourVerdict(document));
    return JSON.stringify(ours) === JSON.stringify(published) ? [] : [{ name, ours, published }];
  });
}

function ourVerdict(document: string): PublishedVerdict {
  const { findings, areRulesReached } = checkDossier(document, law);
  const shipped = findings.filter(({ layers }) => layers.includes('as-shipped'));
  return { isValid: areRulesReached, places: shipped.map(({ xpath }) => xpath) };
}

function stylesheetFor(root: XmlElement): Stylesheet {
  const { family } = kindOf(law.pack.kinds, root);
  return family === 'swv' || family === 'swv-unknown' ? 'PaO' : 'OV';
}

function inOrder({ isValid, places }: PublishedVerdict): PublishedVerdict {
  return { isValid, places: places.toSorted() };
}
