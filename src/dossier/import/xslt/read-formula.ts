import { type Comparison, type Expression, UnknownShape } from '../xpath/expression.ts';
import { allOf, anyOf, type Formula, opposite, present, valued } from './formula.ts';
import { patterns } from './patterns.ts';
import { assertFew, only, refsOf } from './refs.ts';
import type { Reading, Scope } from './scope.ts';

/** Gives when an expression is true, as a statement about the node. @throws UnknownShape when it is in no known shape. */
export function readFormula(expression: Expression, scope: Scope, reading: Reading): Formula {
  switch (expression.kind) {
    case 'and':
      return allOf(expression.parts.map((part) => readFormula(part, scope, reading)));
    case 'or':
      return anyOf(expression.parts.map((part) => readFormula(part, scope, reading)));
    case 'call':
      return readCall(expression.name, expression.given, scope, reading);
    case 'compare':
      return readComparison(expression, scope, reading);
    case 'path':
    case 'variable':
      return readPresence(expression, scope, reading);
    default:
      throw new UnknownShape(`a ${expression.kind} alone is no condition`);
  }
}

function readPresence(expression: Expression, scope: Scope, reading: Reading): Formula {
  const { refs, isText } = refsOf(expression, scope, reading);
  if (isText && refs.length > 0) return valued(only(refs), { minLength: 1 });
  for (const ref of refs) assertFew(ref, 'above');
  return anyOf(refs.map(({ at }) => present(at)));
}

function readCall(
  name: string,
  given: readonly Expression[],
  scope: Scope,
  reading: Reading,
): Formula {
  const [first, second] = given;
  const inner = (expression: Expression) => readFormula(expression, scope, reading);
  const ofValue = (say: (at: string) => Formula) => sayOf(first, say, scope, reading);
  if (given.length === 0 && (name === 'true' || name === 'false')) return name === 'true';
  if (first === undefined) throw new UnknownShape(`"${name}()" is not understood`);
  if (given.length === 1 && ['boolean', 'exists'].includes(name)) return inner(first);
  if (given.length === 1 && ['not', 'empty'].includes(name)) return opposite(inner(first));
  if (given.length === 1 && name === 'xs:boolean') {
    return ofValue((at) => ({ ask: { at, is: 'isTrue' }, isNot: false }));
  }
  if (given.length === 1 && name === 'normalize-space') {
    return ofValue((at) => valued(at, { pattern: '\\S' }));
  }
  if (given.length === 1 && isWrapper(name)) {
    return ofValue((at) => valued(at, { minLength: 1 }));
  }
  const isPattern = second?.kind === 'text' && given.length === 2 && Object.hasOwn(patterns, name);
  const pattern = isPattern ? patterns[name] : undefined;
  if (pattern === undefined || second?.kind !== 'text') {
    throw new UnknownShape(`"${name}()" is not understood there`);
  }
  return ofMatch(ofValue, pattern(second.value));
}

const wrappers = ['string', 'data', 'xs:string'];

function isWrapper(name: string): boolean {
  return wrappers.includes(name);
}

/** What is absent counts as an empty text. */
function ofMatch(ofValue: (say: (at: string) => Formula) => Formula, pattern: string): Formula {
  const matchesNothing = new RegExp(pattern, 'u').test('');
  const isAbsent = matchesNothing ? [opposite(ofValue(present))] : [];
  return anyOf([...isAbsent, ofValue((at) => valued(at, { pattern }))]);
}

type Compared = Extract<Expression, { kind: 'compare' }>;

const turned: Readonly<Record<Comparison, Comparison>> = {
  ...{ '=': '=', '!=': '!=', '<': '>', '<=': '>=', '>': '<', '>=': '<=' },
};

function readComparison({ by, one, other }: Compared, scope: Scope, reading: Reading): Formula {
  const right = known(other, scope);
  if (right === undefined) {
    const left = known(one, scope);
    if (left === undefined) throw new UnknownShape('two values of a dossier are compared');
    return readComparison(
      { kind: 'compare', by: turned[by], one: other, other: left },
      scope,
      reading,
    );
  }
  if (right.kind === 'number') return readNumber(by, one, right.value, scope, reading);
  if (right.kind === 'call') return readBoolean(by, one, right.name === 'true', scope, reading);
  const values = right.kind === 'list' ? right.items.map(textIn) : [textIn(right)];
  if (by !== '=' && by !== '!=') throw new UnknownShape(`texts are compared by "${by}"`);
  if (by === '=') return sayOf(one, (at) => said(at, values), scope, reading);
  if (values.length > 1) throw new UnknownShape('"!=" with several values is not understood');
  const isOther = (at: string) => allOf([present(at), opposite(said(at, values))]);
  return sayOf(one, isOther, scope, reading);
}

function said(at: string, values: readonly string[]): Formula {
  const full = values.filter((value) => value !== '');
  const empty = full.length < values.length ? [valued(at, { maxLength: 0 })] : [];
  return anyOf([...(full.length > 0 ? [valued(at, { enum: full })] : []), ...empty]);
}

/** Gives what does not depend on a dossier: a text, a number, a list of them, true() or false(). */
function known(expression: Expression, scope: Scope): Expression | undefined {
  if (expression.kind === 'variable' && expression.steps.length === 0) {
    const bound = scope.variables.get(expression.name);
    return bound && 'select' in bound ? known(bound.select, bound.scope) : undefined;
  }
  if (expression.kind === 'call') {
    const [first] = expression.given;
    if (['true', 'false'].includes(expression.name)) return expression;
    return isWrapper(expression.name) && first ? known(first, scope) : undefined;
  }
  return ['text', 'number', 'list'].includes(expression.kind) ? expression : undefined;
}

function textIn(expression: Expression): string {
  if (expression.kind === 'text') return expression.value;
  throw new UnknownShape(`a ${expression.kind} among texts is not understood`);
}

function readBoolean(
  by: Comparison,
  one: Expression,
  value: boolean,
  scope: Scope,
  reading: Reading,
): Formula {
  if (by !== '=' && by !== '!=') throw new UnknownShape(`booleans are compared by "${by}"`);
  const isWanted = (by === '=') === value;
  if (one.kind === 'call' && one.name === 'xs:boolean' && one.given[0]) {
    const is = isWanted ? 'isTrue' : 'isFalse';
    return sayOf(one.given[0], (at) => ({ ask: { at, is }, isNot: false }), scope, reading);
  }
  if (one.kind === 'path') throw new UnknownShape('a text is compared with a boolean');
  const is = readFormula(one, scope, reading);
  return isWanted ? is : opposite(is);
}

function readNumber(
  by: Comparison,
  one: Expression,
  number: number,
  scope: Scope,
  reading: Reading,
): Formula {
  const [first] = one.kind === 'call' && one.given.length === 1 ? one.given : [];
  const name = one.kind === 'call' ? one.name : one.kind;
  if (first === undefined || !['count', 'string-length'].includes(name)) {
    throw new UnknownShape(`"${name}" compared with a number is not understood`);
  }
  const atLeast = (least: number): Formula => {
    if (least <= 0) return true;
    if (name === 'string-length') {
      return sayOf(first, (at) => valued(at, { minLength: least }), scope, reading);
    }
    if (least === 1) return readPresence(first, scope, reading);
    throw new UnknownShape('"count" of more than none is not understood');
  };
  if (by === '>=') return atLeast(number);
  if (by === '>') return atLeast(number + 1);
  if (by === '<') return opposite(atLeast(number));
  if (by === '<=') return opposite(atLeast(number + 1));
  const is = allOf([atLeast(number), opposite(atLeast(number + 1))]);
  return by === '=' ? is : opposite(is);
}

/** Says something of the text that an expression gives, which is so of none where there is no such element. */
function sayOf(
  expression: Expression | undefined,
  say: (at: string) => Formula,
  scope: Scope,
  reading: Reading,
): Formula {
  if (expression === undefined) throw new UnknownShape('nothing is given');
  if (expression.kind === 'call' && isWrapper(expression.name)) {
    return sayOf(expression.given[0], say, scope, reading);
  }
  const { refs } = refsOf(expression, scope, reading);
  for (const ref of refs) assertFew(ref, 'all');
  return refs.length === 0 ? false : say(only(refs));
}
