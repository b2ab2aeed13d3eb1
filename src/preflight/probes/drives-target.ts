import type { Driver } from '#driver/driver.ts';
import { text } from '#words/text.ts';
import type { Target } from '../target.ts';
import { type ProbeResult, resultsOf } from './probe.ts';

/** Tells whether the driver answers, and for the product that the target file names. */
export async function drivesTarget(
  { product, driver: { url } }: Pick<Target, 'product' | 'driver'>,
  driver: Driver,
): Promise<ProbeResult> {
  const result = resultsOf(
    'driver',
    text(`de driver op "${url}" vragen wie hij is`, `ask the driver at "${url}" who it is`),
  );
  const outcome = await driver.status();
  if (outcome.status !== 'done') {
    const why = outcome.status === 'refused' ? text(outcome.reason, outcome.reason) : outcome.why;
    return result.failed({
      found: text(
        `De driver van het doel antwoordt niet op "${url}" (${why.nl})`,
        `The driver of the target does not answer at "${url}" (${why.en})`,
      ),
      remedy: text(
        'start hem, of verbeter "driver.url" in het doelbestand: het adres waarachter /status staat',
        'start it, or mend "driver.url" in the target file: the address behind which /status is',
      ),
    });
  }
  const { product: name, version } = outcome.answer;
  if (name === product.name && version === product.version) {
    return result.ok(text(`"${name} ${version}"`, `"${name} ${version}"`));
  }
  return result.failed({
    found: text(
      `De driver op "${url}" spreekt voor "${name} ${version}", niet voor "${product.name} ${product.version}"`,
      `The driver at "${url}" speaks for "${name} ${version}", not for "${product.name} ${product.version}"`,
    ),
    remedy: text(
      'start de juiste, of verbeter "product" in het doelbestand',
      'start the right one, or mend "product" in the target file',
    ),
  });
}
