/** The values of `resultaat` that this system gives or understands. */
export const results = {
  sessionGranted: 'SessieToegekend',
  sessionValid: 'SessieIsValide',
  sessionDiffers: 'SessieAfwijkend',
  transferSucceeded: 'OverdrachtGeslaagd',
  notChanged: 'LeerlinginfoNietGewijzigd',
  notRetrievable: 'LeerlinginfoNietOpvraagbaar',
  notAvailable: 'LeerlinginfoNietBeschikbaar',
} as const;
