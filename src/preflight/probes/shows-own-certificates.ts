import { text } from '#words/text.ts';
import type { Target } from '../target.ts';
import { type CertificateSummary, lapsed } from './certificate-summary.ts';
import { type Complaint, type ProbeResult, resultsOf } from './probe.ts';

/** What our own certificates are held against. */
export type OwnOptions = {
  readonly target: Pick<Target, 'oin' | 'tls'>;
  readonly now: Date;
};

/** Tells whether what the cast shows, by the key of the target file that names it, is valid now and not the target's. */
export function showsOwnCertificates(
  shown: Readonly<Record<'tls.trafficCenter' | 'tls.school', CertificateSummary>>,
  { target, now }: OwnOptions,
): ProbeResult {
  const result = resultsOf(
    'own-certificates',
    text('de certificaten van de tegenspelers openen', 'open the certificates of the cast'),
  );
  for (const [key, certificate] of Object.entries(shown)) {
    const wrong = complaintAbout(key, certificate, { target, now });
    if (wrong) return { ...result.failed(wrong), certificates: { ours: certificate } };
  }
  const ok = result.ok(text('zij gelden nu', 'they are valid now'));
  return { ...ok, certificates: { ours: shown['tls.school'] } };
}

function complaintAbout(
  key: string,
  certificate: CertificateSummary,
  { target, now }: OwnOptions,
): Complaint | undefined {
  const { validFrom, validTo, oin } = certificate;
  const late = lapsed(certificate, now);
  if (late !== undefined) {
    const isExpired = late === 'expired';
    return {
      found: text(
        `Het certificaat bij "${key}" ${isExpired ? `is verlopen op ${validTo}` : `is pas geldig vanaf ${validFrom}`}`,
        `The certificate at "${key}" ${isExpired ? `expired at ${validTo}` : `is not valid before ${validFrom}`}`,
      ),
      remedy: text(
        'noem een certificaat dat nu geldt, of zet de klok van deze machine goed',
        'name a certificate that is valid now, or set the clock of this machine right',
      ),
    };
  }
  if (oin !== target.oin) return undefined;
  return {
    found: text(
      `Het certificaat bij "${key}" heeft hetzelfde OIN als het doel (${oin})`,
      `The certificate at "${key}" has the same OIN as the target (${oin})`,
    ),
    remedy: text(
      'geef de tegenspelers een certificaat met een ander OIN, zodat te zien is wie belt',
      'give the cast a certificate with another OIN, so that it can be seen who calls',
    ),
  };
}
