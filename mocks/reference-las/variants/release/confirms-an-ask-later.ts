import { setTimeout as pause } from 'node:timers/promises';
import { changeDecisions } from '../../las.ts';
import type { Variant } from '../variant.ts';

/** By then an ask has brought what it brings, or goes on. */
const delayMs = 100;

/** Does what was ordered before it says that it will. */
export const confirmsAnAskLater: Variant = {
  name: 'confirms-an-ask-later',
  does: `Tells ${delayMs} ms after an ask has begun that it has, when its messages have been sent.`,
  touches: { only: ['een-geweigerde-sessie', 'opvragen-gaat-mis', 'opnieuw-opvragen'] },
  change: (las) => changeDecisions(las, { confirmsOrder: () => pause(delayMs) }),
};
