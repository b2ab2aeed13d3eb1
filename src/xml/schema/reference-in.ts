import type { ExpandedName } from '../parse-scoped.ts';
import { referenceOf } from '../source/node.ts';
import type { Declaration } from './schemas.ts';

/** Gives the name that something in a schema refers to. */
export function referenceIn(node: Declaration, value: string): ExpandedName {
  const { namespace, name } = referenceOf(node, value);
  const { isChameleon, targetNamespace } = node.schema;
  return { namespace: isChameleon && namespace === '' ? targetNamespace : namespace, name };
}
