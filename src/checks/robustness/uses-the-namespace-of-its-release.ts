import type { Slice } from '#evidence/slice.ts';
import { namespacesOf } from '#exchange/namespaces-of.ts';
import { text } from '#words/text.ts';
import type { XmlElement } from '#xml/element.ts';
import type { Check, Finding } from '../check.ts';
import { breach, unclear } from '../parts/finding.ts';
import { writtenByTarget } from '../parts/written-by-target.ts';

/**
 * Every message is in the namespace of the release (samples on the wiki), and so is all in it but the dossier, which
 * is assumption A22-76.
 */
export const usesTheNamespaceOfItsRelease: Check = (slice) => {
  const messages = writtenByTarget(slice).flatMap(({ seq, reading }) =>
    reading.kind === 'body' ? [{ seq, content: reading.content }] : [],
  );
  if (messages.length === 0) return { looked: [], findings: [unclear([], nothing)] };
  const findings = messages.flatMap((message) => judgeMessage(slice, message));
  return { looked: messages.map(({ seq }) => seq), findings };
};

type Written = { readonly seq: number; readonly content: XmlElement };

function judgeMessage(slice: Slice, { seq, content }: Written): Finding[] {
  const namespaces = namespacesOf(slice.release);
  const told = [...namespaces].map((namespace) => `"${namespace}"`).join(', ');
  const expected = text(`De namespace ${told}`, `The namespace ${told}`);
  const stray = namespaces.has(content.namespace) ? findStray(slice, content) : content;
  if (!stray) return [];
  const actual = text(
    `"${stray.name}" staat in "${stray.namespace}"`,
    `"${stray.name}" is in "${stray.namespace}"`,
  );
  return [breach([seq], { expected, actual }, stray === content ? [] : ['A22-76'])];
}

function findStray(slice: Slice, parent: XmlElement): XmlElement | undefined {
  const { pack } = slice;
  const namespaces = namespacesOf(slice.release);
  for (const child of parent.children) {
    if (child.namespace === pack.namespace) continue;
    const stray = namespaces.has(child.namespace) ? findStray(slice, child) : child;
    if (stray) return stray;
  }
  return undefined;
}

const nothing = text('Het systeem heeft geen bericht geschreven', 'The system wrote no message');
