import { text } from '#words/text.ts';
import type { Check } from '../check.ts';
import { overAsks, untold } from '../parts/telling.ts';
import { answersTo, userAsks } from '../parts/user-ask.ts';

/** Whoever asks and gets no session hears so (wiki OSO:2018/Architectuur/Proces). */
export const tellsTheUserOfARefusedSession: Check = (slice) => {
  const asks = userAsks(slice);
  const { sessionGranted } = slice.release.results;
  const refused = asks.filter((ask) => {
    const answers = answersTo(ask, 'overdrachtResponse');
    return answers.length > 0 && answers.every(({ fields }) => fields.resultaat !== sessionGranted);
  });
  return overAsks(refused, (ask) => untold(slice, ask, asks), nothing);
};

const nothing = text(
  'Bij geen aanvraag weigerde het Traffic Center de sessie',
  'For no ask the Traffic Center refused the session',
);
