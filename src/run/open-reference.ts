import type { Cast } from '#cast/cast.ts';
import type { TestAuthority } from '#cast/pki/test-authority.ts';
import type { Target } from '#preflight/target.ts';
import type { Law } from '#verdict/law.ts';
import type { Chosen } from './prepared.ts';
import { type Reference, startReference } from './reference.ts';

/** What the reference is started with. */
export type ReferenceParts = {
  readonly declared: Target;
  readonly authority: TestAuthority;
  readonly cast: Cast;
  readonly law: Law;
};

/** Starts the reference as the target of a run, with a certificate of our authority and spare ones. */
export async function openReference(
  { change, process }: Extract<Chosen, { kind: 'reference' }>,
  { declared, authority, cast, law }: ReferenceParts,
): Promise<Reference> {
  const { oin, product } = declared;
  const identity = await authority.issue({ oin, name: product.supplier });
  const another = await authority.reissue(identity, 'another');
  const numberless = await authority.reissue(identity, 'numberless');
  const borrowed = await authority.reissue(identity, 'borrowed');
  const options = {
    target: declared,
    release: law.release.release,
    year: { dossierVersie: law.pack.standaardversie, namespace: law.pack.namespace },
    identity,
    spares: {
      another: another.certificate,
      numberless: numberless.certificate,
      borrowed: borrowed.certificate,
    },
    authority: authority.certificate,
    revocations: authority.revocations,
    trafficCenter: cast.addresses.trafficCenter,
    osr: cast.addresses.osr,
    ...(change !== undefined && { change }),
  };
  return startReference(options, process);
}
