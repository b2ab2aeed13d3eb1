import { type Expression, type Step, UnknownShape } from '../xpath/expression.ts';
import { follow, type Place, type Places, parentOf } from './places.ts';
import type { Reading, Scope } from './scope.ts';

/** A place as rules name it, with the places on the way to it that can hold several. */
export type Ref = { readonly at: string; readonly many: readonly Place[]; readonly place: Place };

/** Gives the only place of an expression. @throws UnknownShape where there are several. */
export function only([first, ...more]: readonly Ref[]): string {
  if (first === undefined || more.length > 0) {
    throw new UnknownShape('a value at several places is not understood');
  }
  return first.at;
}

/** Rules see the first of several only. That one is there tells as much; what it says does not. */
export function assertFew({ many, place }: Ref, which: 'above' | 'all'): void {
  const few = which === 'all' ? many : many.filter((one) => one !== place);
  if (few[0] === undefined) return;
  const name = few[0].slice(few[0].lastIndexOf('/') + 1);
  throw new UnknownShape(`one of several "${name}" is not understood`);
}

/** Gives the places that an expression leads to, and whether it means their text. @throws UnknownShape for another. */
export function refsOf(expression: Expression, scope: Scope, reading: Reading) {
  const { places, isText } = leadOf(expression, scope, reading.places);
  return { refs: places.map((place) => refOf(place, reading)), isText };
}

function leadOf(
  expression: Expression,
  scope: Scope,
  places: Places,
): { readonly places: readonly Place[]; readonly isText: boolean } {
  if (expression.kind === 'variable') {
    const bound = scope.variables.get(expression.name);
    if (bound === undefined) throw new UnknownShape(`there is no variable "${expression.name}"`);
    if ('why' in bound) throw new UnknownShape(`the variable "${expression.name}": ${bound.why}`);
    const led = leadOf(bound.select, bound.scope, places);
    if (expression.steps.length === 0) return led;
    return follow(led.places, plainSteps(expression.steps), places);
  }
  if (expression.kind !== 'path') {
    throw new UnknownShape(
      `a ${expression.kind === 'call' ? `"${expression.name}()"` : expression.kind} in place of an element is not understood`,
    );
  }
  return follow([expression.isFromRoot ? '' : scope.at], plainSteps(expression.steps), places);
}

function plainSteps(steps: readonly Step[]): readonly Step[] {
  const asking = steps.find((step) => 'where' in step && step.where.length > 0);
  if (asking) throw new UnknownShape('a condition within a path is not understood');
  return steps;
}

function refOf(place: Place, { places, node }: Reading): Ref {
  const isBelow = node !== '' && (place === node || place.startsWith(`${node}/`));
  const start = isBelow ? node : '';
  const many: Place[] = [];
  for (let one = place; one !== start && one !== ''; one = parentOf(one)) {
    if (places.repeats(one)) many.push(one);
  }
  return { at: isBelow ? place.slice(node.length + 1) : place, many, place };
}
