import type { XmlElement } from '#xml/element.ts';

/**
 * A dossier as JSON, for rules: an element without elements is its text, as it stands; any other is an object of its
 * children by name, the first where there are more.
 */
export type View = string | { readonly [name: string]: View };

/** Where relative paths begin, and where those with a `/` do. */
export type Viewpoint = { readonly node: View; readonly root: View };

/** Makes the view of an element out of those of its children. */
export function viewOf(element: XmlElement, children: readonly View[]): View {
  if (element.children.length === 0) return element.text;
  // Without a prototype, so that an element named `constructor` is found only where there is one.
  const view: Record<string, View> = Object.create(null);
  for (const [at, child] of element.children.entries()) view[child.name] ??= children[at] ?? '';
  return view;
}

/** A path, split once; `fromRoot` when it began with a `/`. */
export type ViewPath = { readonly names: readonly string[]; readonly fromRoot: boolean };

/** Reads `a/b`, from a node, or `/dossier/a/b`, from the root. */
export function viewPath(path: string): ViewPath {
  const fromRoot = path.startsWith('/');
  return { names: fromRoot ? path.split('/').slice(2) : path.split('/'), fromRoot };
}

/** Gives what stands at the end of a path; undefined where nothing does. */
export function viewAt({ names, fromRoot }: ViewPath, { node, root }: Viewpoint): View | undefined {
  let found: View | undefined = fromRoot ? root : node;
  for (const name of names) {
    if (found === undefined || typeof found === 'string') return undefined;
    found = found[name];
  }
  return found;
}
