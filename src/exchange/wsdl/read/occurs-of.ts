import { text } from '#words/text.ts';
import { attributeOf, type Node, SourceError } from '#xml/source/node.ts';
import type { SchemaReading } from './reading.ts';
import { tell } from './tell-unsaid.ts';

/** Gives whether something may be absent and may be repeated; tells of other numbers, which nobody is held to. */
export function occursOf(node: Node, reading: SchemaReading) {
  const [least, most] = [
    attributeOf(node, 'minOccurs') ?? '1',
    attributeOf(node, 'maxOccurs') ?? '1',
  ];
  if (!/^\d+$/.test(least) || !/^(\d+|unbounded)$/.test(most)) {
    throw new SourceError(node, `it stands there from "${least}" to "${most}" times`);
  }
  if (Number(least) > 1 || (most !== 'unbounded' && Number(most) > 1)) {
    tell(
      node,
      reading,
      text(
        `Van ${least} tot ${most} keer: aan die aantallen wordt niemand gehouden.`,
        `From ${least} to ${most} times: nobody is held to these numbers.`,
      ),
    );
  }
  return { optional: Number(least) === 0, repeated: most === 'unbounded' || Number(most) > 1 };
}
