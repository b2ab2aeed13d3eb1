import { text } from '#words/text.ts';
import type { Target } from '../target.ts';
import { type ProbeResult, resultsOf } from './probe.ts';

/** Tells whether each delivery point is one of its own school: a routeringskenmerk holds the BRIN (assumption A22-45), and one of another shape tells nothing. */
export function agreesOnDeliveryPoints({ schools }: Pick<Target, 'schools'>): ProbeResult {
  const result = resultsOf(
    'delivery-points',
    text(
      'de aanleverpunten naast de scholen leggen',
      'hold the delivery points beside the schools',
    ),
  );
  const points = schools.map(({ brin, routeringsKenmerk }) => `${brin} ${routeringsKenmerk}`);
  const twice = schools.find((_school, at) => points.indexOf(points[at] ?? '') !== at);
  if (twice !== undefined) {
    return result.failed({
      found: text(
        `Het aanleverpunt "${twice.routeringsKenmerk}" staat twee keer onder "schools"`,
        `The delivery point "${twice.routeringsKenmerk}" stands twice under "schools"`,
      ),
      remedy: text(
        'geef elke school een eigen routeringsKenmerk in het doelbestand',
        'give each school a routeringsKenmerk of its own in the target file',
      ),
    });
  }
  const stray = schools.find(
    ({ brin, routeringsKenmerk: point }) =>
      point.startsWith('00000007000') && point.slice(11, 15) !== brin,
  );
  if (!stray) return result.ok(text('zij horen bij elkaar', 'they belong together'));
  const { brin, routeringsKenmerk } = stray;
  const other = routeringsKenmerk.slice(11, 15);
  return result.failed({
    found: text(
      `De school "${brin}" heeft "${routeringsKenmerk}" als routeringsKenmerk, en dat is een aanleverpunt van "${other}"`,
      `The school "${brin}" has "${routeringsKenmerk}" as routeringsKenmerk, and that is a delivery point of "${other}"`,
    ),
    remedy: text(
      'verbeter "brin" of "routeringsKenmerk" onder "schools" in het doelbestand',
      'mend "brin" or "routeringsKenmerk" under "schools" in the target file',
    ),
  });
}
