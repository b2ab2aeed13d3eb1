import type { Condition } from '../../rules/rule.ts';

/**
 * What is asked of one place, named as rules name it: from the node, from the root, or '' for the node itself. `value`
 * is asked of its text, and so of something that is there.
 */
export type Asked = {
  readonly at: string;
  readonly is: 'present' | 'isTrue' | 'isFalse' | 'value';
  readonly value?: Condition;
};

/** A statement about a node. */
export type Formula =
  | boolean
  | { readonly ask: Asked; readonly isNot: boolean }
  | { readonly all: readonly Formula[] }
  | { readonly any: readonly Formula[] };

/** A statement about one place. */
export type Literal = Extract<Formula, { ask: Asked }>;

/** Gives the opposite. */
export function opposite(formula: Formula): Formula {
  if (typeof formula === 'boolean') return !formula;
  if ('ask' in formula) return { ...formula, isNot: !formula.isNot };
  if ('all' in formula) return anyOf(formula.all.map(opposite));
  return allOf(formula.any.map(opposite));
}

/** All of these. What says that one value is none of some is said once. */
export function allOf(parts: readonly Formula[]): Formula {
  const flat = parts.flatMap((part) =>
    typeof part === 'object' && 'all' in part ? part.all : [part],
  );
  return settled(flat, { idle: true, whole: (all) => ({ all }) });
}

/** One of these, at least. What says that one value is one of some is said once. */
export function anyOf(parts: readonly Formula[]): Formula {
  const flat = parts.flatMap((part) =>
    typeof part === 'object' && 'any' in part ? part.any : [part],
  );
  return settled(flat, { idle: false, whole: (any) => ({ any }) });
}

type Way = {
  /** What a part may say without a difference; one that says the opposite decides. */
  readonly idle: boolean;
  readonly whole: (parts: readonly Formula[]) => Formula;
};

function settled(parts: readonly Formula[], { idle, whole }: Way): Formula {
  if (parts.includes(!idle)) return !idle;
  const left = joined(
    parts.filter((part) => part !== idle),
    idle,
  );
  const [only, ...more] = left;
  if (only === undefined) return idle;
  return more.length === 0 ? only : whole(left);
}

function joined(parts: readonly Formula[], isNot: boolean): Formula[] {
  const lists = new Map<string, Literal>();
  const left: Formula[] = [];
  for (const part of parts) {
    const listed = isLiteral(part) && part.isNot === isNot ? listedIn(part) : undefined;
    if (listed === undefined || !isLiteral(part)) {
      if (!left.some((one) => JSON.stringify(one) === JSON.stringify(part))) left.push(part);
      continue;
    }
    const before = lists.get(part.ask.at);
    const values = [...new Set([...(before ? (listedIn(before) ?? []) : []), ...listed])];
    const whole: Literal = { isNot, ask: { ...part.ask, value: { enum: values } } };
    lists.set(part.ask.at, whole);
    if (before) left[left.indexOf(before)] = whole;
    else left.push(whole);
  }
  return left;
}

/** Tells whether a formula speaks of one place only. */
export function isLiteral(formula: Formula): formula is Literal {
  return typeof formula === 'object' && 'ask' in formula;
}

/** Gives the values that are asked for, where they are listed. */
export function listedIn({ ask }: Literal): readonly string[] | undefined {
  const { enum: values } = ask.value ?? {};
  return Array.isArray(values) ? values.map(String) : undefined;
}

/** Says of a place that something is there. */
export function present(at: string): Formula {
  return at === '' ? true : { ask: { at, is: 'present' }, isNot: false };
}

/** Says of a place that its text is so. */
export function valued(at: string, value: Condition): Formula {
  return { ask: { at, is: 'value', value }, isNot: false };
}

/** Writes a statement as packs write conditions. */
export function conditionOf(formula: Formula): Condition {
  if (typeof formula === 'boolean') throw new Error('Nobody asks what is always so');
  if ('all' in formula) return { allOf: formula.all.map(conditionOf) };
  if ('any' in formula) return anyCondition(formula.any);
  const { ask, isNot } = formula;
  if (ask.is === 'present') return isNot ? { absent: ask.at } : { present: ask.at };
  const said = ask.is === 'value' ? valueCondition(ask) : { [ask.is]: ask.at };
  return isNot ? { not: said } : said;
}

function anyCondition(parts: readonly Formula[]): Condition {
  const there = parts.flatMap((part) =>
    isLiteral(part) && part.ask.is === 'present' && !part.isNot ? [part.ask.at] : [],
  );
  if (there.length === parts.length) return { anyPresent: there };
  return { anyOf: parts.map(conditionOf) };
}

function valueCondition({ at, value = {} }: Asked): Condition {
  const plain = withConst(value);
  return at === '' ? plain : { valueAt: { [at]: plain } };
}

function withConst(value: Condition): Condition {
  const { enum: values, ...others } = value;
  if (!Array.isArray(values) || values.length !== 1) return value;
  return { const: String(values[0]), ...others };
}
