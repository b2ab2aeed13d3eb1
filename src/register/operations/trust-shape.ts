import { readSchemaFile } from '#law/schema-file.ts';
import type { Schema } from './operation.ts';

/** Public keys, as `schemas/trust.schema.json` describes them. */
export const trustShape: Schema = withoutNames(readSchemaFile('trust.schema.json') as Schema);

/** Within another schema it has no name of its own. */
function withoutNames({ $schema: _, $id: __, ...schema }: Schema): Schema {
  return schema;
}
