import { text } from '#words/text.ts';
import type { Target } from '../target.ts';
import type { CertificateSummary } from './certificate-summary.ts';
import { type ProbeResult, resultsOf } from './probe.ts';
import { isRefusalOfUs } from './reaches-endpoint.ts';
import type { EndpointView } from './view-endpoint.ts';
import { whyBroken } from './why-broken.ts';

/** Tells whether the target keeps the connection once it has seen our certificate. */
export function trustedByTarget(
  { endpoint, broken, kept }: EndpointView,
  { ours, tls }: { readonly ours: CertificateSummary; readonly tls: Target['tls'] },
): ProbeResult {
  const result = resultsOf(
    'trust-of-target',
    text(`ons certificaat tonen op "${endpoint}"`, `show our certificate at "${endpoint}"`),
  );
  const refusal =
    kept instanceof Error ? kept : broken && isRefusalOfUs(broken) ? broken : undefined;
  if (refusal) {
    const why = whyBroken(refusal);
    const failed = result.failed({
      found: text(
        `Het doel is op "${endpoint}" niet te bereiken (het verbreekt de verbinding als het ons certificaat ziet: ${why})`,
        `The target cannot be reached at "${endpoint}" (it breaks the connection once it sees our certificate: ${why})`,
      ),
      remedy:
        'folder' in tls
          ? text(
              'laat het doel ca.pem uit "tls.folder" vertrouwen',
              'let the target trust ca.pem in "tls.folder"',
            )
          : text(
              `laat het doel de uitgever van het certificaat bij "tls.school" vertrouwen ("${ours.issuer}")`,
              `let the target trust the issuer of the certificate at "tls.school" ("${ours.issuer}")`,
            ),
    });
    return { ...failed, certificates: { ours } };
  }
  if (kept === undefined) return result.skipped();
  if (kept === 'answered') {
    return result.ok(text('het doel houdt de verbinding open', 'the target keeps the connection'));
  }
  return result.unknown({
    found: text(
      'het doel zegt niets, en verbreekt de verbinding niet',
      'the target says nothing, and does not break the connection',
    ),
    remedy: text(
      'kijk of het doel op HTTP antwoordt; de run oordeelt erover',
      'look whether the target answers to HTTP; the run judges it',
    ),
  });
}
