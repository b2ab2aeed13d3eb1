import type { Asking } from '#evidence/exchange.ts';
import type { Slice } from '#evidence/slice.ts';
import { text } from '#words/text.ts';
import type { Check, Finding } from '../check.ts';
import { otherLayoutsFrom } from '../parts/answer.ts';
import { answeredAt, resultOf, sentByTarget, sessionOf } from '../parts/exchanges.ts';
import { breach, overAll, unclear } from '../parts/finding.ts';

/**
 * A session is signed off with the best result that a delivery point gave, and names the last one that gave it
 * (wiki OSO:2017/Afmelden_Sessie). A transfer that succeeded is best; how the others rank is not public.
 */
export const signsOffWithTheBestResult: Check = (slice) => {
  const signOffs = sentByTarget(slice, 'afmeldingRequest');
  const otherLayouts = otherLayoutsFrom(slice, 'afmeldingRequest');
  if (signOffs.length === 0 && otherLayouts.length > 0) {
    return { looked: otherLayouts.flatMap(({ entries }) => entries), findings: otherLayouts };
  }
  const observation = overAll(signOffs, (signOff) => judgeSignOff(slice, signOff), nothing);
  return { ...observation, findings: [...observation.findings, ...otherLayouts] };
};

function judgeSignOff(slice: Slice, signOff: Asking<'afmeldingRequest'>): Finding[] {
  const answers = sentByTarget(slice, 'documentRequest').filter(
    (ask) =>
      sessionOf(ask) === sessionOf(signOff) &&
      resultOf(ask, 'documentResponse') !== undefined &&
      answeredAt(ask) < signOff.request.seq,
  );
  const { seq } = signOff.request;
  const best = bestOf(slice, answers);
  if (best === 'nothing') return [unclear([seq], unanswered)];
  if (best === 'unranked') return [unclear([seq], unranked)];
  return [...wrongResult(best, signOff), ...wrongDeliveryPoint(best, signOff)];
}

function bestOf(
  slice: Slice,
  answers: readonly Asking<'documentRequest'>[],
): Asking<'documentRequest'> | 'nothing' | 'unranked' {
  const { transferSucceeded } = slice.release.results;
  const succeeded = answers.findLast(
    (ask) => resultOf(ask, 'documentResponse') === transferSucceeded,
  );
  const results = new Set(answers.map((ask) => resultOf(ask, 'documentResponse')));
  if (!succeeded && results.size > 1) return 'unranked';
  return succeeded ?? answers.at(-1) ?? 'nothing';
}

function wrongResult(
  best: Asking<'documentRequest'>,
  signOff: Asking<'afmeldingRequest'>,
): Finding[] {
  const given = resultOf(best, 'documentResponse');
  const reported = signOff.asked.message.fields.resultaat;
  if (reported === given) return [];
  const expected = text(
    `Afmelding met het gegeven resultaat ${given}`,
    `A sign-off with the given result ${given}`,
  );
  const actual = text(
    `Afgemeld met het resultaat ${reported}`,
    `Signed off with the result ${reported}`,
  );
  return [breach(entriesOf(best, signOff), { expected, actual })];
}

function wrongDeliveryPoint(
  best: Asking<'documentRequest'>,
  signOff: Asking<'afmeldingRequest'>,
): Finding[] {
  const asked = best.asked.message.fields.bronRouteringsKenmerk;
  const named = signOff.asked.message.fields.bronRouteringsKenmerk;
  if (asked === named) return [];
  const expected = text(
    `Afmelding met het aanleverpunt ${asked}, dat dit resultaat gaf`,
    `A sign-off with the delivery point ${asked}, which gave this result`,
  );
  const actual = text(
    `Afgemeld met het aanleverpunt ${named}`,
    `Signed off with the delivery point ${named}`,
  );
  return [breach(entriesOf(best, signOff), { expected, actual }, ['A22-07'])];
}

function entriesOf(best: Asking<'documentRequest'>, signOff: Asking<'afmeldingRequest'>): number[] {
  return [best.response?.seq ?? best.request.seq, signOff.request.seq];
}

const nothing = text(
  'De sessie is niet afgemeld, dus er is geen resultaat gemeld',
  'The session was not signed off, so no result was reported',
);
const unanswered = text(
  'Geen bronsysteem gaf in deze sessie een resultaat',
  'No bron gave a result in this session',
);
const unranked = text(
  'Bronsystemen gaven verschillende resultaten, en welk daarvan het beste is, is niet openbaar vastgelegd',
  'Sources gave different results, and which of them is best is not publicly specified',
);
