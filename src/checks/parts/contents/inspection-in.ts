import { type Inspection, inspectionFields } from '#dossier/dossier.ts';
import { type Text, text } from '#words/text.ts';
import { booleanOf } from '#xml/boolean-of.ts';
import { childNamed, type XmlElement } from '#xml/element.ts';
import type { Breach } from '../../check.ts';
import { breach } from '../finding.ts';
import type { Delivered } from './delivered.ts';

type Field = (typeof inspectionFields)[number];

/** Says which of these values a delivered dossier tells otherwise than they were recorded, or not at all. */
export function toldOtherwise(
  { seq, dossier }: Delivered,
  recorded: Inspection,
  fields: readonly Field[] = inspectionFields,
): Breach[] {
  return fields
    .filter((name) => !isSame(recorded[name], told(dossier, name)))
    .map((name) =>
      breach([seq], {
        expected: text(
          `In het dossier ${inDutch(name, recorded[name])}, zoals het is vastgelegd`,
          `In the dossier ${inEnglish(name, recorded[name])}, as it was recorded`,
        ),
        actual: contrast(name, told(dossier, name)),
      }),
    );
}

function contrast(name: Field, value: string | undefined): Text {
  return text(`Er staat ${inDutch(name, value)}`, `It says ${inEnglish(name, value)}`);
}

function told(dossier: XmlElement, name: Field): string | undefined {
  const block = childNamed(dossier, 'inzage');
  return block && childNamed(block, name)?.text;
}

/** A boolean has two spellings. */
function isSame(one: string | undefined, other: string | undefined): boolean {
  const said = booleanOf(one);
  return one === other || (said !== undefined && said === booleanOf(other));
}

function inDutch(name: Field, value: string | undefined): string {
  return value === undefined ? `geen ${name}` : `${name} "${value}"`;
}

function inEnglish(name: Field, value: string | undefined): string {
  return value === undefined ? `no ${name}` : `${name} "${value}"`;
}
