import { text } from '#words/text.ts';
import type { Target } from '../target.ts';
import { type CertificateSummary, lapsed } from './certificate-summary.ts';
import { type Complaint, type ProbeResult, resultsOf } from './probe.ts';
import type { EndpointView } from './view-endpoint.ts';

/** What the certificate of the target is held against. */
export type TrustOptions = {
  readonly ours: CertificateSummary;
  readonly tls: Target['tls'];
  readonly now: Date;
};

/** Tells whether we trust the certificate that the target shows: its authority, its time and its name. */
export function trustsTarget(view: EndpointView, { ours, tls, now }: TrustOptions): ProbeResult {
  const { endpoint, certificate, distrust } = view;
  const result = resultsOf(
    'certificate-of-target',
    text(`het certificaat op "${endpoint}" bekijken`, `look at the certificate at "${endpoint}"`),
  );
  if (!certificate) return result.skipped();
  const certificates = { ours, theirs: certificate };
  if (distrust === undefined) {
    return { ...result.ok(text('wij vertrouwen het', 'we trust it')), certificates };
  }
  const why = complaintAbout({ endpoint, certificate, distrust, tls, now });
  return { ...result.failed(why), certificates };
}

type Distrusted = {
  readonly endpoint: string;
  readonly certificate: CertificateSummary;
  readonly distrust: string;
  readonly tls: Target['tls'];
  readonly now: Date;
};

function complaintAbout(distrusted: Distrusted): Complaint {
  const { certificate, distrust, now } = distrusted;
  const late = lapsed(certificate, now);
  if (late !== undefined) return outOfTime(distrusted, late);
  if (distrust === 'ERR_TLS_CERT_ALTNAME_INVALID') return otherName(distrusted);
  return otherAuthority(distrusted);
}

function outOfTime(
  { endpoint, certificate }: Distrusted,
  late: 'not yet valid' | 'expired',
): Complaint {
  const { validFrom, validTo } = certificate;
  const what =
    late === 'expired'
      ? text(`is verlopen op ${validTo}`, `expired at ${validTo}`)
      : text(`is pas geldig vanaf ${validFrom}`, `is not valid before ${validFrom}`);
  return {
    found: text(
      `Het certificaat op "${endpoint}" ${what.nl}`,
      `The certificate at "${endpoint}" ${what.en}`,
    ),
    remedy: text(
      'laat het doel een certificaat gebruiken dat nu geldt, en vergelijk de klokken',
      'let the target use a certificate that is valid now, and compare the clocks',
    ),
  };
}

function otherName({ endpoint, certificate: { names } }: Distrusted): Complaint {
  const { hostname } = new URL(endpoint);
  const known = names.length > 0 ? names.join(', ') : '-';
  return {
    found: text(
      `Het certificaat op "${endpoint}" is niet voor "${hostname}" (het noemt ${known})`,
      `The certificate at "${endpoint}" is not for "${hostname}" (it names ${known})`,
    ),
    remedy: text(
      'noem bij "endpoint" een naam uit het certificaat, of laat het doel een certificaat gebruiken dat deze naam noemt',
      'name at "endpoint" a name in the certificate, or let the target use a certificate that has this name',
    ),
  };
}

function otherAuthority({ endpoint, certificate, distrust, tls }: Distrusted): Complaint {
  const { issuer } = certificate;
  const remedy =
    'folder' in tls
      ? text(
          'laat het doel target.pem en target.key uit "tls.folder" gebruiken, of noem de uitgever bij "tls.trust" in het doelbestand',
          'let the target use target.pem and target.key in "tls.folder", or name that issuer at "tls.trust" in the target file',
        )
      : text(
          'noem de uitgever bij "tls.trust" in het doelbestand, met wie tussen hem en het certificaat staan, of laat het doel een ander certificaat gebruiken',
          'name that issuer at "tls.trust" in the target file, with those between it and the certificate, or let the target use another certificate',
        );
  return {
    found: text(
      `Wij vertrouwen het certificaat op "${endpoint}" niet: de uitgever is "${issuer}" (${distrust})`,
      `We do not trust the certificate at "${endpoint}": its issuer is "${issuer}" (${distrust})`,
    ),
    remedy,
  };
}
