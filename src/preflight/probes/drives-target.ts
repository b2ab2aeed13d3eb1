import type { Driver } from '#driver/driver.ts';
import { type Text, text } from '#words/text.ts';
import type { Target } from '../target.ts';
import { type ProbeResult, resultsOf } from './probe.ts';

/**
 * Tells whether the driver answers, and for the product that the target file names. Where only a person drives, there is
 * none yet.
 */
export async function drivesTarget(
  { product, driver: choice }: Pick<Target, 'product' | 'driver'>,
  driver: Driver | undefined,
): Promise<ProbeResult> {
  const { place, key } = placeOf(choice);
  const result = resultsOf(
    'driver',
    text(`de driver (${place.nl}) vragen wie hij is`, `ask the driver (${place.en}) who it is`),
  );
  if (!driver) return result.unknown(aPerson);
  const outcome = await driver.status();
  // Which product it speaks for is then what the target file says.
  if (outcome.status === 'not-offered' && outcome.by === undefined) return result.ok(outcome.why);
  if (outcome.status !== 'done') {
    const why = outcome.status === 'refused' ? text(outcome.reason, outcome.reason) : outcome.why;
    return result.failed({
      found: text(
        `De driver van het doel antwoordt niet op ${place.nl} (${why.nl})`,
        `The driver of the target does not answer at ${place.en} (${why.en})`,
      ),
      remedy: text(
        `start hem, of verbeter "driver.${key}" in het doelbestand${key === 'url' ? ': het adres waarachter /status staat' : ''}`,
        `start it, or mend "driver.${key}" in the target file${key === 'url' ? ': the address behind which /status is' : ''}`,
      ),
    });
  }
  const { product: name, version } = outcome.answer;
  if (name === product.name && version === product.version) {
    return result.ok(text(`"${name} ${version}"`, `"${name} ${version}"`));
  }
  return result.failed({
    found: text(
      `De driver op ${place.nl} spreekt voor "${name} ${version}", niet voor "${product.name} ${product.version}"`,
      `The driver at ${place.en} speaks for "${name} ${version}", not for "${product.name} ${product.version}"`,
    ),
    remedy: text(
      'start de juiste, of verbeter "product" in het doelbestand',
      'start the right one, or mend "product" in the target file',
    ),
  });
}

function placeOf(choice: Target['driver']): { readonly place: Text; readonly key: string } {
  const quoted = (place: string) => text(`"${place}"`, `"${place}"`);
  if ('url' in choice) return { place: quoted(choice.url), key: 'url' };
  if ('command' in choice) return { place: quoted(choice.command.join(' ')), key: 'command' };
  return { place: text('de operator', 'the operator'), key: 'kind' };
}

const aPerson = {
  found: text('een mens drijft het LAS aan', 'a person drives the LAS'),
  remedy: text('die wordt bij het begin van de run gevraagd', 'who is asked when the run begins'),
};
