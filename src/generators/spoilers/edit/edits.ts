import type { ElementTree } from '#dossier/elements.ts';
import { block, descendantAt, type XmlElement } from '#xml/element.ts';
import { parseXml } from '#xml/parse-xml.ts';
import { laidIn, typeAt } from './laid-in.ts';

/** One change of a dossier. Paths are of local names below the root and mean the first of its name; none is the root. */
export type Edit =
  | { readonly set: string; readonly to: string }
  | { readonly remove: string }
  | { readonly removeAny: string }
  | { readonly put: string; readonly xml: string }
  | { readonly append: string; readonly xml: string }
  | { readonly before: string; readonly xml: string }
  | { readonly after: string; readonly xml: string };

/** Gives the text of an element another value. */
export const set = (path: string, to: string): Edit => ({ set: path, to });

/** Takes an element out. */
export const remove = (path: string): Edit => ({ remove: path });

/** Takes an element out where it stands; years differ in what the smallest dossier holds. */
export const removeAny = (path: string): Edit => ({ removeAny: path });

/** Puts elements into another where the element tree has them; what may stand there once only is laid over. */
export const put = (path: string, xml: string): Edit => ({ put: path, xml });

/** Puts elements at the end of another. */
export const append = (path: string, xml: string): Edit => ({ append: path, xml });

/** Puts elements in front of another. */
export const putBefore = (path: string, xml: string): Edit => ({ before: path, xml });

/** Puts elements behind another. */
export const putAfter = (path: string, xml: string): Edit => ({ after: path, xml });

/**
 * Gives the dossier with all changes made, one after another. Only `put` needs the element tree.
 *
 * @throws EditError when a path leads nowhere.
 */
export function edited(root: XmlElement, edits: readonly Edit[], tree?: ElementTree): XmlElement {
  return edits.reduce((changed, edit) => withEdit(changed, edit, tree), root);
}

/** A change that cannot be made in this dossier. */
export class EditError extends Error {
  override readonly name = 'EditError';
}

function withEdit(root: XmlElement, edit: Edit, tree: ElementTree | undefined): XmlElement {
  if ('set' in edit) {
    return changed(root, edit.set, (element) => [{ ...element, text: edit.to }]);
  }
  if ('remove' in edit) return changed(root, edit.remove, () => []);
  if ('removeAny' in edit) {
    return has(root, edit.removeAny) ? changed(root, edit.removeAny, () => []) : root;
  }
  const added = fragment(root, edit.xml);
  if ('put' in edit) {
    if (tree === undefined) throw new EditError(`Cannot put into "${edit.put}": no element tree`);
    const place = { tree, type: typeAt(tree, edit.put) };
    return changed(root, edit.put, (element) => [laidIn(element, added, place)]);
  }
  if ('append' in edit) {
    return changed(root, edit.append, (element) => [
      { ...element, children: [...element.children, ...added] },
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
  if (path === '') return change(root)[0] ?? root;
  const [name, ...rest] = path.split('/');
  const at = root.children.findIndex((child) => child.name === name);
  const child = root.children[at];
  if (!child) throw new EditError(`Cannot edit "${path}": "${root.name}" has no "${name}"`);
  const put = rest.length === 0 ? change(child) : [changed(child, rest.join('/'), change)];
  return block(root.namespace, root.name, root.children.toSpliced(at, 1, ...put));
}

function has(root: XmlElement, path: string): boolean {
  return descendantAt(root, path.split('/')) !== undefined;
}

function fragment(root: XmlElement, xml: string): readonly XmlElement[] {
  return parseXml(`<all xmlns="${root.namespace}">${xml}</all>`).children;
}
