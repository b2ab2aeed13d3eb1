import type { NotJudged } from '../pack.ts';
import type { AnyRule, Codelist } from '../rules/rule.ts';
import type { KindsFound } from './kinds-in.ts';
import { ruleOf } from './rule-of.ts';
import type { RuleDraft } from './xslt/drafts.ts';
import { isLiteral, listedIn } from './xslt/formula.ts';
import type { Places } from './xslt/places.ts';

/** What meldingen became: rules, the code lists that they name, and what nobody here judges. */
export type RulesFound = {
  readonly rules: readonly AnyRule[];
  readonly codelists: Readonly<Record<string, Codelist>>;
  readonly notJudged: readonly NotJudged[];
};

/** How the stylesheet of a rule shows in its key: what several include is common. */
const letters = ['O', 'P', 'Q', 'R', 'S', 'T', 'U', 'V', 'W'];

/** Turns meldingen into rules. The same one in a file that several stylesheets include is one rule. */
export function rulesIn(
  drafts: readonly RuleDraft[],
  {
    kinds,
    places,
    source,
  }: {
    kinds: KindsFound;
    places: Places;
    source: { readonly name: string; readonly version: string };
  },
): RulesFound {
  const codelists = codelistsIn(drafts);
  const stylesheets = [...new Set(drafts.map(({ stylesheet }) => stylesheet))];
  const counts = new Map<string, number>();
  const rules: AnyRule[] = [];
  const notJudged: NotJudged[] = [];
  for (const alike of bySite(drafts)) {
    const [first] = alike as [RuleDraft];
    const isCommon = !stylesheets.includes(first.file);
    const letter = isCommon ? 'C' : (letters[stylesheets.indexOf(first.stylesheet)] ?? 'X');
    const count = (counts.get(letter) ?? 0) + 1;
    counts.set(letter, count);
    const key = `${letter}${String(count).padStart(3, '0')}`;
    const { became, file, line, text } = first;
    const [name = key, ...alsoRules] = first.ids;
    if (became.kind === 'unknown' || isOtherwise(alike)) {
      const why =
        became.kind === 'unknown' ? became.why : 'it asks other things for other dossiers';
      notJudged.push({ file, line, what: `${name}: ${why} (${text})` });
      continue;
    }
    // Its key is one of this bundle only: another year has another rule by it.
    const identity = `${source.version}/${key}`;
    const told = { key, rule: name, identity, source: `${source.name}, ${file}, ${line}` };
    if (became.kind === 'never') {
      rules.push({ ...told, layers: [], reason: became.why });
      continue;
    }
    const families = [
      ...new Set(alike.flatMap((one) => kinds.familiesOf.get(one.stylesheet) ?? [])),
    ];
    const asked = ruleOf(became, { families, kinds: kinds.kinds, places });
    const list = first.codelist?.number ?? '';
    const values = codelists[list]?.values;
    const isListed = values !== undefined && `${values}` === `${valuesIn(first)}`;
    rules.push({
      ...told,
      ...(alsoRules.length > 0 && { alsoRules }),
      ...asked,
      ...(isListed && { holds: listed(asked.holds, list) }),
      severity: 'fout',
      layers: became.isLive ? ['as-shipped', 'as-intended'] : ['as-intended'],
      message: { nl: text || name, en: text || name },
      ...(!became.isLive && { reason: 'No template of the stylesheet leads to it.' }),
    });
  }
  return { rules, codelists, notJudged };
}

function bySite(drafts: readonly RuleDraft[]): readonly (readonly RuleDraft[])[] {
  const sites = new Map<string, RuleDraft[]>();
  for (const draft of drafts) {
    const site = `${draft.file} ${draft.line} ${draft.column}`;
    const known = sites.get(site);
    if (known) known.push(draft);
    else sites.set(site, [draft]);
  }
  return [...sites.values()];
}

function isOtherwise([first, ...others]: readonly RuleDraft[]): boolean {
  return others.some(({ became }) => JSON.stringify(became) !== JSON.stringify(first?.became));
}

/** Gives the values that a melding lists as the only ones. */
function valuesIn({ became }: RuleDraft): readonly string[] | undefined {
  if (became.kind !== 'rule' || !isLiteral(became.fires) || !became.fires.isNot) return undefined;
  return listedIn(became.fires);
}

function codelistsIn(drafts: readonly RuleDraft[]): Record<string, Codelist> {
  const found: Record<string, Codelist> = {};
  for (const draft of drafts) {
    const values = draft.codelist && valuesIn(draft);
    if (draft.codelist === undefined || values === undefined) continue;
    const title = draft.codelist.title || `Codelijst ${draft.codelist.number}`;
    found[draft.codelist.number] ??= { title: { nl: title, en: title }, values };
  }
  return found;
}

/** Names the list in place of its values. */
function listed(holds: object, codelist: string): Readonly<Record<string, unknown>> {
  const { valueAt } = holds as { readonly valueAt?: Readonly<Record<string, object>> };
  if (valueAt === undefined) return { codelist };
  return { valueAt: Object.fromEntries(Object.keys(valueAt).map((at) => [at, { codelist }])) };
}
