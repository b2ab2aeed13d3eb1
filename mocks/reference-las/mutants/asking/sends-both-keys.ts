import { randomUUID } from 'node:crypto';
import { childrenOf, type Element, makeElement } from '../../xml/element.ts';
import type { Mutant } from '../mutant.ts';

/** Makes doubly sure who is meant. */
export const sendsBothKeys: Mutant = {
  name: 'sends-both-keys',
  does: 'Sends a koppelsleutel of its own beside the zoeksleutel.',
  breaks: ['OSO-SES-12'],
  alsoBreaks: {
    'OSO-DOS-13': 'nor does a dossier without an attachment of the region',
    'OSO-DOS-18': 'nor do twenty attachments come over',
    'OSO-DOEL-01': 'the Traffic Center cannot read such a request, so nothing is fetched',
  },
  change: (las) => ({
    ...las,
    writer: {
      ...las.writer,
      overdrachtRequest: (transfer) => withLinkKey(las.writer.overdrachtRequest(transfer)),
    },
  }),
};

function withLinkKey(message: Element): Element {
  const content = childrenOf(message).flatMap((child) =>
    child.name.startsWith('zoeksleutel')
      ? [child, makeElement(child.namespace, 'koppelsleutel', randomUUID())]
      : [child],
  );
  return { ...message, content };
}
