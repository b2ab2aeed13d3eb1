import type { Variant } from '../variant.ts';
import { changeLeaves } from './change-leaves.ts';
import { whereUuidsGo } from './where-uuids-go.ts';

/** Writes UUIDs in upper case, whatever case they came in. */
export const uuidsInUpperCase: Variant = {
  name: 'uuids-in-upper-case',
  does: 'Writes sessieId and koppelsleutel in upper case, whatever case they came in.',
  touches: whereUuidsGo,
  change: (las) => changeLeaves(las, ['sessieId', 'koppelsleutel'], (uuid) => uuid.toUpperCase()),
};
