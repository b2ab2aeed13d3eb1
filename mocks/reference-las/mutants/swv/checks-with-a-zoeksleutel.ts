import { type Element, makeElement } from '../../xml/element.ts';
import type { Mutant } from '../mutant.ts';

/** Has one way to check a session. */
export const checksWithAZoeksleutel: Mutant = {
  name: 'checks-with-a-zoeksleutel',
  does: 'Checks the session of a samenwerkingsverband by a zoeksleutel that stands for nobody.',
  breaks: ['OSO-SWV-06'],
  alsoBreaks: {
    'OSO-DOS-01': 'The Traffic Center knows no such session, so nothing is delivered.',
    'OSO-DOS-18': 'The Traffic Center knows no such session, so nothing is delivered.',
    'OSO-SES-06':
      'In a conversation by koppelsleutel the check names nobody whom the request names.',
    'OSO-SWV-07': 'The Traffic Center knows no such session, so nothing is delivered.',
    'OSO-SWV-09': 'The Traffic Center knows no such session, so nothing is delivered.',
    'OSO-SWV-10': 'The Traffic Center knows no such session, so nothing is delivered.',
    'OSO-SWV-12': 'The Traffic Center knows no such session, so nothing is delivered.',
  },
  change: (las) => ({
    ...las,
    writer: {
      ...las.writer,
      sessiecontroleRequest: (request) =>
        las.writer.sessiecontroleRequest({
          ...request,
          identification: request.identification.map((element) =>
            element.name === 'koppelsleutel' ? searchKeyOfNobody(element) : element,
          ),
        }),
    },
  }),
};

function searchKeyOfNobody({ namespace }: Element): Element {
  return makeElement(namespace, 'zoeksleutelPgnfrag', [
    makeElement(namespace, 'zoeksleutel', 'AAAAAAAAAAAAAAAA'),
    makeElement(namespace, 'pgnfrag', '0000'),
  ]);
}
