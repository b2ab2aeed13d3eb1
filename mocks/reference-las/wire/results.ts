/** The values of `resultaat` that this system gives or understands. */
export const results = {
  sessionGranted: 'SessieToegekend',
  sessionValid: 'SessieIsValide',
  sessionDiffers: 'SessieAfwijkend',
  deliveryPointUnknown: 'OnbekendAanleverpunt',
  linkKeyUnknown: 'KoppelsleutelOnbekend',
  transferSucceeded: 'OverdrachtGeslaagd',
  notChanged: 'LeerlinginfoNietGewijzigd',
  notRetrievable: 'LeerlinginfoNietOpvraagbaar',
  notAvailable: 'LeerlinginfoNietBeschikbaar',
  notificationRegistered: 'NotificatieGeregistreerd',
  notificationReceived: 'NotificatieOntvangen',
  feedbackRegistered: 'TerugkoppelingGeregistreerd',
  feedbackReceived: 'TerugkoppelingOntvangen',
  deliveryPointRegistered: 'AanleverpuntGeregistreerd',
} as const;
