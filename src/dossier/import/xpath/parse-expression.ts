import { type Comparison, type Expression, type Step, UnknownShape } from './expression.ts';
import { type Token, tokensOf } from './tokens.ts';

/** Gives the local name that a name in the expression stands for. @throws UnknownShape for one of another vocabulary. */
export type LocalName = (name: string) => string;

/** Reads an expression of XPath 2.0 as far as the known shapes of rules go. @throws UnknownShape for anything else. */
export function parseExpression(expression: string, localName: LocalName): Expression {
  const reader = new Reader(tokensOf(expression), localName);
  const read = reader.or();
  reader.end();
  return read;
}

/** Reads a pattern of a template: the paths that it matches, each from anywhere unless it begins at the root. */
export function parsePatterns(pattern: string, localName: LocalName): readonly Expression[] {
  const reader = new Reader(tokensOf(pattern), localName);
  const paths = [reader.path()];
  while (reader.takes('|')) paths.push(reader.path());
  reader.end();
  return paths;
}

const comparisons: Readonly<Record<string, Comparison>> = {
  ...{ '=': '=', '!=': '!=', '<': '<', '<=': '<=', '>': '>', '>=': '>=' },
  ...{ eq: '=', ne: '!=', lt: '<', le: '<=', gt: '>', ge: '>=' },
};

class Reader {
  readonly #tokens: readonly Token[];
  readonly #localName: LocalName;
  #at = 0;

  constructor(tokens: readonly Token[], localName: LocalName) {
    this.#tokens = tokens;
    this.#localName = localName;
  }

  end(): void {
    const [rest] = this.#tokens.slice(this.#at);
    if (rest) throw new UnknownShape(`"${rest.value}" is not understood there`);
  }

  takes(sign: string): boolean {
    const isNext = this.#isNext(sign);
    if (isNext) this.#at += 1;
    return isNext;
  }

  or(): Expression {
    return this.#joined('or', () => this.#joined('and', () => this.#compared()));
  }

  #joined(kind: 'or' | 'and', read: () => Expression): Expression {
    const first = read();
    const parts = [first];
    while (this.takes(kind)) parts.push(read());
    return parts.length === 1 ? first : { kind, parts };
  }

  #compared(): Expression {
    const one = this.#single();
    const next = this.#tokens[this.#at];
    const by = next?.kind === 'text' ? undefined : comparisons[next?.value ?? ''];
    if (by === undefined) return one;
    this.#at += 1;
    return { kind: 'compare', by, one, other: this.#single() };
  }

  #single(): Expression {
    const token = this.#tokens[this.#at];
    if (token?.kind === 'text' || token?.kind === 'number') {
      this.#at += 1;
      if (token.kind === 'text') return { kind: 'text', value: token.value };
      return { kind: 'number', value: Number(token.value) };
    }
    if (token?.kind === 'variable') {
      this.#at += 1;
      return { kind: 'variable', name: token.value, steps: this.takes('/') ? this.#steps() : [] };
    }
    if (this.takes('(')) return this.#inBrackets();
    if (token?.kind === 'name' && this.#isCall()) return this.#call();
    return this.path();
  }

  #inBrackets(): Expression {
    const items = this.takes(')') ? [] : this.#listed();
    const [only, ...more] = items;
    return only !== undefined && more.length === 0 ? only : { kind: 'list', items };
  }

  #listed(): readonly Expression[] {
    const items = [this.or()];
    while (this.takes(',')) items.push(this.or());
    this.#expect(')');
    return items;
  }

  #isCall(): boolean {
    const isTest = ['text', 'node', 'element'].includes(this.#tokens[this.#at]?.value ?? '');
    return this.#tokens[this.#at + 1]?.value === '(' && !isTest;
  }

  #call(): Expression {
    const name = (this.#tokens[this.#at]?.value ?? '').replace(/^fn:/, '');
    this.#at += 2;
    return { kind: 'call', name, given: this.takes(')') ? [] : this.#listed() };
  }

  path(): Extract<Expression, { kind: 'path' }> {
    if (this.#isNext('//')) return { kind: 'path', isFromRoot: true, steps: this.#steps() };
    if (!this.takes('/')) return { kind: 'path', isFromRoot: false, steps: this.#steps() };
    const isRootAlone = !this.#canStep();
    return { kind: 'path', isFromRoot: true, steps: isRootAlone ? [] : this.#steps() };
  }

  #canStep(): boolean {
    const token = this.#tokens[this.#at];
    if (token?.kind === 'name') return !['and', 'or'].includes(token.value);
    return token?.kind === 'sign' && ['.', '..', '*', '@'].includes(token.value);
  }

  #steps(): readonly Step[] {
    let isBelow = this.takes('//');
    const steps: Step[] = [];
    do {
      const step = this.#step();
      if (step === 'below') isBelow = true;
      else if (step !== 'self') {
        steps.push(isBelow && step.to === 'child' ? { ...step, to: 'descendant' } : step);
        isBelow = false;
      }
      if (this.takes('//')) isBelow = true;
      else if (!this.takes('/')) break;
    } while (this.#at < this.#tokens.length);
    return steps;
  }

  /** Reads one step; `below` for one to anything below, which the next one begins at. */
  #step(): Step | 'self' | 'below' {
    if (this.takes('.')) return 'self';
    if (this.takes('..')) return { to: 'parent' };
    if (this.#isNext('@')) throw new UnknownShape('an attribute in a path is not understood');
    const [first, second] = this.#tokens.slice(this.#at);
    if (second?.value === '::') return this.#axis(first?.value ?? '');
    if (this.#isTest('text')) return { to: 'text' };
    return { to: 'child', name: this.#name(), where: this.#where() };
  }

  #axis(axis: string): Step | 'self' | 'below' {
    this.#at += 2;
    if (axis === 'child' && this.#isNext('*')) {
      return { to: axis, name: this.#name(), where: this.#where() };
    }
    const isAnything = this.takes('*') || this.#isTest('node');
    if (isAnything && axis.startsWith('descendant')) return 'below';
    if (isAnything && axis === 'parent') return { to: 'parent' };
    if (isAnything && axis === 'self') return 'self';
    if (isAnything || (axis !== 'child' && axis !== 'descendant')) {
      throw new UnknownShape(`"${axis}::" is not understood there`);
    }
    return { to: axis, name: this.#name(), where: this.#where() };
  }

  /** Takes `text()` or the like. */
  #isTest(name: string): boolean {
    const isThere =
      this.#isNext(name) &&
      this.#tokens[this.#at + 1]?.value === '(' &&
      this.#tokens[this.#at + 2]?.value === ')';
    if (isThere) this.#at += 3;
    return isThere;
  }

  #name(): string {
    const token = this.#tokens[this.#at];
    this.#at += 1;
    if (token?.value === '*' && token.kind === 'sign') return '*';
    if (token?.kind !== 'name') {
      throw new UnknownShape(`"${token?.value ?? 'the end'}" is not understood in a path`);
    }
    return this.#localName(token.value);
  }

  #where(): readonly Expression[] {
    const where: Expression[] = [];
    while (this.takes('[')) {
      where.push(this.or());
      this.#expect(']');
    }
    return where;
  }

  #isNext(value: string): boolean {
    const token = this.#tokens[this.#at];
    return token !== undefined && token.kind !== 'text' && token.value === value;
  }

  #expect(sign: string): void {
    if (!this.takes(sign)) {
      throw new UnknownShape(
        `"${this.#tokens[this.#at]?.value ?? 'the end'}" is not understood there`,
      );
    }
  }
}
