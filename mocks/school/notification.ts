import type { Messages } from '#exchange/messages.ts';
import type { Release } from '#exchange/release.ts';
import type { Correspondent } from './correspondent.ts';
import type { Place, ReadyDossier } from './pupils.ts';

/** A request that came in a valid session, also one about a pupil that we do not have. */
export type RegisteredRequest = {
  readonly pgn: string | undefined;
  readonly at: Date;
  readonly request: Messages['documentRequest'];
};

/** What there is to announce: an earlier request, or a dossier that is ready for one delivery point. */
export type Occasion = {
  readonly school: Place;
  readonly asked: RegisteredRequest | undefined;
  readonly ready: ReadyDossier | undefined;
};

type Announcement = Messages['meldenNotificatieRequest'];

/**
 * Writes what is told to the Traffic Center: for whom, and which earlier request it answers.
 *
 * @throws Error when nobody asked and no delivery point was picked.
 */
export function announcementOf(
  { destinations }: Release,
  { school, asked, ready }: Occasion,
): Announcement {
  const bron = { bronBrin: school.brin, bronRouteringsKenmerk: school.routeringsKenmerk };
  if (asked) {
    const { doelBrin, doelRouteringsKenmerk, sessieId } = asked.request;
    const earlier = { sessieId, aanvraagdatum: asked.at.toISOString() };
    return { ...bron, doelBrin, doelRouteringsKenmerk, ...earlier, doel: destinations.overstap };
  }
  const { brin: doelBrin, routeringsKenmerk } = ready?.readyFor ?? {};
  if (doelBrin === undefined || routeringsKenmerk === undefined) {
    throw new Error('Cannot notify anybody: nobody asked, and no delivery point was picked');
  }
  return { ...bron, doelBrin, doelRouteringsKenmerk: routeringsKenmerk, doel: destinations.swv };
}

/** Delivers a notification where the Traffic Center said, and tells whether the doel confirmed. */
export async function deliverNotification(
  correspondent: Correspondent,
  { sessieId, aanvraagdatum: _asked, ...addressed }: Announcement,
  { scenario, url, koppelsleutel }: Delivery,
): Promise<boolean> {
  const answer = await correspondent.ask({ scenario, to: 'target', url }, 'notificatieRequest', {
    ...addressed,
    ...(koppelsleutel === undefined ? sessieId && { sessieId } : { koppelsleutel }),
  });
  return answer?.resultaat === correspondent.release.results.notificationReceived;
}

type Delivery = {
  readonly scenario: string;
  readonly url: string;
  readonly koppelsleutel: string | undefined;
};
