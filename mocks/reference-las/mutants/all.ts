import { alwaysSaysOverstapdossier } from './asking/always-says-overstapdossier.ts';
import { asksAnotherBrinAsItsOwn } from './asking/asks-another-brin-as-its-own.ts';
import { asksForLastYearsVersion } from './asking/asks-for-last-years-version.ts';
import { asksTheAddressItRemembers } from './asking/asks-the-address-it-remembers.ts';
import { asksTheFirstDeliveryPointOnly } from './asking/asks-the-first-delivery-point-only.ts';
import { asksUnderASessionOfItsOwn } from './asking/asks-under-a-session-of-its-own.ts';
import { dropsTheRequestDate } from './asking/drops-the-request-date.ts';
import { ignoresTheChosenDeliveryPoint } from './asking/ignores-the-chosen-delivery-point.ts';
import { leavesASessionOpenOnSilence } from './asking/leaves-a-session-open-on-silence.ts';
import { namesTheFirstOnATie } from './asking/names-the-first-on-a-tie.ts';
import { reportsTheLastAnswer } from './asking/reports-the-last-answer.ts';
import { sendsBothKeys } from './asking/sends-both-keys.ts';
import { sharesASession } from './asking/shares-a-session.ts';
import { signsOffARefusedSession } from './asking/signs-off-a-refused-session.ts';
import { signsOffAfterTheFirstAnswer } from './asking/signs-off-after-the-first-answer.ts';
import { comparesTheRequestDateTheWrongWay } from './bron/compares-the-request-date-the-wrong-way.ts';
import { deliversBeforeItIsMadeReady } from './bron/delivers-before-it-is-made-ready.ts';
import { deliversLastYearsVersion } from './bron/delivers-last-years-version.ts';
import { deliversToAnySchool } from './bron/delivers-to-any-school.ts';
import { demandsInspectionWithinTheBrin } from './bron/demands-inspection-within-the-brin.ts';
import { faultsOnAnUnknownPupil } from './bron/faults-on-an-unknown-pupil.ts';
import { ignoresTheDossierVersion } from './bron/ignores-the-dossier-version.ts';
import { ignoresTheRequestDate } from './bron/ignores-the-request-date.ts';
import { knowsOneSystemOfEachSchool } from './bron/knows-one-system-of-each-school.ts';
import { registersBeforeTheSessionCheck } from './bron/registers-before-the-session-check.ts';
import { registersOnlyWhatItDelivers } from './bron/registers-only-what-it-delivers.ts';
import { registersSwvRequests } from './bron/registers-swv-requests.ts';
import { registersWithoutTheDeliveryPoint } from './bron/registers-without-the-delivery-point.ts';
import { saysNotRetrievableWhenNotMadeReady } from './bron/says-not-retrievable-when-not-made-ready.ts';
import { addsAFieldOfItsOwn } from './content/adds-a-field-of-its-own.ts';
import { callsEveryTransferPopo } from './content/calls-every-transfer-popo.ts';
import { callsItselfAnLvsPart } from './content/calls-itself-an-lvs-part.ts';
import { flagsLikeAnotherProfile } from './content/flags-like-another-profile.ts';
import { leavesOutTheFlags } from './content/leaves-out-the-flags.ts';
import { leavesOutTheSchoolAddress } from './content/leaves-out-the-school-address.ts';
import { leavesOutTheSchoolCareer } from './content/leaves-out-the-school-career.ts';
import { leavesOutWhetherContactIsNeeded } from './content/leaves-out-whether-contact-is-needed.ts';
import { namesAnotherValidationVersion } from './content/names-another-validation-version.ts';
import { asksByItselfOnANotification } from './doel/asks-by-itself-on-a-notification.ts';
import { datesADossierInTheFuture } from './dossier/dates-a-dossier-in-the-future.ts';
import { demandsAnAttachment } from './dossier/demands-an-attachment.ts';
import { dropsTheLastAttachment } from './dossier/drops-the-last-attachment.ts';
import { knowsBsnOnly } from './dossier/knows-bsn-only.ts';
import { leavesOutWhetherItIsProvisional } from './dossier/leaves-out-whether-it-is-provisional.ts';
import { namesAnotherSchool } from './dossier/names-another-school.ts';
import { sendsAttachmentsWithoutZip } from './dossier/sends-attachments-without-zip.ts';
import { showsNoAttachments } from './dossier/shows-no-attachments.ts';
import { stopsAtTenAttachments } from './dossier/stops-at-ten-attachments.ts';
import { swapsTheSexes } from './dossier/swaps-the-sexes.ts';
import { truncatesAttachmentsOnReceipt } from './dossier/truncates-attachments-on-receipt.ts';
import { unpacksAndPacksAttachmentsAgain } from './dossier/unpacks-and-packs-attachments-again.ts';
import { callsEveryFeedbackASuccess } from './feedback/calls-every-feedback-a-success.ts';
import { cutsFeedbackShort } from './feedback/cuts-feedback-short.ts';
import { faultsOnFeedback } from './feedback/faults-on-feedback.ts';
import { feedsBackAnyway } from './feedback/feeds-back-anyway.ts';
import { feedsBackUnseen } from './feedback/feeds-back-unseen.ts';
import { retriesFeedback } from './feedback/retries-feedback.ts';
import { sendsFeedbackUnannounced } from './feedback/sends-feedback-unannounced.ts';
import { sendsFeedbackUnderAnotherKey } from './feedback/sends-feedback-under-another-key.ts';
import { showsFeedbackWithTheWrongPupil } from './feedback/shows-feedback-with-the-wrong-pupil.ts';
import { showsStrayFeedback } from './feedback/shows-stray-feedback.ts';
import { datesTheInspectionToday } from './inspection/dates-the-inspection-today.ts';
import { hidesDisagreement } from './inspection/hides-disagreement.ts';
import { refusesOnDisagreement } from './inspection/refuses-on-disagreement.ts';
import { takesInspectionForConsent } from './inspection/takes-inspection-for-consent.ts';
import { takesPresenceForConsent } from './inspection/takes-presence-for-consent.ts';
import type { Mutant } from './mutant.ts';
import { acknowledgesWithAnotherCode } from './notification/acknowledges-with-another-code.ts';
import { namesANewSession } from './notification/names-a-new-session.ts';
import { neverNotifies } from './notification/never-notifies.ts';
import { notifiesARememberedAddress } from './notification/notifies-a-remembered-address.ts';
import { notifiesAnyway } from './notification/notifies-anyway.ts';
import { notifiesByItself } from './notification/notifies-by-itself.ts';
import { notifiesTheFirstDeliveryPoint } from './notification/notifies-the-first-delivery-point.ts';
import { notifiesTheSchoolItWasMadeReadyFor } from './notification/notifies-the-school-it-was-made-ready-for.ts';
import { notifiesWithoutAnnouncing } from './notification/notifies-without-announcing.ts';
import { swallowsNotifications } from './notification/swallows-notifications.ts';
import { unreadiesWhenTheNotificationFails } from './notification/unreadies-when-the-notification-fails.ts';
import { copiesTheDossierToTheTrafficCenter } from './privacy/copies-the-dossier-to-the-traffic-center.ts';
import { deliversTheSibling } from './privacy/delivers-the-sibling.ts';
import { deliversWithoutInspection } from './privacy/delivers-without-inspection.ts';
import { dropsTheBsnEverywhere } from './privacy/drops-the-bsn-everywhere.ts';
import { namesThePgnInANotificationHeader } from './privacy/names-the-pgn-in-a-notification-header.ts';
import { sendsTheBsnToTheSwv } from './privacy/sends-the-bsn-to-the-swv.ts';
import { sendsThePgnInATraceHeader } from './privacy/sends-the-pgn-in-a-trace-header.ts';
import { takesAnyDossierForThePupils } from './privacy/takes-any-dossier-for-the-pupils.ts';
import { announcesWhatIsReady } from './readiness/announces-what-is-ready.ts';
import { composesAtDelivery } from './readiness/composes-at-delivery.ts';
import { deliversOnce } from './readiness/delivers-once.ts';
import { keepsAnOldInspection } from './readiness/keeps-an-old-inspection.ts';
import { neverRefreshesAReadyDossier } from './readiness/never-refreshes-a-ready-dossier.ts';
import { remembersItsRefusal } from './readiness/remembers-its-refusal.ts';
import { asksForTheMandateByBrin } from './registration/asks-for-the-mandate-by-brin.ts';
import { fakesAPing } from './registration/fakes-a-ping.ts';
import { neverAsksForTheMandate } from './registration/never-asks-for-the-mandate.ts';
import { notifiesUnderTheOinOfItsSchool } from './registration/notifies-under-the-oin-of-its-school.ts';
import { registersADeliveryPointElsewhere } from './registration/registers-a-delivery-point-elsewhere.ts';
import { registersAnotherAddress } from './registration/registers-another-address.ts';
import { registersByRouteringskenmerk } from './registration/registers-by-routeringskenmerk.ts';
import { registersWithoutAMandate } from './registration/registers-without-a-mandate.ts';
import { stopsAtTheMandate } from './registration/stops-at-the-mandate.ts';
import { forgetsOneOptedOutCategory } from './restraint/forgets-one-opted-out-category.ts';
import { keepsTheSupportExplanation } from './restraint/keeps-the-support-explanation.ts';
import { leavesDataBehindAnOptOut } from './restraint/leaves-data-behind-an-opt-out.ts';
import { sendsAForbiddenCategory } from './restraint/sends-a-forbidden-category.ts';
import { sendsAParentsSecretAddress } from './restraint/sends-a-parents-secret-address.ts';
import { sendsASecretAddress } from './restraint/sends-a-secret-address.ts';
import { sendsASecretEmail } from './restraint/sends-a-secret-email.ts';
import { sendsASecretPhone } from './restraint/sends-a-secret-phone.ts';
import { sendsBankNumbersToTheSwv } from './restraint/sends-bank-numbers-to-the-swv.ts';
import { sendsOldTests } from './restraint/sends-old-tests.ts';
import { sendsTheNationality } from './restraint/sends-the-nationality.ts';
import { sendsVirToTheSwv } from './restraint/sends-vir-to-the-swv.ts';
import { answersAnUnknownMessageWith200 } from './robustness/answers-an-unknown-message-with-200.ts';
import { answersLate } from './robustness/answers-late.ts';
import { chokesOnAHeader } from './robustness/chokes-on-a-header.ts';
import { comparesZoeksleutelsWithTheirLineBreaks } from './robustness/compares-zoeksleutels-with-their-line-breaks.ts';
import { hangsUpOnBrokenXml } from './robustness/hangs-up-on-broken-xml.ts';
import { insistsOnASoapaction } from './robustness/insists-on-a-soapaction.ts';
import { knowsOnePrefix } from './robustness/knows-one-prefix.ts';
import { pingsInSoap12 } from './robustness/pings-in-soap-12.ts';
import { pingsInTheNamespaceOfAnotherRelease } from './robustness/pings-in-the-namespace-of-another-release.ts';
import { stopsAfterNonsense } from './robustness/stops-after-nonsense.ts';
import { importsDodFiles } from './screen/imports-dod-files.ts';
import { keepsTheFaultyFieldToItself } from './screen/keeps-the-faulty-field-to-itself.ts';
import { leadsNowhereFromANotification } from './screen/leads-nowhere-from-a-notification.ts';
import { leavesTheNotificationBoxUnexplained } from './screen/leaves-the-notification-box-unexplained.ts';
import { letsEveryUserAtTheDossiers } from './screen/lets-every-user-at-the-dossiers.ts';
import { logsNoAccounts } from './screen/logs-no-accounts.ts';
import { opensNoAttachmentsOnScreen } from './screen/opens-no-attachments-on-screen.ts';
import { recordsDeliveriesOnly } from './screen/records-deliveries-only.ts';
import { showsOneTextForEveryRefusal } from './screen/shows-one-text-for-every-refusal.ts';
import { takesAnyPassword } from './screen/takes-any-password.ts';
import { ticksTheNotificationBoxBeforehand } from './screen/ticks-the-notification-box-beforehand.ts';
import { callsWithOldTls } from './security/calls-with-old-tls.ts';
import { dropsTheNumberFromItsCertificate } from './security/drops-the-number-from-its-certificate.ts';
import { overlooksExpiry } from './security/overlooks-expiry.ts';
import { pingsWithoutACertificate } from './security/pings-without-a-certificate.ts';
import { servesOldTls } from './security/serves-old-tls.ts';
import { servesWithoutACertificate } from './security/serves-without-a-certificate.ts';
import { trustsAnyAuthority } from './security/trusts-any-authority.ts';
import { trustsAnyServer } from './security/trusts-any-server.ts';
import { usesACertificatePerSchool } from './security/uses-a-certificate-per-school.ts';
import { alwaysReportsSuccess } from './session/always-reports-success.ts';
import { deliversWithoutSessionCheck } from './session/delivers-without-session-check.ts';
import { forgetsToSignOff } from './session/forgets-to-sign-off.ts';
import { ignoresTheSessionAnswer } from './session/ignores-the-session-answer.ts';
import { looksForTheDossierFirst } from './session/looks-for-the-dossier-first.ts';
import { refusesOnlySignedOffSessions } from './session/refuses-only-signed-off-sessions.ts';
import { remembersTheSessionCheck } from './session/remembers-the-session-check.ts';
import { signsOffAgainLater } from './session/signs-off-again-later.ts';
import { signsOffAnotherSession } from './session/signs-off-another-session.ts';
import { signsOffTooLate } from './session/signs-off-too-late.ts';
import { signsOffTwice } from './session/signs-off-twice.ts';
import { signsOffUnderAnotherDeliveryPoint } from './session/signs-off-under-another-delivery-point.ts';
import { takesSilenceForConsent } from './session/takes-silence-for-consent.ts';
import { checksWithItsOwnRecords } from './session-check/checks-with-its-own-records.ts';
import { hidesTheSessionError } from './session-check/hides-the-session-error.ts';
import { overlooksAnUnknownDeliveryPoint } from './session-check/overlooks-an-unknown-delivery-point.ts';
import { overlooksAnotherBrin } from './session-check/overlooks-another-brin.ts';
import { saysNotAvailableAfterSignOff } from './session-check/says-not-available-after-sign-off.ts';
import { takesAFaultForConsent } from './session-check/takes-a-fault-for-consent.ts';
import { forgetsTheDossierWhenNothingIsNewer } from './showing/forgets-the-dossier-when-nothing-is-newer.ts';
import { showsTheFirstDossierForever } from './showing/shows-the-first-dossier-forever.ts';
import { storesAnything } from './showing/stores-anything.ts';
import { announcesAsAPlainTransfer } from './swv/announces-as-a-plain-transfer.ts';
import { asksWithAnotherKoppelsleutel } from './swv/asks-with-another-koppelsleutel.ts';
import { checksWithAZoeksleutel } from './swv/checks-with-a-zoeksleutel.ts';
import { comparesKoppelsleutelsLetterByLetter } from './swv/compares-koppelsleutels-letter-by-letter.ts';
import { deliversAWithdrawnDossier } from './swv/delivers-a-withdrawn-dossier.ts';
import { demandsReleaseByBrin } from './swv/demands-release-by-brin.ts';
import { holdsSwvToTheRequestDate } from './swv/holds-swv-to-the-request-date.ts';
import { makesUpAKoppelsleutel } from './swv/makes-up-a-koppelsleutel.ts';
import { notifiesEverySwv } from './swv/notifies-every-swv.ts';
import { opensWithAZoeksleutel } from './swv/opens-with-a-zoeksleutel.ts';
import { reusesAKoppelsleutel } from './swv/reuses-a-koppelsleutel.ts';
import { takesAnyKoppelsleutel } from './swv/takes-any-koppelsleutel.ts';
import { givesEveryRefusalTheSuccessText } from './telling/gives-every-refusal-the-success-text.ts';
import { hidesAnOutage } from './telling/hides-an-outage.ts';
import { keepsARefusalToItself } from './telling/keeps-a-refusal-to-itself.ts';
import { showsASignOffError } from './telling/shows-a-sign-off-error.ts';
import { waitsForeverOnAnUnknownResult } from './telling/waits-forever-on-an-unknown-result.ts';

/** Every mutant. */
export const allMutants: readonly Mutant[] = [
  ignoresTheSessionAnswer,
  refusesOnlySignedOffSessions,
  takesSilenceForConsent,
  deliversWithoutSessionCheck,
  remembersTheSessionCheck,
  looksForTheDossierFirst,
  forgetsToSignOff,
  signsOffTwice,
  signsOffAgainLater,
  signsOffTooLate,
  signsOffAnotherSession,
  alwaysReportsSuccess,
  signsOffUnderAnotherDeliveryPoint,
  deliversBeforeItIsMadeReady,
  saysNotRetrievableWhenNotMadeReady,
  deliversToAnySchool,
  deliversWithoutInspection,
  sendsThePgnInATraceHeader,
  dropsTheLastAttachment,
  swapsTheSexes,
  showsNoAttachments,
  truncatesAttachmentsOnReceipt,
  checksWithItsOwnRecords,
  hidesTheSessionError,
  overlooksAnUnknownDeliveryPoint,
  overlooksAnotherBrin,
  saysNotAvailableAfterSignOff,
  takesAFaultForConsent,
  comparesTheRequestDateTheWrongWay,
  deliversLastYearsVersion,
  faultsOnAnUnknownPupil,
  ignoresTheDossierVersion,
  ignoresTheRequestDate,
  knowsOneSystemOfEachSchool,
  announcesWhatIsReady,
  composesAtDelivery,
  deliversOnce,
  keepsAnOldInspection,
  neverRefreshesAReadyDossier,
  remembersItsRefusal,
  addsAFieldOfItsOwn,
  callsEveryTransferPopo,
  callsItselfAnLvsPart,
  flagsLikeAnotherProfile,
  leavesOutTheFlags,
  leavesOutTheSchoolAddress,
  leavesOutTheSchoolCareer,
  leavesOutWhetherContactIsNeeded,
  namesAnotherValidationVersion,
  alwaysSaysOverstapdossier,
  asksAnotherBrinAsItsOwn,
  asksForLastYearsVersion,
  asksTheAddressItRemembers,
  asksTheFirstDeliveryPointOnly,
  asksUnderASessionOfItsOwn,
  dropsTheRequestDate,
  ignoresTheChosenDeliveryPoint,
  leavesASessionOpenOnSilence,
  namesTheFirstOnATie,
  reportsTheLastAnswer,
  sendsBothKeys,
  sharesASession,
  signsOffARefusedSession,
  signsOffAfterTheFirstAnswer,
  givesEveryRefusalTheSuccessText,
  hidesAnOutage,
  keepsARefusalToItself,
  showsASignOffError,
  waitsForeverOnAnUnknownResult,
  forgetsTheDossierWhenNothingIsNewer,
  showsTheFirstDossierForever,
  storesAnything,
  registersBeforeTheSessionCheck,
  registersOnlyWhatItDelivers,
  registersWithoutTheDeliveryPoint,
  asksByItselfOnANotification,
  acknowledgesWithAnotherCode,
  namesANewSession,
  neverNotifies,
  notifiesARememberedAddress,
  notifiesAnyway,
  notifiesByItself,
  notifiesTheFirstDeliveryPoint,
  notifiesTheSchoolItWasMadeReadyFor,
  notifiesWithoutAnnouncing,
  swallowsNotifications,
  unreadiesWhenTheNotificationFails,
  sendsAttachmentsWithoutZip,
  unpacksAndPacksAttachmentsAgain,
  stopsAtTenAttachments,
  demandsAnAttachment,
  knowsBsnOnly,
  demandsInspectionWithinTheBrin,
  datesADossierInTheFuture,
  leavesOutWhetherItIsProvisional,
  namesAnotherSchool,
  copiesTheDossierToTheTrafficCenter,
  datesTheInspectionToday,
  deliversTheSibling,
  dropsTheBsnEverywhere,
  forgetsOneOptedOutCategory,
  hidesDisagreement,
  keepsTheSupportExplanation,
  leavesDataBehindAnOptOut,
  refusesOnDisagreement,
  sendsAForbiddenCategory,
  sendsAParentsSecretAddress,
  sendsASecretAddress,
  sendsASecretEmail,
  sendsASecretPhone,
  sendsBankNumbersToTheSwv,
  sendsOldTests,
  sendsTheNationality,
  sendsVirToTheSwv,
  takesAnyDossierForThePupils,
  takesInspectionForConsent,
  takesPresenceForConsent,
  importsDodFiles,
  keepsTheFaultyFieldToItself,
  leadsNowhereFromANotification,
  leavesTheNotificationBoxUnexplained,
  letsEveryUserAtTheDossiers,
  logsNoAccounts,
  opensNoAttachmentsOnScreen,
  recordsDeliveriesOnly,
  showsOneTextForEveryRefusal,
  takesAnyPassword,
  ticksTheNotificationBoxBeforehand,
  asksForTheMandateByBrin,
  fakesAPing,
  neverAsksForTheMandate,
  notifiesUnderTheOinOfItsSchool,
  registersADeliveryPointElsewhere,
  registersAnotherAddress,
  registersByRouteringskenmerk,
  registersWithoutAMandate,
  stopsAtTheMandate,
  answersAnUnknownMessageWith200,
  answersLate,
  chokesOnAHeader,
  comparesZoeksleutelsWithTheirLineBreaks,
  hangsUpOnBrokenXml,
  insistsOnASoapaction,
  knowsOnePrefix,
  pingsInSoap12,
  pingsInTheNamespaceOfAnotherRelease,
  stopsAfterNonsense,
  callsWithOldTls,
  dropsTheNumberFromItsCertificate,
  overlooksExpiry,
  pingsWithoutACertificate,
  servesOldTls,
  servesWithoutACertificate,
  trustsAnyAuthority,
  trustsAnyServer,
  usesACertificatePerSchool,
  registersSwvRequests,
  announcesAsAPlainTransfer,
  makesUpAKoppelsleutel,
  notifiesEverySwv,
  opensWithAZoeksleutel,
  asksWithAnotherKoppelsleutel,
  checksWithAZoeksleutel,
  reusesAKoppelsleutel,
  takesAnyKoppelsleutel,
  demandsReleaseByBrin,
  holdsSwvToTheRequestDate,
  deliversAWithdrawnDossier,
  comparesKoppelsleutelsLetterByLetter,
  sendsTheBsnToTheSwv,
  namesThePgnInANotificationHeader,
  sendsFeedbackUnannounced,
  sendsFeedbackUnderAnotherKey,
  retriesFeedback,
  callsEveryFeedbackASuccess,
  faultsOnFeedback,
  showsFeedbackWithTheWrongPupil,
  cutsFeedbackShort,
  feedsBackUnseen,
  showsStrayFeedback,
  feedsBackAnyway,
];
