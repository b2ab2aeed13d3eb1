import type { Ask } from '../doel/asks.ts';
import type { Installation } from '../installation.ts';
import { announce } from '../notification/announce.ts';
import type { School } from '../settings.ts';
import { results } from '../wire/results.ts';
import type { Feedback, Transfer } from '../wire/wire-writer.ts';
import { findText } from '../xml/element.ts';

/** What a user tells of the dossier that came with a koppelsleutel. */
export type FeedbackOrder = {
  readonly school: School;
  readonly koppelsleutel: string;
  readonly tekst: string;
};

/** What came of it: not allowed, or tried, with what the user is told. */
export type FeedbackOutcome =
  | { readonly kind: 'refused'; readonly reason: string }
  | { readonly kind: 'tried'; readonly isConfirmed: boolean; readonly message: string };

/** Gives feedback to the sender of a dossier that was fetched here, in one attempt. */
export async function giveFeedback(
  order: FeedbackOrder,
  installation: Installation,
): Promise<FeedbackOutcome> {
  const { decisions } = installation.las;
  const fetched = listFetched(order.school, installation);
  const isFetched = fetched.some((ask) => isSameKey(ask.order.pupil.koppelsleutel, order));
  const sender = findSender(order, fetched, installation);
  if (!decisions.mayGiveFeedback(isFetched) || !sender) {
    return { kind: 'refused', reason: 'No dossier was fetched with this koppelsleutel' };
  }
  const feedback = decisions.composesFeedback(
    {
      bronBrin: order.school.brin,
      bronRouteringsKenmerk: order.school.routeringsKenmerk,
      ...sender,
      koppelsleutel: order.koppelsleutel,
      datum: installation.now().toISOString(),
      tekst: order.tekst,
    },
    fetched.flatMap((ask) => ask.order.pupil.koppelsleutel ?? []),
  );
  const isConfirmed = await send(feedback, installation);
  return { kind: 'tried', isConfirmed, message: decisions.tellsFeedback(isConfirmed) };
}

function listFetched(school: School, { asks }: Installation): readonly Ask[] {
  return asks.list().filter(({ order, received }) => received && order.school.brin === school.brin);
}

/** In feedback the sender of the dossier is called doel. */
function findSender(
  order: FeedbackOrder,
  fetched: readonly Ask[],
  { notifications }: Installation,
): Pick<Transfer, 'doelBrin' | 'doelRouteringsKenmerk'> | undefined {
  const ask = fetched.find(({ order: { pupil } }) => isSameKey(pupil.koppelsleutel, order));
  if (ask?.received) {
    const { visit } = ask.received;
    return { doelBrin: ask.order.fromBrin, doelRouteringsKenmerk: visit.bronRouteringsKenmerk };
  }
  const told = notifications.rows.find(({ koppelsleutel }) => isSameKey(koppelsleutel, order));
  return told && { doelBrin: told.fromBrin, doelRouteringsKenmerk: told.fromRouteringsKenmerk };
}

async function send(feedback: Feedback, installation: Installation): Promise<boolean> {
  const { call, las } = installation;
  const { decisions, writer } = las;
  const said = await decisions.announcesFeedback(() =>
    announce(writer.meldenTerugkoppelingRequest(feedback), undefined, installation),
  );
  const { url } = said;
  if (!decisions.trustsFeedbackAnnouncement(said.resultaat) || url === undefined) {
    return false;
  }
  return decisions.attemptsFeedback(async () => {
    const answer = await call(url, writer.terugkoppelingRequest(feedback));
    return (
      answer.kind === 'answered' &&
      findText(answer.message, 'resultaat') === results.feedbackReceived
    );
  });
}

function isSameKey(own: string | undefined, { koppelsleutel }: FeedbackOrder): boolean {
  return own?.toLowerCase() === koppelsleutel.toLowerCase();
}
