import type { Variant } from '../variant.ts';
import { changeLeaves } from './change-leaves.ts';
import { whereUuidsGo } from './where-uuids-go.ts';

/** Writes UUIDs in lower case, whatever case they came in. */
export const uuidsInLowerCase: Variant = {
  name: 'uuids-in-lower-case',
  does: 'Writes sessieId and koppelsleutel in lower case, whatever case they came in.',
  touches: whereUuidsGo,
  change: (las) => changeLeaves(las, ['sessieId', 'koppelsleutel'], (uuid) => uuid.toLowerCase()),
};
