import type { Text } from '#words/text.ts';
import type { Renamed } from './translate.ts';

/** Something that says one thing in the one year and another in the other; absent where it says nothing. */
export type Change = {
  readonly what: string;
  readonly before?: string | undefined;
  readonly now?: string | undefined;
};

/** An element that only one of the years has, and how many elements that are in it go or come with it. */
export type ElementOfOneYear = { readonly path: string; readonly below: number };

/** An element that both years have, where it stands in each, and what it may hold otherwise. */
export type ChangedElement = {
  readonly before: string;
  readonly now: string;
  readonly changes: readonly Change[];
};

/** The children of an element that both years have, in the order of each. */
export type Reordered = {
  readonly path: string;
  readonly before: readonly string[];
  readonly now: readonly string[];
};

/** What became of the elements. */
export type ElementDiff = {
  readonly added: readonly ElementOfOneYear[];
  readonly removed: readonly ElementOfOneYear[];
  readonly moved: readonly Renamed[];
  readonly changed: readonly ChangedElement[];
  readonly reordered: readonly Reordered[];
};

/** What became of a category of the flags, by its flag in each year; absent where the year does not have it. */
export type CategoryDiff = {
  readonly before?: string;
  readonly now?: string;
  readonly changes: readonly Change[];
};

/** What became of a code list. */
export type CodelistDiff = {
  readonly number: string;
  readonly title: Text;
  readonly fate: 'added' | 'removed' | 'changed';
  readonly added: readonly string[];
  readonly removed: readonly string[];
};

/** A rule of one year, for people. */
export type ToldRule = { readonly key: string; readonly rule: string; readonly title: Text };

/** In what a rule can differ between years. */
export type RuleAspect = 'id' | 'binds' | 'place' | 'condition' | 'layers' | 'severity';

/** A rule of both years, and in what it differs. */
export type ChangedRule = {
  readonly before: ToldRule;
  readonly now: ToldRule;
  readonly aspects: readonly RuleAspect[];
};

/** What became of the rules. */
export type RuleDiff = {
  /** Whether rules were known again by what they are called in every year, or by what they say. */
  readonly matchedBy: 'name' | 'content';
  readonly added: readonly ToldRule[];
  readonly removed: readonly ToldRule[];
  readonly changed: readonly ChangedRule[];
  /** Every rule of both years that has another key, changed or not. */
  readonly renumbered: readonly { readonly before: string; readonly now: string }[];
};

/** What changed from one version of the gegevensset to another. */
export type PackDiff = {
  readonly before: string;
  readonly now: string;
  readonly versions: readonly Change[];
  readonly profiles: readonly Change[];
  readonly elements: ElementDiff;
  readonly categories: readonly CategoryDiff[];
  readonly codelists: readonly CodelistDiff[];
  readonly rules: RuleDiff;
};
