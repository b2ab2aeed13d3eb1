import type { SchemaObject } from 'ajv/dist/2020.js';
import { readSchemaFile } from '#law/schema-file.ts';
import { type Shapes, shapesOf } from '#statement/shapes.ts';

/** Reads what statements and status lists have to look like. */
export function loadShapes(): Shapes {
  return shapesOf({
    statement: readSchemaFile('statement.schema.json') as SchemaObject,
    statusList: readSchemaFile('status-list.schema.json') as SchemaObject,
  });
}
