/**
 * Whether a dossier is delivered (wiki OSO:2018/Opvragen_dossier, step 5), once the session is valid:
 *
 * 1. It must be ready for the school that asks, and at the delivery point that asks if one was picked.
 * 2. The parents must have seen it, unless it stays within one BRIN or goes to a samenwerkingsverband.
 * 3. It must have been made ready at or after the moment that the request names (assumptions A22-26 and A22-41): a
 *    request that names a later one has seen it already.
 * 4. The version of the gegevensset must be ours (assumption A22-42).
 */
import type { Messages } from '#exchange/messages.ts';
import type { ResultName, TransferKind } from '#exchange/release.ts';
import type { ReadyDossier } from './pupils.ts';

/** What a request is judged by. */
export type Circumstances = {
  readonly kind: TransferKind | undefined;
  readonly ready: ReadyDossier | undefined;
  readonly dossierVersie: string;
};

/** Gives the outcome of a request in a valid session. */
export function judgeRequest(
  request: Messages['documentRequest'],
  { kind, ready, dossierVersie }: Circumstances,
): ResultName {
  if (!ready || !isFor(ready, request)) return 'notAvailable';
  if (kind === 'overstap' && !ready.pupil.isInspected) return 'notRetrievable';
  if (kind !== 'swv' && !isNewSince(ready, request.aanvraagdatum)) return 'notChanged';
  return request.dossierVersie === dossierVersie ? 'transferSucceeded' : 'notAvailable';
}

function isFor({ readyFor }: ReadyDossier, request: Messages['documentRequest']): boolean {
  const { doelBrin, doelRouteringsKenmerk } = request;
  const { brin, routeringsKenmerk = doelRouteringsKenmerk } = readyFor;
  return brin === doelBrin && routeringsKenmerk === doelRouteringsKenmerk;
}

function isNewSince({ at }: ReadyDossier, aanvraagdatum: string | undefined): boolean {
  return aanvraagdatum === undefined || Date.parse(aanvraagdatum) <= at.getTime();
}
