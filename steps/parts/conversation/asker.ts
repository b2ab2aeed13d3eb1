import type { Asker } from '#exchange/conversation/acts.ts';
import type { School } from '#exchange/school.ts';
import type { Lease } from '../../stage.ts';

/** Gives the school, or the delivery point of it, that asks. */
export function schoolOf(
  { counterpartSchool, secondDeliveryPoint, otherSchool }: Lease,
  asker: Asker,
): School {
  return {
    counterpart: counterpartSchool,
    'second delivery point': secondDeliveryPoint,
    'other school': otherSchool,
  }[asker];
}
