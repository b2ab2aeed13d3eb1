import { answersOtherwise } from '#cast/mischief/answers-otherwise.ts';
import { outOfOrder } from '#cast/mischief/out-of-order.ts';
import { encodeMessage } from '#exchange/encode.ts';
import type { MessageName, Messages } from '#exchange/messages.ts';
import type { Release } from '#exchange/release.ts';
import { leaf } from '#xml/element.ts';
import type { Stage } from '../stage.ts';
import type { Situation } from '../world.ts';

/** Has the cast do wrong what the situation wants while the target asks, until it behaves again. */
export function misbehave({ cast }: Stage, situation: Readonly<Situation>): void {
  const { conduct, release } = cast;
  const { sessionRefusal, isSignOffRejected, isTrafficCenterOutOfOrder } = situation;
  if (isTrafficCenterOutOfOrder) conduct.trafficCenter.misbehave(outOfOrder);
  if (sessionRefusal) {
    const resultaat = release.results[sessionRefusal];
    const answer = answerWith(release, 'overdrachtResponse', { resultaat });
    const otherwise = { to: 'overdrachtRequest', answer, isDone: false } as const;
    conduct.trafficCenter.misbehave(answersOtherwise(release, otherwise));
  }
  if (isSignOffRejected) {
    const resultaat = release.results.sessionDiffers;
    const answer = answerWith(release, 'afmeldingResponse', { resultaat });
    const otherwise = { to: 'afmeldingRequest', answer, isDone: true } as const;
    conduct.trafficCenter.misbehave(answersOtherwise(release, otherwise));
  }
  const answer = documentAnswer(release, situation.bronAnswers);
  if (answer) {
    const otherwise = { to: 'documentRequest', answer, isDone: true } as const;
    conduct.school.misbehave(answersOtherwise(release, otherwise));
  }
}

function documentAnswer(release: Release, how: Situation['bronAnswers']) {
  const { transferSucceeded } = release.results;
  switch (how) {
    case 'soundly':
      return undefined;
    case 'not at all':
      return { status: 200, body: '', breaksOffAfter: 0 };
    case 'with an unknown result':
      return answerWith(release, 'documentResponse', { resultaat: 'OnbekendeUitkomst' });
    case 'with no dossier': {
      const dossier = leaf('urn:oso-keur:geen-dossier', 'dossier', 'Dit is geen overstapdossier.');
      return answerWith(release, 'documentResponse', { resultaat: transferSucceeded, dossier });
    }
  }
}

function answerWith<Name extends MessageName>(
  release: Release,
  name: Name,
  fields: Messages[Name],
) {
  return { status: 200, body: encodeMessage(release, name, fields) };
}
