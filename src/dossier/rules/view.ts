import { childNamed, type XmlElement } from '#xml/element.ts';

/** What rules see of an element: its text, as it stands, when there are no elements in it. */
export type View = string | XmlElement;

/** Where relative paths begin, and where those with a `/` do. */
export type Viewpoint = { readonly node: View; readonly root: View };

/** Gives what rules see of an element. */
export function viewOf(element: XmlElement): View {
  return element.children.length === 0 ? element.text : element;
}

/** A path, split once; `fromRoot` when it began with a `/`. */
export type ViewPath = { readonly names: readonly string[]; readonly fromRoot: boolean };

/** Reads `a/b`, from a node, or `/dossier/a/b`, from the root. */
export function viewPath(path: string): ViewPath {
  const fromRoot = path.startsWith('/');
  return { names: fromRoot ? path.split('/').slice(2) : path.split('/'), fromRoot };
}

/** Gives what stands at the end of a path, the first of each name where there are more; undefined where nothing does. */
export function viewAt({ names, fromRoot }: ViewPath, { node, root }: Viewpoint): View | undefined {
  let found = fromRoot ? root : node;
  for (const name of names) {
    if (typeof found === 'string') return undefined;
    const child = childNamed(found, name);
    if (child === undefined) return undefined;
    found = viewOf(child);
  }
  return found;
}
