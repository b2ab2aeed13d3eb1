import type { Melding } from '#dossier/official/official-verdict.ts';
import { ConfigurationError } from '#preflight/configuration-error.ts';
import { childNamed, type XmlElement } from '#xml/element.ts';
import { parseXml } from '#xml/parse-xml.ts';
import { XmlError } from '#xml/xml-error.ts';

/**
 * Reads what a stylesheet wrote: `meldingen` with a place and a text in each.
 *
 * @throws ConfigurationError when it wrote something else.
 */
export function readMeldingen(report: string, stylesheet: string): Melding[] {
  const root = parsed(report);
  if (root?.name !== 'meldingen') {
    throw new ConfigurationError(
      `The stylesheet "${stylesheet}" writes ${root ? `"${root.name}"` : 'no XML'} instead of "meldingen": use a bundle as it was published`,
    );
  }
  return root.children.map((melding) => ({
    text: textIn(melding, 'tekst'),
    place: textIn(melding, 'locatie'),
  }));
}

function parsed(report: string): XmlElement | undefined {
  try {
    return parseXml(report);
  } catch (error) {
    if (error instanceof XmlError) return undefined;
    throw error;
  }
}

function textIn(melding: XmlElement, name: string): string {
  return childNamed(melding, name)?.text.trim() ?? '';
}
