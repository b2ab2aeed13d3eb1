import type { Mutant } from '../mutant.ts';

const otherNamespace = 'http://xml.kennisnet.nl/schemas/Overstapservice/20140101';

/** Forgot its ping when it went over to the next release. */
export const pingsInTheNamespaceOfAnotherRelease: Mutant = {
  name: 'pings-in-the-namespace-of-another-release',
  does: 'Writes its ping in the namespace of an older release.',
  breaks: ['OSO-ROB-02'],
  alsoBreaks: { 'OSO-REG-04': 'What the Traffic Center cannot read is no ping.' },
  change: (las) => ({
    ...las,
    writer: {
      ...las.writer,
      envelope: (message) =>
        las.writer.envelope(
          message.name === 'pingRequest' ? { ...message, namespace: otherNamespace } : message,
        ),
    },
  }),
};
