import type { Variant } from '../variant.ts';
import { changeLeaves } from './change-leaves.ts';

/** Writes UUIDs in upper case, whatever case they came in. */
export const uuidsInUpperCase: Variant = {
  name: 'uuids-in-upper-case',
  does: 'Writes sessieId and koppelsleutel in upper case, whatever case they came in.',
  touches: { profiles: ['POVO', 'POSWV'] },
  change: (las) => changeLeaves(las, ['sessieId', 'koppelsleutel'], (uuid) => uuid.toUpperCase()),
};
