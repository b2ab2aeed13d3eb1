import type { Slice } from '#evidence/slice.ts';
import { text } from '#words/text.ts';
import type { Check, Finding } from '../check.ts';
import { breach, unclear } from '../parts/finding.ts';
import { differsAfterAsk } from '../parts/shown-after-ask.ts';
import { overAsks, saysTheSame } from '../parts/telling.ts';
import { answersTo, deliveryTo, type UserAsk, userAsks } from '../parts/user-ask.ts';

/**
 * What the Traffic Center has against a sign-off is not for the user (wiki OSO:2017/Afmelden_Sessie): the dossier is shown,
 * and the user is told what is told when all goes well. That takes another ask, that went well, to compare with.
 */
export const keepsASignOffErrorFromTheUser: Check = (slice) => {
  const delivered = userAsks(slice).filter((ask) => deliveryTo(slice, ask));
  const rejected = delivered.filter((ask) => isRejected(slice, ask));
  const well = delivered.find(
    (ask) => answersTo(ask, 'afmeldingResponse').length > 0 && !rejected.includes(ask),
  );
  return overAsks(
    rejected,
    (ask) => [...differsInWords(ask, well), ...differsAfterAsk(slice, ask)],
    nothing,
  );
};

function isRejected({ release }: Slice, ask: UserAsk): boolean {
  const answers = answersTo(ask, 'afmeldingResponse');
  const { transferSucceeded } = release.results;
  return (
    answers.length > 0 && answers.every(({ fields }) => fields.resultaat !== transferSucceeded)
  );
}

function differsInWords(ask: UserAsk, well: UserAsk | undefined): Finding[] {
  const { state, order, isDone, message } = ask;
  if (!state || !isDone || !well?.state) return [unclear([order.seq], notComparable)];
  if (saysTheSame(ask, well)) return [];
  const actual = text(
    `De gebruiker leest "${message}" in plaats van "${well.message}"`,
    `The user reads "${message}" instead of "${well.message}"`,
  );
  return [breach([well.state.seq, state.seq], { expected, actual })];
}

const expected = text(
  'De gebruiker hoort hetzelfde als wanneer de afmelding wel wordt aanvaard',
  'The user hears the same as when the sign-off is accepted',
);
const notComparable = text(
  'Er is geen andere aanvraag om mee te vergelijken, of deze is niet geëindigd',
  'There is no other ask to compare with, or this one has not ended',
);
const nothing = text(
  'Van geen opgehaald dossier werd de afmelding afgekeurd',
  'Of no dossier that was fetched the sign-off was rejected',
);
