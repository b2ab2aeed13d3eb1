import type { DossierLaw } from '#dossier/check-dossier.ts';
import type { DossierFinding } from '#dossier/finding.ts';
import type { AnyRule } from '#dossier/rules/rule.ts';
import { text } from '#words/text.ts';
import type { Reason } from './laid-beside.ts';
import type { Site } from './official-verdict.ts';

/** Nothing that we know explains it. */
export const unexplained: Reason = {
  kind: 'unexplained',
  why: text(
    'Onverklaard: een fout van ons of van de bundel',
    'Unexplained: a mistake of ours or of the bundle',
  ),
};

/** The published validator was not asked. */
export const notAsked: Reason = {
  kind: 'not-asked',
  why: text(
    'Niet aan de gepubliceerde validator gegeven: wat geen XML is of een documenttype heeft, zou bestanden kunnen laten lezen',
    'Not given to the published validator: what is no XML or has a document type might make it read files',
  ),
};

/** Says why we find something that the published validator does not. */
export function reasonOfOurs({ key, layers }: DossierFinding, { rules }: DossierLaw): Reason {
  if (layers.includes('as-shipped')) return unexplained;
  const row = rules.rules.find((rule) => rule.key === key);
  return {
    kind: 'as-intended',
    why: text(
      `De standaard bedoelt dit, de gepubliceerde validator vindt het niet: ${row?.reason ?? '-'}`,
      `The standard means this, the published validator does not find it: ${row?.reason ?? '-'}`,
    ),
  };
}

/** The rule of ours that a melding is about, and the site that told it, as far as they are known. */
type Theirs = {
  readonly row: AnyRule | undefined;
  readonly site: Site | undefined;
  readonly law: DossierLaw;
};

/** Says why the published validator finds something that we do not. */
export function reasonOfTheirs({ row, site, law }: Theirs): Reason {
  if (row && !row.layers.some((layer) => layer === 'as-shipped')) {
    return {
      kind: 'known-defect',
      why: text(
        `Wij houden dit voor een gebrek van de gepubliceerde validator, dat deze bundel niet heeft: ${row.reason ?? '-'}`,
        `We hold this to be a defect of the published validator, which this bundle does not have: ${row.reason ?? '-'}`,
      ),
    };
  }
  const unread = site && law.pack.notJudged?.find((it) => isAbout(it, site));
  if (!unread) return unexplained;
  return {
    kind: 'not-recognised',
    why: text(
      `Bij het inlezen niet herkend: ${unread.file}:${unread.line} ${unread.what}`,
      `Not recognised at import: ${unread.file}:${unread.line} ${unread.what}`,
    ),
  };
}

function isAbout(unread: { readonly file: string; readonly line: number }, site: Site): boolean {
  return unread.file === site.file && unread.line >= site.fromLine && unread.line <= site.line;
}
