import { text } from '#words/text.ts';
import { type ProbeResult, resultsOf } from './probe.ts';
import type { EndpointView } from './view-endpoint.ts';

/** Tells whether the name in the endpoint leads anywhere. */
export function resolvesName({ endpoint, unresolved }: EndpointView): ProbeResult {
  const { hostname } = new URL(endpoint);
  const result = resultsOf(
    'dns',
    text(`de naam "${hostname}" opzoeken`, `look up the name "${hostname}"`),
  );
  if (unresolved === undefined) {
    return result.ok(text('er hoort een adres bij', 'it has an address'));
  }
  return result.failed({
    found: text(
      `De naam "${hostname}" van "${endpoint}" is niet te vinden (${unresolved})`,
      `The name "${hostname}" of "${endpoint}" cannot be found (${unresolved})`,
    ),
    remedy: text(
      'verbeter "endpoint" in het doelbestand, of laat de DNS van deze machine de naam kennen',
      'mend "endpoint" in the target file, or let the DNS of this machine know the name',
    ),
  });
}
