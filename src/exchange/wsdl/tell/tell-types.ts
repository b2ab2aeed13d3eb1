import { text } from '#words/text.ts';
import type { SimpleType } from '../../simple-type.ts';
import { isSame } from '../import/same.ts';
import type { Remark } from '../read/remark.ts';
import { entriesOf } from './entries-of.ts';
import type { Told } from './tell-differences.ts';

/** Tells where types are otherwise in a WSDL than in our data: once for all fields that differ alike. */
export function tellTypes(
  messages: readonly { readonly ours: Told; readonly theirs: Told }[],
): Remark[] {
  const fields = new Map<string, Set<string>>();
  for (const { ours, theirs } of messages) {
    const before = entriesOf(ours.definition.content, ours.types);
    for (const { path, type } of entriesOf(theirs.definition.content, theirs.types)) {
      const own = before.find((one) => one.path === path);
      if (!own || isSame(own.type, type)) continue;
      const key = JSON.stringify([typed(type), typed(own.type)]);
      fields.set(key, (fields.get(key) ?? new Set()).add(path.split('.').at(-1) ?? path));
    }
  }
  return [...fields].map(([key, names]) => {
    const [is, was] = JSON.parse(key);
    const told = [...names].join(', ');
    return {
      kind: 'difference',
      what: text(
        `${told}: volgens de WSDL ${is}; bij ons ${was}.`,
        `${told}: by the WSDL ${is}; ours ${was}.`,
      ),
    };
  });
}

function typed(type: SimpleType | undefined): string {
  if (!type) return '-';
  const { base, pattern, values, minLength, maxLength } = type;
  return [
    base,
    ...(pattern === undefined ? [] : [`/${pattern}/`]),
    ...(values === undefined ? [] : [values.join('|')]),
    ...(minLength === undefined ? [] : [`>= ${minLength}`]),
    ...(maxLength === undefined ? [] : [`<= ${maxLength}`]),
  ].join(' ');
}
