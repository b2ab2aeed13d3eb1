import type { XmlAttribute, XmlElement } from '#xml/element.ts';
import type { Breach } from './breach.ts';
import type { BlockType, LeafType, Slot } from './compile-tree.ts';
import { breachesOfContent, type Placed } from './judge-content.ts';
import { messages } from './messages.ts';

/** What all elements of a dossier are judged by: the namespace they belong in, and where breaches go. */
export type Judging = { readonly namespace: string; readonly tell: (breach: Breach) => void };

/** Judges an element as one of this type, with all that is in it; its name and namespace are judged by its parent. */
export function judgeElement(
  element: XmlElement,
  type: LeafType | BlockType,
  judging: Judging,
): void {
  for (const attribute of element.attributes) judgeAttribute(element, { attribute, type }, judging);
  if (type.kind === 'leaf') judgeLeaf(element, type, judging);
  else judgeBlock(element, type, judging);
}

const schemaInstance = 'http://www.w3.org/2001/XMLSchema-instance';

/** Hints for validators, which stand on any element without saying anything of the pupil. */
const hints: readonly string[] = ['schemaLocation', 'noNamespaceSchemaLocation'];

function judgeAttribute(
  element: XmlElement,
  { attribute, type }: { attribute: XmlAttribute; type: LeafType | BlockType },
  { tell }: Judging,
): void {
  const { name, namespace, value } = attribute;
  if (namespace === schemaInstance && hints.includes(name)) return;
  const known = type.kind === 'leaf' ? type.attributes : undefined;
  const judgeValue = namespace === '' ? known?.get(name) : undefined;
  if (judgeValue === undefined) {
    const allowed = [...(known?.keys() ?? [])];
    const message = messages.attribute(name, { element: element.name, allowed });
    tell({ kind: 'attribute', element, attribute: name, message });
    return;
  }
  const breach = judgeValue(value);
  if (breach) tell({ ...breach, element, attribute: name });
}

function judgeLeaf(element: XmlElement, type: LeafType, { tell }: Judging): void {
  for (const child of element.children) {
    const message = messages.elementInLeaf(child.name, element.name);
    tell({ kind: 'unknown', element: child, message });
  }
  if (element.children.length > 0) return;
  const breach = type.judgeValue(element.text);
  if (breach) tell({ ...breach, element });
}

function judgeBlock(element: XmlElement, block: BlockType, judging: Judging): void {
  if (/[^ \t\r\n]/.test(element.text)) {
    const message = messages.text(element.name, element.text.trim());
    judging.tell({ kind: 'text', element, message });
  }
  const placed = placedIn(element, block, judging);
  for (const breach of breachesOfContent(element, block, placed)) judging.tell(breach);
  for (const { child, member } of placed) judgeElement(child, member.type, judging);
}

function placedIn(parent: XmlElement, block: BlockType, { namespace, tell }: Judging): Placed[] {
  const placed: Placed[] = [];
  for (const child of parent.children) {
    const member = block.members.get(child.name);
    // In a parent of the wrong namespace it was told already. Asked first, since both are the same string in memory.
    if (child.namespace !== parent.namespace && child.namespace !== namespace) {
      const found = { found: child.namespace, allowed: namespace };
      tell({ kind: 'namespace', element: child, message: messages.namespace(child.name, found) });
    } else if (member === undefined) {
      const allowed = namesAfter(block.slots, placed.at(-1));
      const message = messages.unknown(child.name, { parent: parent.name, allowed });
      tell({ kind: 'unknown', element: child, message });
    }
    if (member) placed.push({ child, member });
  }
  return placed;
}

/** What may follow: up to and including the next slot that must be filled. */
function namesAfter(slots: readonly Slot[], last: Placed | undefined): string[] {
  const from = last === undefined ? 0 : last.member.slot;
  const first = slots[from];
  const isFull = last !== undefined && first?.kind === 'element' && !last.member.isRepeatable;
  const rest = slots.slice(isFull ? from + 1 : from);
  const needed = rest.findIndex((slot) => slot.isRequired && slot !== first);
  return rest.slice(0, needed < 0 ? undefined : needed + 1).flatMap(({ names }) => names);
}
