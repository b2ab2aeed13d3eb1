import type { EntryOf } from '#evidence/entry.ts';
import type { Asking } from '#evidence/exchange.ts';
import type { Slice } from '#evidence/slice.ts';
import { text } from '#words/text.ts';
import type { Check, Finding } from '../check.ts';
import { otherLayoutsFrom } from '../parts/answer.ts';
import { sentByTarget } from '../parts/exchanges.ts';
import { absence, breach, entriesOf } from '../parts/finding.ts';
import { lookedAt } from '../parts/swv/looked-at.ts';

/**
 * A dossier that a user offers to a samenwerkingsverband is announced to the Traffic Center as a request for one, and
 * names no session (wiki OSO:2017/Initiëren_notificatie).
 */
export const announcesTheSwvRequest: Check = (slice) => {
  const orders = slice.driver.filter(
    ({ call, outcome }) => call === 'notify' && outcome.status === 'done',
  );
  const announcements = sentByTarget(slice, 'meldenNotificatieRequest');
  const otherLayouts = otherLayoutsFrom(slice, 'meldenNotificatieRequest');
  return lookedAt(
    [...orders.map(({ seq }) => seq), ...announcements.flatMap(entriesOf)],
    [
      ...(announcements.length + otherLayouts.length === 0 ? orders.map(unannounced) : []),
      ...announcements.flatMap((announcement) => judge(slice, announcement)),
      ...otherLayouts,
    ],
    nothing,
  );
};

function judge(
  { release }: Slice,
  { request, asked }: Asking<'meldenNotificatieRequest'>,
): Finding[] {
  const { doel, sessieId } = asked.message.fields;
  const purpose = release.destinations.swv;
  const expected = text(
    `Een meldenNotificatieRequest met doel ${purpose}, zonder sessieId`,
    `A meldenNotificatieRequest with doel ${purpose}, without sessieId`,
  );
  const actual = text(
    `Gemeld met doel ${doel}${sessieId === undefined ? '' : ' en een sessieId'}`,
    `Announced with doel ${doel}${sessieId === undefined ? '' : ' and a sessieId'}`,
  );
  const isSound = doel === purpose && sessieId === undefined;
  return isSound ? [] : [breach([request.seq], { expected, actual })];
}

function unannounced({ seq, at }: EntryOf<'driver-called'>): Finding {
  return absence({ seq, dueMs: Date.parse(at) }, { expected: announced, actual: never });
}

const announced = text(
  'Een aanvraag die een medewerker aanbiedt, wordt bij het Traffic Center gemeld (meldenNotificatieRequest)',
  'A request that a user offers is announced to the Traffic Center (meldenNotificatieRequest)',
);
const never = text('Er is niets gemeld', 'Nothing was announced');
const nothing = text(
  'Er is geen dossier aan een samenwerkingsverband aangeboden',
  'No dossier was offered to a samenwerkingsverband',
);
