import type { XmlElement } from '#xml/element.ts';
import { attributeOf, type Node, SourceError } from '#xml/source/node.ts';
import { type Expression, UnknownShape } from '../xpath/expression.ts';
import { parseExpression } from '../xpath/parse-expression.ts';
import { follow, type Place } from './places.ts';
import type { Bound, Scope } from './scope.ts';
import { isXslt, localNameAt, xslt } from './stylesheet.ts';
import { isTeller, type Template, tells, templateOf, understood, type Walk } from './templates.ts';

/** A condition on the way to a melding: what has to be true, or false, and where; or why it is not understood. */
export type Guard =
  | { readonly test: Expression; readonly isNot: boolean; readonly scope: Scope }
  | { readonly why: string };

/** A place in a stylesheet that tells a melding, reached for one node of a dossier. */
export type Reached = {
  readonly node: Node;
  /** The node that the melding is about. */
  readonly at: Place;
  readonly guards: readonly Guard[];
  /** Whether templates lead to it; otherwise the node is one that its template would match. */
  readonly isLive: boolean;
};

/** Gives every melding of a stylesheet, for each node that it can be about, in the order of the stylesheet. */
export function sitesOf(walk: Walk): readonly Reached[] {
  return new Walker(walk).walk();
}

/** What holds where an instruction stands. */
type Here = { readonly scope: Scope; readonly guards: readonly Guard[]; readonly isLive: boolean };

class Walker {
  readonly #walk: Walk;
  readonly #templates: readonly Template[];
  readonly #telling: ReadonlySet<XmlElement>;
  readonly #globals = new Map<string, Bound>();
  readonly #found: Reached[] = [];
  readonly #visited = new Set<string>();
  readonly #used = new Set<Template>();
  readonly #open = new Set<Template>();

  constructor(walk: Walk) {
    this.#walk = walk;
    this.#templates = walk.stylesheet.templates.map((node) => templateOf(node, walk));
    this.#telling = new Set(
      this.#templates
        .filter(({ name, node }) => name !== undefined && tells(node))
        .map(({ node }) => node.element),
    );
    for (const node of walk.stylesheet.variables) {
      this.#bind(node, { at: '', variables: this.#globals }, this.#globals);
    }
  }

  walk(): readonly Reached[] {
    this.#visit('', '', { guards: [], isLive: true });
    for (const template of this.#templates) {
      if (this.#used.has(template) || template.name !== undefined) continue;
      // What nothing leads to still says what is meant.
      const matched = template.matches.size > 0 ? template.matches.keys() : [nowhere];
      for (const at of matched) {
        this.#body(template.node, { scope: this.#globalScope(at), guards: [], isLive: false });
      }
    }
    return this.#found;
  }

  #globalScope(at: Place): Scope {
    return { at, variables: new Map(this.#globals) };
  }

  #localName(node: Node) {
    return localNameAt(node, this.#walk.namespace);
  }

  /** Applies templates to a node: the one that matches it best, or else those of what it holds. */
  #visit(at: Place, mode: string, { guards, isLive }: Omit<Here, 'scope'>): void {
    const key = `${at} ${mode}`;
    if (this.#visited.has(key)) return;
    this.#visited.add(key);
    const best = this.#templates
      .filter((template) => template.mode === mode && template.matches.has(at))
      .reduce<Template | undefined>(
        (best, one) => ((one.matches.get(at) ?? -9) >= (best?.matches.get(at) ?? -9) ? one : best),
        undefined,
      );
    if (best === undefined) {
      for (const child of this.#walk.places.childrenOf(at))
        this.#visit(child, mode, { guards, isLive });
      return;
    }
    this.#used.add(best);
    this.#body(best.node, { scope: this.#globalScope(at), guards, isLive });
  }

  #body(parent: Node, here: Here): void {
    const variables = new Map(here.scope.variables);
    const scope = { ...here.scope, variables };
    for (const element of parent.element.children) {
      const node = { element, source: parent.source };
      if (element.namespace === xslt && ['variable', 'param'].includes(element.name)) {
        this.#bind(node, { ...scope, variables: new Map(variables) }, variables);
      } else this.#instruction(node, { ...here, scope });
    }
  }

  #bind(node: Node, scope: Scope, into: Map<string, Bound>): void {
    const select = attributeOf(node, 'select');
    const name = attributeOf(node, 'name') ?? '';
    if (select === undefined) {
      into.set(name, { why: 'what it holds is made by instructions' });
      return;
    }
    try {
      into.set(name, { select: parseExpression(select, this.#localName(node)), scope });
    } catch (error) {
      into.set(name, { why: reasonOf(error) });
    }
  }

  #instruction(node: Node, here: Here): void {
    const { element } = node;
    if (element.namespace !== xslt) {
      if (element.name === 'melding') this.#tell(node, here);
      else this.#body(node, here);
      return;
    }
    if (element.name === 'call-template') this.#call(node, here);
    else if (element.name === 'apply-templates') this.#apply(node, here);
    else if (element.name === 'for-each') this.#forEach(node, here);
    else if (element.name === 'choose') this.#choose(node, here);
    else if (element.name === 'if') this.#body(node, guarded(here, this.#guard(node, here.scope)));
    else if (transparent.has(element.name)) this.#body(node, here);
    else if (tells(node)) {
      this.#body(node, guarded(here, { why: `"${element.name}" is not understood` }));
    }
  }

  #tell(node: Node, { scope, guards, isLive }: Here): void {
    this.#found.push({ node, at: scope.at, guards, isLive });
  }

  #call(node: Node, here: Here): void {
    const name = attributeOf(node, 'name');
    const called = this.#templates.find((template) => template.name === name);
    if (called === undefined) throw new SourceError(node, `there is no template "${name}"`);
    if (this.#telling.has(called.node.element) && isTeller(called.node)) this.#tell(node, here);
    else if (this.#telling.has(called.node.element)) this.#callInline(called, here);
  }

  #callInline(called: Template, here: Here): void {
    if (this.#open.has(called)) return;
    this.#open.add(called);
    const takes = called.node.element.children.some((child) => isXslt(child, 'param'));
    const given: Guard[] = takes
      ? [{ why: `what the template "${called.name}" is given is not understood` }]
      : [];
    const scope = this.#globalScope(here.scope.at);
    this.#body(called.node, { ...here, scope, guards: [...here.guards, ...given] });
    this.#open.delete(called);
  }

  #apply(node: Node, here: Here): void {
    const mode = attributeOf(node, 'mode') ?? '';
    const select = attributeOf(node, 'select');
    const { at } = here.scope;
    const found =
      select === undefined ? this.#walk.places.childrenOf(at) : this.#selected(node, select, at);
    for (const place of found) this.#visit(place, mode, here);
  }

  #selected(node: Node, select: string, at: Place): readonly Place[] {
    return understood(node, () => {
      const path = parseExpression(select, this.#localName(node));
      if (path.kind !== 'path') throw new UnknownShape(`"${select}" is no path`);
      return follow([path.isFromRoot ? '' : at], path.steps, this.#walk.places).places;
    });
  }

  #forEach(node: Node, here: Here): void {
    const select = attributeOf(node, 'select') ?? '';
    let places: readonly Place[];
    let tests: readonly Expression[];
    try {
      const path = parseExpression(select, this.#localName(node));
      if (path.kind !== 'path') throw new UnknownShape(`"${select}" is no path`);
      const last = path.steps.at(-1);
      if (path.steps.slice(0, -1).some((step) => 'where' in step && step.where.length > 0)) {
        throw new UnknownShape('a condition within a path is not understood');
      }
      tests = last && 'where' in last ? last.where : [];
      places = follow([path.isFromRoot ? '' : here.scope.at], path.steps, this.#walk.places).places;
    } catch (error) {
      if (tells(node)) this.#body(node, guarded(here, { why: reasonOf(error) }));
      return;
    }
    for (const at of places.length > 0 ? places : [nowhere]) {
      const scope = { ...here.scope, at };
      const guards = tests.map((test): Guard => ({ test, isNot: false, scope }));
      this.#body(node, { ...here, scope, guards: [...here.guards, ...guards] });
    }
  }

  #choose(node: Node, here: Here): void {
    let before = here;
    for (const element of node.element.children) {
      const way = { element, source: node.source };
      if (!isXslt(element, 'when')) {
        this.#body(way, before);
        continue;
      }
      const guard = this.#guard(way, here.scope);
      this.#body(way, guarded(before, guard));
      before = guarded(before, 'why' in guard ? guard : { ...guard, isNot: true });
    }
  }

  #guard(node: Node, scope: Scope): Guard {
    try {
      const test = parseExpression(attributeOf(node, 'test') ?? '', this.#localName(node));
      return { test, isNot: false, scope };
    } catch (error) {
      return { why: reasonOf(error) };
    }
  }
}

/** Where nothing is. */
export const nowhere: Place = '/ ';

const transparent = new Set(['sequence', 'copy', 'element', 'document', 'result-document']);

function guarded(here: Here, guard: Guard): Here {
  return { ...here, guards: [...here.guards, guard] };
}

function reasonOf(error: unknown): string {
  if (error instanceof UnknownShape || error instanceof SourceError) return error.message;
  throw error;
}
