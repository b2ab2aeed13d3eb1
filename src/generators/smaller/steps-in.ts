import type { XmlElement } from '#xml/element.ts';

/** The way from the root down to an element: the number of the child at each level. */
export type Steps = readonly number[];

/** Gives every element with the way to it, in document order. */
export function* stepsOf(
  element: XmlElement,
  steps: Steps = [],
): Generator<readonly [Steps, XmlElement]> {
  yield [steps, element];
  for (const [at, child] of element.children.entries()) yield* stepsOf(child, [...steps, at]);
}

/** Rewrites elements by the way to them, children first. What did not change is the same element again. */
export function changed(
  root: XmlElement,
  change: (element: XmlElement, steps: Steps) => readonly XmlElement[],
): XmlElement {
  const rewritten = (element: XmlElement, steps: Steps): readonly XmlElement[] => {
    const children = element.children.flatMap((child, at) => rewritten(child, [...steps, at]));
    const isSame =
      children.length === element.children.length &&
      children.every((child, at) => child === element.children[at]);
    return change(isSame ? element : { ...element, children }, steps);
  };
  return rewritten(root, [])[0] ?? root;
}
