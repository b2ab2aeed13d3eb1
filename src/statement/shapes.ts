import { Ajv2020, type SchemaObject } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import type { Statement } from './statement.ts';
import type { StatusList } from './status/status-list.ts';

/** Tells whether what was signed is what our schemas describe. */
export type Shapes = {
  readonly isStatement: (content: unknown) => content is Statement;
  readonly isStatusList: (content: unknown) => content is StatusList;
};

/** The schemas that say so: `schemas/statement.schema.json` and `schemas/status-list.schema.json`. */
export type StatementSchemas = {
  readonly statement: SchemaObject;
  readonly statusList: SchemaObject;
};

/** Makes schemas ready to hold contents to. */
export function shapesOf({ statement, statusList }: StatementSchemas): Shapes {
  const ajv = new Ajv2020({ strict: false });
  addFormats.default(ajv);
  return {
    isStatement: ajv.compile<Statement>(statement),
    isStatusList: ajv.compile<StatusList>(statusList),
  };
}
