import type { XmlElement } from '#xml/element.ts';
import type { Open } from '#xml/source/node.ts';

/** A file of a bundle that is XML: by its path, with its text. The same file can stand at several paths. */
export type BundleFile = {
  readonly path: string;
  readonly text: string;
  readonly root: XmlElement;
};

/** What is imported: every XML file of a bundle, in the order of their paths. */
export type Bundle = { readonly files: readonly BundleFile[]; readonly open: Open };

/** Gives the path that a file goes by: of all that hold the same, the shortest. */
export function ownPath(path: string, { files }: Bundle): string {
  const text = files.find((file) => file.path === path)?.text;
  const same = files.filter((file) => file.text === text).map((file) => file.path);
  return same.sort((one, other) => one.length - other.length || (one < other ? -1 : 1))[0] ?? path;
}

/** Gives the files of a kind, each of those that hold the same once, under the path that it goes by. */
export function filesOfKind(bundle: Bundle, isOfKind: (root: XmlElement) => boolean): BundleFile[] {
  return bundle.files.filter(({ path, root }) => isOfKind(root) && ownPath(path, bundle) === path);
}

/** A bundle that cannot be imported as a whole, and what to do about it. */
export class BundleError extends Error {
  override readonly name = 'BundleError';
}
