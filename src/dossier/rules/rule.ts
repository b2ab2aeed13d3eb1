import type { Category } from '#dossier/category.ts';
import type { Severity } from '#dossier/finding.ts';
import type { Family, Kinds } from '#dossier/pack.ts';
import type { Text } from '#words/text.ts';

/** Who holds a rule. */
export type RuleLayer = 'as-shipped' | 'as-intended' | 'extra';

/** A JSON Schema over the view of a context node, in the words of `condition.ts`, `keywords.ts` and `extra-keywords.ts`. */
export type Condition = Readonly<Record<string, unknown>>;

/** A rule that some dossier can break. Paths are of local names; one that begins with `/` starts at the root. */
export type Rule = {
  readonly key: string;
  readonly rule: string;
  /** What it is called in every year, where that is not its key, which belongs to one year. */
  readonly identity?: string;
  /** Ids that it had in earlier years; some of them now mean another rule. */
  readonly aliases?: readonly string[];
  /** Other ids for the same rule. */
  readonly alsoRules?: readonly string[];
  readonly families: readonly Family[];
  /** The only values of overstap that it holds for; without it, all. */
  readonly profiles?: readonly string[];
  /** The values of overstap that it does not hold for. */
  readonly exceptProfiles?: readonly string[];
  /** The nodes that it judges: `/` the root, `/a/b` from the root, `//a/b` anywhere, `//` between names for any depth. */
  readonly at: string | readonly string[];
  /** What `{value}` in the message stands for, from the node; without it, the node itself. */
  readonly field?: string;
  readonly applies?: Condition;
  readonly holds: Condition;
  readonly severity: Severity;
  readonly layers: readonly RuleLayer[];
  readonly message: Text;
  readonly source: string;
  /** Why it is in one layer only, or otherwise not what one would expect. */
  readonly reason?: string;
};

/** A rule that no dossier of sound structure can break, and why. */
export type UnreachableRule = Pick<Rule, 'key' | 'rule' | 'identity' | 'aliases' | 'source'> & {
  readonly layers: readonly [];
  readonly reason: string;
};

/** Every rule of a pack. */
export type AnyRule = Rule | UnreachableRule;

/** A file of rules: each row is completed by the defaults of its file. */
export type RuleFile = {
  readonly defaults: Partial<Rule>;
  readonly rules: readonly Partial<AnyRule>[];
};

/** Gives the rules of a file, each row completed. */
export function completedRules({ defaults, rules }: RuleFile): AnyRule[] {
  // The JSON Schema of a rule holds completed rows to their type, so the cast is sound.
  return rules.map((row) => ({ ...defaults, ...row }) as AnyRule);
}

/** A code list: what it is about, and its values as they stand in a dossier. */
export type Codelist = { readonly title: Text; readonly values: readonly string[] };

/** The rules of one year, and what they speak of. */
export type RulesOfPack = {
  readonly rules: readonly AnyRule[];
  readonly codelists: Readonly<Record<string, Codelist>>;
  readonly categories: readonly Category[];
  readonly kinds: Kinds;
};

/** Tells whether some dossier can break the rule. */
export function isReachable(rule: AnyRule): rule is Rule {
  return 'holds' in rule;
}

/** Gives what a rule is called in every year, so that the same rule of two years can be told by it. */
export function identityOf({ key, identity }: AnyRule): string {
  return identity ?? key;
}
