import { text } from '#words/text.ts';
import type { Target } from '../target.ts';
import { type ProbeResult, resultsOf } from './probe.ts';
import type { EndpointView } from './view-endpoint.ts';

/** Tells whether the certificate of the target carries the OIN that the target file tells. */
export function agreesOnOin(
  { endpoint, certificate }: EndpointView,
  { oin }: Pick<Target, 'oin'>,
): ProbeResult {
  const result = resultsOf(
    'oin',
    text(`het OIN ${oin} zoeken in het certificaat`, `look for the OIN ${oin} in the certificate`),
  );
  if (!certificate) return result.skipped();
  if (certificate.oin === oin) {
    return result.ok(text('het staat in subject.serialNumber', 'it is in subject.serialNumber'));
  }
  // One that carries no such number at all is for the run to judge.
  if (!/^\d{20}$/.test(certificate.oin)) {
    return result.unknown({
      found: text(
        `subject.serialNumber bevat geen nummer van 20 cijfers ("${certificate.oin}")`,
        `subject.serialNumber holds no number of 20 digits ("${certificate.oin}")`,
      ),
      remedy: text(
        'laat het certificaat het OIN dragen; de run oordeelt erover',
        'let the certificate carry the OIN; the run judges it',
      ),
    });
  }
  return result.failed({
    found: text(
      `Het certificaat op "${endpoint}" heeft OIN "${certificate.oin}" in subject.serialNumber, niet "${oin}"`,
      `The certificate at "${endpoint}" has OIN "${certificate.oin}" in subject.serialNumber, not "${oin}"`,
    ),
    remedy: text(
      'gebruik het juiste certificaat, of verbeter "oin" in het doelbestand',
      'use the right certificate, or mend "oin" in the target file',
    ),
  });
}
