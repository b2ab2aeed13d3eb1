import { type Text, text } from '#words/text.ts';
import { booleanOf } from '#xml/boolean-of.ts';
import type { Declaration } from '#xml/schema/schemas.ts';
import { attributeOf, type Node, SourceError } from '#xml/source/node.ts';
import type { SchemaReading } from './reading.ts';

/** Tells what an overlay does not say of an element. */
export function tellUnsaid(node: Declaration, reading: SchemaReading): void {
  const name = attributeOf(node, 'name');
  if (booleanOf(attributeOf(node, 'nillable')) === true) {
    tell(
      node,
      reading,
      text(
        `"${name}" mag nil zijn; wij schrijven en lezen geen xsi:nil.`,
        `"${name}" may be nil; we write and read no xsi:nil.`,
      ),
    );
  }
  for (const fact of ['default', 'fixed']) {
    const value = attributeOf(node, fact);
    if (value === undefined) continue;
    tell(
      node,
      reading,
      text(
        `"${name}" heeft ${fact}="${value}"; daaraan wordt niemand gehouden.`,
        `"${name}" has ${fact}="${value}"; nobody is held to it.`,
      ),
    );
  }
}

/** What attributes of messages are declared by. */
export const attributeParts = 'attribute anyAttribute';
/** Tells of an attribute that messages here do without. @throws SourceError where it must be there. */
export function tellAttribute(node: Declaration, reading: SchemaReading): void {
  if (!attributeParts.split(' ').includes(node.element.name)) return;
  const use = attributeOf(node, 'use');
  const name = attributeOf(node, 'name') ?? attributeOf(node, 'ref') ?? node.element.name;
  if (use === 'prohibited') return;
  if (use === 'required') {
    throw new SourceError(
      node,
      `the attribute "${name}" must be there, and messages here have no attributes`,
    );
  }
  tell(
    node,
    reading,
    text(
      `Het attribuut "${name}" schrijven wij niet en lezen wij niet.`,
      `We do not write the attribute "${name}", and do not read it.`,
    ),
  );
}

/** Tells what an overlay does not say, and where. */
export function tell({ element, source }: Node, { remarks }: SchemaReading, what: Text): void {
  const place = ` (${source.path}, ${source.positionOf(element).line})`;
  remarks.push({ kind: 'left-out', what: text(what.nl + place, what.en + place) });
}
