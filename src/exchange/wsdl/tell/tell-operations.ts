import { text } from '#words/text.ts';
import type { Release } from '../../release.ts';
import { isSame } from '../import/same.ts';
import type { Operation } from '../read/read-operations.ts';
import type { ReadWsdl } from '../read/read-wsdl.ts';
import type { Remark } from '../read/remark.ts';

/** Operations of a WSDL, by our names. */
export type KnownOperations = ReadonlyMap<string, Operation>;

/** Tells which operations of a WSDL we do not know, which of ours it has not, and which are never answered. */
export function tellOperations(
  release: Release,
  { operations }: ReadWsdl,
  known: KnownOperations,
): Remark[] {
  const used = [...known.values()].map(bodyNames);
  const ours = Object.values(release.ports).flat();
  const strange = operations.filter((one) => !used.some((other) => isSame(other, bodyNames(one))));
  return [
    ...strange.map(({ name }) => ({
      kind: 'difference' as const,
      what: text(
        `De WSDL heeft een operatie "${name}" die wij niet kennen; is het een van ons, zeg dat dan met --operation ${name}=NAAM.`,
        `The WSDL has an operation "${name}" that we do not know; if it is one of ours, say so by --operation ${name}=NAME.`,
      ),
    })),
    ...ours
      .filter((name) => !known.has(name))
      .map((name) => ({
        kind: 'open' as const,
        what: text(
          `De WSDL heeft geen operatie "${name}"; daarvoor blijven onze gegevens gelden.`,
          `The WSDL has no operation "${name}"; our data holds for it.`,
        ),
      })),
    ...[...known]
      .filter(([, { output }]) => !output)
      .map(([name]) => ({
        kind: 'open' as const,
        what: text(
          `De operatie "${name}" heeft in de WSDL geen antwoord; daarvoor blijft het onze gelden.`,
          `The operation "${name}" has no answer in the WSDL; ours holds for it.`,
        ),
      })),
  ];
}

/** Gives what makes an operation the same as another. */
export function bodyNames({ input, output, soapAction }: Operation): object {
  return { input: input.element, output: output?.element, soapAction };
}
