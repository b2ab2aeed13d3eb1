import { makeElement } from '../../xml/element.ts';
import type { Mutant } from '../mutant.ts';

const soap12 = 'http://www.w3.org/2003/05/soap-envelope';

/** Has its ping made by a newer tool than the rest. */
export const pingsInSoap12: Mutant = {
  name: 'pings-in-soap-12',
  does: 'Writes its ping in an envelope of SOAP 1.2.',
  breaks: ['OSO-ROB-01'],
  alsoBreaks: { 'OSO-REG-04': 'What the Traffic Center cannot read is no ping.' },
  change: (las) => ({
    ...las,
    writer: {
      ...las.writer,
      prefixOf: (namespace) => (namespace === soap12 ? 'env' : las.writer.prefixOf(namespace)),
      envelope: (message) =>
        message.name === 'pingRequest'
          ? makeElement(soap12, 'Envelope', [makeElement(soap12, 'Body', [message])])
          : las.writer.envelope(message),
    },
  }),
};
