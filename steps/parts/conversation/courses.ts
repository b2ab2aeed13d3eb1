import { answersOtherwise } from '#cast/mischief/answers-otherwise.ts';
import type { Mischief } from '#cast/mischief/mischief.ts';
import type { UserAsk } from '#exchange/conversation/acts.ts';
import { encodeMessage } from '#exchange/encode.ts';
import type { Messages } from '#exchange/messages.ts';
import type { Release } from '#exchange/release.ts';
import { writeFault } from '#exchange/soap.ts';
import { leaf } from '#xml/element.ts';

/** What Traffic Center or school does when an ask is to go like this; undefined where they are sound. */
export function mischiefOf(release: Release, goes: UserAsk['goes']): Mischief | undefined {
  switch (goes) {
    case 'well':
      return undefined;
    case 'nothing ready':
      return answersWith(release, { resultaat: release.results.notAvailable });
    case 'an unknown result':
      return answersWith(release, { resultaat: 'OnbekendeUitkomst' });
    case 'no dossier': {
      const dossier = leaf('urn:oso-keur:geen-dossier', 'dossier', 'Dit is geen overstapdossier.');
      return answersWith(release, { resultaat: release.results.transferSucceeded, dossier });
    }
    case 'a fault': {
      const body = writeFault('Server', 'The dossiers of this school cannot be reached today');
      return answersOtherwise(release, {
        to: 'documentRequest',
        answer: { status: 500, body },
        isDone: false,
      });
    }
    case 'session refused': {
      const resultaat = release.results.notQualified;
      const body = encodeMessage(release, 'overdrachtResponse', { resultaat });
      return answersOtherwise(release, {
        to: 'overdrachtRequest',
        answer: { status: 200, body },
        isDone: false,
      });
    }
  }
}

function answersWith(release: Release, fields: Messages['documentResponse']): Mischief {
  const body = encodeMessage(release, 'documentResponse', fields);
  return answersOtherwise(release, {
    to: 'documentRequest',
    answer: { status: 200, body },
    isDone: false,
  });
}
