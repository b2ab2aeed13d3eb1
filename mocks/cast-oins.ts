/** The OINs under which the cast appears (assumption A22-13). */
export const castOins = {
  trafficCenter: '00000003999999990001',
  counterpart: '00000003999999990002',
} as const;
