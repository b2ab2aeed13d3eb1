import type { Variant } from '../variant.ts';
import { changeLeaves } from './change-leaves.ts';

/** Writes UUIDs in lower case, whatever case they came in. */
export const uuidsInLowerCase: Variant = {
  name: 'uuids-in-lower-case',
  does: 'Writes sessieId and koppelsleutel in lower case, whatever case they came in.',
  touches: { profiles: ['POSWV'] },
  change: (las) => changeLeaves(las, ['sessieId', 'koppelsleutel'], (uuid) => uuid.toLowerCase()),
};
