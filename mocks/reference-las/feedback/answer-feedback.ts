import type { FeedbackJudgement } from '../decisions/feedback.ts';
import type { Installation } from '../installation.ts';
import type { LinkKey } from '../notification/link-key.ts';
import { expectMessage, readChild, readText } from '../wire/message-fields.ts';
import { type Parties, readParties } from '../wire/parties.ts';
import type { Element } from '../xml/element.ts';

/** The terugkoppelingResponse to a terugkoppelingRequest; throws an UnreadableError when it is none. */
export async function answerFeedback(
  message: Element,
  installation: Installation,
): Promise<Element> {
  const { feedback, las } = installation;
  expectMessage(message, 'terugkoppelingRequest');
  const parties = readParties(message);
  const linkKey = findLinkKey(readText(message, 'koppelsleutel'), parties, installation);
  const { content } = readChild(message, 'tekst');
  const datum = readText(message, 'datum');
  if (linkKey) {
    feedback.add({
      brin: linkKey.brin,
      pgn: linkKey.pgn,
      fromBrin: parties.bronBrin,
      tekst: typeof content === 'string' ? content : '',
      datum,
    });
  }
  const judgement = judge(parties, linkKey, installation);
  return las.writer.terugkoppelingResponse(las.decisions.acknowledgesFeedback(judgement));
}

/** The dossier that feedback is about; in feedback its sender, which is us, is called doel. */
function findLinkKey(
  given: string,
  { bronBrin, doelBrin }: Parties,
  { las: { decisions }, linkKeys }: Installation,
): LinkKey | undefined {
  return decisions.findsLinkKey(
    linkKeys.rows.filter(({ brin, forBrin }) => brin === doelBrin && forBrin === bronBrin),
    ({ koppelsleutel }) => decisions.recognisesLinkKey(koppelsleutel, given),
  );
}

function judge(
  { doelBrin, doelRouteringsKenmerk }: Parties,
  linkKey: LinkKey | undefined,
  { settings }: Installation,
): FeedbackJudgement {
  const isOurs = settings.schools.some(
    ({ brin, routeringsKenmerk }) =>
      brin === doelBrin && routeringsKenmerk === doelRouteringsKenmerk,
  );
  if (!isOurs) {
    return 'not for us';
  }
  return linkKey ? 'known' : 'unknown key';
}
