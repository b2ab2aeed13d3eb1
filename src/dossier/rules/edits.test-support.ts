import { block, type XmlElement } from '#xml/element.ts';
import { parseXml } from '#xml/parse-xml.ts';

/** One change of a dossier. Paths are of local names below the root and mean the first of its name. */
export type Edit =
  | { readonly set: string; readonly to: string }
  | { readonly remove: string }
  | { readonly append: string; readonly xml: string }
  | { readonly before: string; readonly xml: string }
  | { readonly after: string; readonly xml: string };

/** Gives the text of an element another value. */
export const set = (path: string, to: string): Edit => ({ set: path, to });

/** Takes an element out. */
export const remove = (path: string): Edit => ({ remove: path });

/** Puts elements at the end of another. */
export const append = (path: string, xml: string): Edit => ({ append: path, xml });

/** Puts elements in front of another. */
export const putBefore = (path: string, xml: string): Edit => ({ before: path, xml });

/** Puts elements behind another. */
export const putAfter = (path: string, xml: string): Edit => ({ after: path, xml });

/** Gives the dossier with all changes made, one after another; throws when a path leads nowhere. */
export function edited(root: XmlElement, edits: readonly Edit[]): XmlElement {
  return edits.reduce(withEdit, root);
}

function withEdit(root: XmlElement, edit: Edit): XmlElement {
  if ('set' in edit) {
    return changed(root, edit.set, (element) => [{ ...element, text: edit.to }]);
  }
  if ('remove' in edit) return changed(root, edit.remove, () => []);
  const added = fragment(root, edit.xml);
  if ('append' in edit) {
    return changed(root, edit.append, (element) => [
      { ...element, text: '', children: [...element.children, ...added] },
    ]);
  }
  if ('before' in edit) return changed(root, edit.before, (element) => [...added, element]);
  return changed(root, edit.after, (element) => [element, ...added]);
}

function changed(
  root: XmlElement,
  path: string,
  change: (element: XmlElement) => readonly XmlElement[],
): XmlElement {
  const [name, ...rest] = path.split('/');
  const at = root.children.findIndex((child) => child.name === name);
  const child = root.children[at];
  if (!child) throw new Error(`Cannot edit "${path}": "${root.name}" has no "${name}"`);
  const put = rest.length === 0 ? change(child) : [changed(child, rest.join('/'), change)];
  return block(root.namespace, root.name, root.children.toSpliced(at, 1, ...put));
}

function fragment(root: XmlElement, xml: string): readonly XmlElement[] {
  return parseXml(`<all xmlns="${root.namespace}">${xml}</all>`).children;
}
