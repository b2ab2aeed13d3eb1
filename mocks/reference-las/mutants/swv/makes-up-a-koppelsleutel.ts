import { randomUUID } from 'node:crypto';
import type { Mutant } from '../mutant.ts';

/** Takes a koppelsleutel for any random number. */
export const makesUpAKoppelsleutel: Mutant = {
  name: 'makes-up-a-koppelsleutel',
  does: 'Tells the samenwerkingsverband a koppelsleutel of its own.',
  breaks: ['OSO-SWV-02'],
  alsoBreaks: {},
  change: (las) => ({
    ...las,
    writer: {
      ...las.writer,
      notificatieRequest: (notice) =>
        las.writer.notificatieRequest(
          notice.koppelsleutel === undefined ? notice : { ...notice, koppelsleutel: randomUUID() },
        ),
    },
  }),
};
