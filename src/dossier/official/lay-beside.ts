/**
 * What we find in a dossier beside what the published validator finds:
 *
 * 1. Structure is one thing: broken or sound. Each of us has its own words and counts for it, and both are shown.
 * 2. Rules are compared where both hold structure to be sound, by rule and place, each finding once.
 * 3. Of ours, `extra` is left out: it is what nobody publishes.
 */
import type { CheckedDossier, DossierLaw } from '#dossier/check-dossier.ts';
import type { DossierFinding } from '#dossier/finding.ts';
import { type Text, text } from '#words/text.ts';
import { type KnownSites, knownSites } from './known-sites.ts';
import type { LaidBeside, Reason } from './laid-beside.ts';
import type { Melding, OfficialVerdict, SchemaComplaint, Site } from './official-verdict.ts';
import { notAsked, reasonOfOurs, reasonOfTheirs, unexplained } from './reasons.ts';

/** Lays both beside each other: first what both find, in our order, then what only we do, then what only they do. */
export function layBeside(
  ours: CheckedDossier,
  verdict: OfficialVerdict,
  law: DossierLaw,
): LaidBeside[] {
  const structure = ours.findings.filter(({ layers }) => layers.includes('structure'));
  if (structure.length > 0 || verdict.status === 'structure-broken') {
    const complaints = verdict.status === 'structure-broken' ? verdict.complaints : [];
    const reason = verdict.status === 'not-asked' ? notAsked : unexplained;
    return [structureBeside(structure, { complaints, reason }, law)];
  }
  if (verdict.status === 'broke-off') return [brokeOff(verdict.why, law)];
  if (verdict.status === 'not-asked') throw new Error('What we could read was not asked of');
  return rulesBeside(ours.findings.filter(isPublished), verdict, law);
}

function isPublished({ layers }: DossierFinding): boolean {
  return layers.includes('as-shipped') || layers.includes('as-intended');
}

/** What the XML Schema has against a dossier, and why, when only one of us has anything. */
type Complaints = { readonly complaints: readonly SchemaComplaint[]; readonly reason: Reason };

function structureBeside(
  ours: readonly DossierFinding[],
  { complaints: theirs, reason }: Complaints,
  law: DossierLaw,
): LaidBeside {
  const [isOurs, isTheirs] = [ours.length > 0, theirs.length > 0];
  return {
    by: isOurs && isTheirs ? 'both' : isOurs ? 'only-ours' : 'only-theirs',
    layer: 'structure',
    rule: 'XML Schema',
    place: rootPlace(law),
    ...(isOurs && { ours: together(ours) }),
    ...(isTheirs && { theirs: theirs.map(({ text, line }) => `${line}: ${text}`).join('; ') }),
    ...(isOurs !== isTheirs && { reason }),
  };
}

function together(findings: readonly DossierFinding[]): Text {
  const said = (language: 'nl' | 'en') =>
    findings.map(({ line, message }) => `${line}: ${message[language]}`).join('; ');
  return text(said('nl'), said('en'));
}

function brokeOff(why: string, law: DossierLaw): LaidBeside {
  const place = rootPlace(law);
  const rule = 'XSLT';
  return { by: 'only-theirs', layer: 'rules', rule, place, theirs: why, reason: unexplained };
}

type Judged = OfficialVerdict & { readonly status: 'judged' };

function rulesBeside(
  ours: readonly DossierFinding[],
  { meldingen, sites }: Judged,
  law: DossierLaw,
): LaidBeside[] {
  const known = knownSites(sites, law);
  const left = [...meldingen];
  const both: LaidBeside[] = [];
  const onlyOurs: LaidBeside[] = [];
  for (const finding of ours) {
    const at = left.findIndex((melding) => isSame(finding, melding, { known, law }));
    const [melding] = at < 0 ? [] : left.splice(at, 1);
    if (melding) both.push({ by: 'both', ...ourPart(finding), theirs: melding.text });
    else onlyOurs.push(ourRow(finding, law));
  }
  return [...both, ...onlyOurs, ...left.map((melding) => theirRow(melding, { known, law }))];
}

type Bundle = { readonly known: KnownSites; readonly law: DossierLaw };

function isSame(finding: DossierFinding, melding: Melding, { known, law }: Bundle): boolean {
  const isAbout = known.of(melding.text).some(({ key }) => key === finding.key);
  return isAbout && placeOf(melding, law) === finding.xpath;
}

function ourPart({ rule, key, xpath, message }: DossierFinding) {
  return { layer: 'rules', rule, key, place: xpath, ours: message } as const;
}

function ourRow(finding: DossierFinding, law: DossierLaw): LaidBeside {
  return { by: 'only-ours', ...ourPart(finding), reason: reasonOfOurs(finding, law) };
}

function theirRow(melding: Melding, { known, law }: Bundle): LaidBeside {
  const [site] = known.of(melding.text);
  const row = law.rules.rules.find(({ key }) => key === site?.key);
  return {
    by: 'only-theirs',
    layer: 'rules',
    rule: row?.rule ?? whereIs(site?.site),
    ...(row && { key: row.key }),
    place: placeOf(melding, law),
    theirs: melding.text,
    reason: reasonOfTheirs({ row, site: site?.site, law }),
  };
}

function whereIs(site: Site | undefined): string {
  return site ? `${site.file}:${site.line}` : '?';
}

/** What concerns the document itself stands at `/[1]` there, and at its root here. */
function placeOf({ place }: Melding, law: DossierLaw): string {
  return place === '/[1]' ? rootPlace(law) : place;
}

function rootPlace({ pack }: DossierLaw): string {
  return `/${pack.root}[1]`;
}
