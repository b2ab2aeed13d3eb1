import { type Leaf, leavesOf } from '#dossier/leaf.ts';
import { parseXml } from '#xml/parse-xml.ts';
import { XmlError } from '#xml/xml-error.ts';

/** Gives the values of a dossier as the driver shows it, whether as XML or as a list. */
export function shownLeaves(answer: unknown): readonly Leaf[] | 'nothing' | 'unreadable' {
  if (answer === null || typeof answer !== 'object') return 'nothing';
  // The driver holds every answer to the schema of its API before it is recorded.
  const { dossier, fields } = answer as { dossier?: string; fields?: readonly Leaf[] };
  if (fields) return fields;
  try {
    return leavesOf(parseXml(dossier ?? ''));
  } catch (error) {
    if (error instanceof XmlError) return 'unreadable';
    throw error;
  }
}
