import { type Bundle, ownPath } from '../bundle.ts';
import { UnknownShape } from '../xpath/expression.ts';
import { allOf, type Formula, isLiteral, opposite } from './formula.ts';
import { type Place, type Places, parentOf } from './places.ts';
import { readFormula } from './read-formula.ts';
import { nowhere, type Reached, sitesOf } from './sites.ts';
import type { Stylesheet } from './stylesheet.ts';
import { codelistIn, commentBefore, ruleIdsIn, textOf } from './told.ts';

/** A melding of a stylesheet while it becomes a rule. */
export type RuleDraft = {
  /** The stylesheet that was read, by its path. */
  readonly stylesheet: string;
  /** Where it stands: in the file itself or one that it includes. */
  readonly file: string;
  readonly line: number;
  readonly column: number;
  /** The ids of the rule, as far as the stylesheet tells. */
  readonly ids: readonly string[];
  readonly codelist: ReturnType<typeof codelistIn>;
  readonly text: string;
  readonly became: Became;
};

/** What a melding says of which nodes, or why it says nothing, or why it is not understood. */
export type Became =
  | {
      readonly kind: 'rule';
      readonly at: readonly Place[];
      /** When it is told. */
      readonly fires: Formula;
      readonly isLive: boolean;
    }
  | { readonly kind: 'never'; readonly why: string }
  | { readonly kind: 'unknown'; readonly why: string };

/** Reads every melding of a stylesheet, in the order in which they stand in its files. */
export function draftsOf(
  stylesheet: Stylesheet,
  { bundle, places, namespace }: { bundle: Bundle; places: Places; namespace: string },
): RuleDraft[] {
  const bySite = new Map<object, Reached[]>();
  for (const reached of sitesOf({ stylesheet, places, namespace })) {
    const known = bySite.get(reached.node.element);
    if (known) known.push(reached);
    else bySite.set(reached.node.element, [reached]);
  }
  return [...bySite.values()].map((sites) => draftOf(sites, stylesheet, { bundle, places }));
}

function draftOf(
  sites: readonly Reached[],
  stylesheet: Stylesheet,
  { bundle, places }: { bundle: Bundle; places: Places },
): RuleDraft {
  const [{ node }] = sites as [Reached];
  const { line, column } = node.source.positionOf(node.element);
  const whole = bundle.files.find(({ path }) => path === node.source.path)?.text ?? '';
  const comment = commentBefore(whole, line);
  const text = textOf(node, stylesheet);
  const codelist = codelistIn(comment) ?? codelistIn(text);
  return {
    stylesheet: stylesheet.path,
    file: ownPath(node.source.path, bundle),
    line,
    column,
    ids: codelist ? [`CL${codelist.number}`] : ruleIdsIn(comment),
    codelist,
    text,
    became: becomes(sites, places),
  };
}

function becomes(sites: readonly Reached[], places: Places): Became {
  try {
    const live = sites.filter(({ isLive }) => isLive);
    const asked = (live.length > 0 ? live : sites)
      .filter(({ at }) => at !== nowhere)
      .map((site) => ({ at: site.at, fires: firesAt(site, places) }))
      .filter(({ fires }) => fires !== false);
    const [first] = asked;
    if (first === undefined) return { kind: 'never', why: neverReason(sites) };
    if (first.fires === true) throw new UnknownShape('nothing is asked');
    if (asked.some(({ fires }) => JSON.stringify(fires) !== JSON.stringify(first.fires))) {
      throw new UnknownShape('it asks other things of other elements');
    }
    const at = [...new Set(asked.map((one) => one.at))];
    return { kind: 'rule', at, fires: first.fires, isLive: live.length > 0 };
  } catch (error) {
    if (error instanceof UnknownShape) return { kind: 'unknown', why: error.message };
    throw error;
  }
}

function neverReason(sites: readonly Reached[]): string {
  return sites.every(({ at }) => at === nowhere)
    ? 'It looks at elements that no dossier can have.'
    : 'What it asks for can never be the case in a dossier that keeps the XML Schema.';
}

function firesAt({ at, guards }: Reached, places: Places): Formula {
  const parts = guards.map((guard) => {
    if ('why' in guard) throw new UnknownShape(guard.why);
    const is = readFormula(guard.test, guard.scope, { places, node: at });
    return guard.isNot ? opposite(is) : is;
  });
  const all = allOf(parts);
  return isImpossible(all, at, places) ? false : all;
}

/** Something is to be absent that has to be there, or that something else stands in that is to be there. */
function isImpossible(formula: Formula, at: Place, places: Places): boolean {
  const parts = typeof formula === 'object' && 'all' in formula ? formula.all : [formula];
  const literals = parts.filter(isLiteral);
  const placeOf = (named: string) => (named.startsWith('/') ? named : `${at}/${named}`);
  const there = literals.filter(({ isNot }) => !isNot).map(({ ask }) => placeOf(ask.at));
  return literals.some(({ ask, isNot }) => {
    if (!isNot || ask.is !== 'present') return false;
    const place = placeOf(ask.at);
    const isNeeded = there.some((one) => one === place || one.startsWith(`${place}/`));
    return isNeeded || isAlways(place, at, places);
  });
}

function isAlways(place: Place, at: Place, places: Places): boolean {
  for (let one = place; one !== '' && one !== at; one = parentOf(one)) {
    if (places.isOptional(one)) return false;
  }
  return true;
}
