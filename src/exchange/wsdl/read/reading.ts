import { emptySchemas, type SchemaFiles } from '#xml/schema/schemas.ts';
import type { Open } from '#xml/source/node.ts';
import { leftOut } from './children.ts';
import type { Remark } from './remark.ts';

/** What is needed to read the schemas of a WSDL. */
export type SchemaReading = SchemaFiles & {
  readonly remarks: Remark[];
  /** How many elements may still be read: types that hold each other can make very many of a few. */
  readonly budget: { left: number };
};

const mostElements = 50_000;

/** Starts with nothing. */
export function emptyReading(open: Open): SchemaReading {
  const remarks: Remark[] = [];
  return {
    open,
    schemas: emptySchemas(),
    passBy: (node, { name, value }) => remarks.push(leftOut(node, `${name}="${value}"`)),
    remarks,
    seen: new Set(),
    budget: { left: mostElements },
  };
}
