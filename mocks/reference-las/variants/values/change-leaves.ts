import type { Las } from '../../las.ts';
import { reviseDossier } from '../../xml/revise-dossier.ts';

/** The same LAS, writing the texts of the elements with these names otherwise. */
export function changeLeaves(
  las: Las,
  names: readonly string[],
  rewrite: (text: string) => string,
): Las {
  const { writer } = las;
  return {
    ...las,
    writer: {
      ...writer,
      envelope: (message) =>
        reviseDossier(writer.envelope(message), (element) =>
          names.includes(element.name) && typeof element.content === 'string'
            ? { ...element, content: rewrite(element.content) }
            : element,
        ),
    },
  };
}
