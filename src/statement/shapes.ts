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

/** Makes schemas ready to hold contents to; each when it is needed first, for that takes longer than most that is asked. */
export function shapesOf({ statement, statusList }: StatementSchemas): Shapes {
  const ajv = new Ajv2020({ strict: false });
  addFormats.default(ajv);
  // It keeps what it has compiled.
  return {
    isStatement: (content) => ajv.compile<Statement>(statement)(content),
    isStatusList: (content) => ajv.compile<StatusList>(statusList)(content),
  };
}
