import { type Text, text } from '#words/text.ts';
import type { KnownQualification, Standing } from './standing.ts';

/** Tells why the product of a school does not stand for a role and profile: the newest qualification tells most. */
export function whyNotQualified(
  { school, uses, qualifications }: Standing,
  { role, profile }: { readonly role: string; readonly profile: string },
): Text {
  const { code } = school;
  if (!uses) {
    return text(
      `Van ${code} is niet bekend welk LAS het gebruikt`,
      `It is not known which LAS ${code} uses`,
    );
  }
  const las = `${uses.product} ${uses.version} (${uses.supplier})`;
  const last = qualifications.find(
    (its) => its.of === 'product' && its.role === role && its.profile === profile,
  );
  if (!last) {
    return text(
      `${code} gebruikt ${las}, en dat is niet gekwalificeerd als ${role} voor ${profile}`,
      `${code} uses ${las}, which is not qualified as ${role} for ${profile}`,
    );
  }
  const { nl, en } = ended(last);
  return text(
    `${code} gebruikt ${las}, en de kwalificatie daarvan als ${role} voor ${profile} ${nl}`,
    `${code} uses ${las}, and its qualification as ${role} for ${profile} ${en}`,
  );
}

function ended({
  because,
  withdrawn,
  withdrawnWhy,
  until,
  release,
  gegevensset,
}: KnownQualification): Text {
  if (because === 'withdrawn') {
    return text(
      `is ingetrokken op ${withdrawn}: ${withdrawnWhy}`,
      `was withdrawn on ${withdrawn}: ${withdrawnWhy}`,
    );
  }
  if (because === 'release closed') {
    return text(
      `is voor release '${release.slice(2)} met gegevensset ${gegevensset}, die nu niet open is`,
      `is for release '${release.slice(2)} with gegevensset ${gegevensset}, which is not open now`,
    );
  }
  return text(`is verlopen op ${until}`, `expired on ${until}`);
}
