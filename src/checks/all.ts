import { asksDeliveryPointsInTurn } from './asking/asks-delivery-points-in-turn.ts';
import { asksInTheGrantedSession } from './asking/asks-in-the-granted-session.ts';
import { asksWithinTheBrin } from './asking/asks-within-the-brin.ts';
import { namesThePupilByOneKey } from './asking/names-the-pupil-by-one-key.ts';
import { namesTheRightKindOfTransfer } from './asking/names-the-right-kind-of-transfer.ts';
import { opensASessionForEachDossier } from './asking/opens-a-session-for-each-dossier.ts';
import { answersForAnUnknownPupil } from './bron/answers-for-an-unknown-pupil.ts';
import { deliversOnlyWhereItWasMadeReadyFor } from './bron/delivers-only-where-it-was-made-ready-for.ts';
import { deliversToARegionalPlatform } from './bron/delivers-to-a-regional-platform.ts';
import { deliversWhatIsNewer } from './bron/delivers-what-is-newer.ts';
import { deliversWithinTheBrinWithoutInspection } from './bron/delivers-within-the-brin-without-inspection.ts';
import { forgetsInvalidRequests } from './bron/forgets-invalid-requests.ts';
import { refusesAnotherDossierVersie } from './bron/refuses-another-dossier-versie.ts';
import { registersNoSwvRequest } from './bron/registers-no-swv-request.ts';
import { remembersTheWholeRequest } from './bron/remembers-the-whole-request.ts';
import { remembersWhoAsked } from './bron/remembers-who-asked.ts';
import { withholdsWhatIsNotNewer } from './bron/withholds-what-is-not-newer.ts';
import { withholdsWhatIsNotReady } from './bron/withholds-what-is-not-ready.ts';
import type { Check } from './check.ts';
import { deliversAValidStructure } from './content/delivers-a-valid-structure.ts';
import { deliversTheVersionAskedFor } from './content/delivers-the-version-asked-for.ts';
import { flagsEveryCategory } from './content/flags-every-category.ts';
import { followsTheCategoryMatrix } from './content/follows-the-category-matrix.ts';
import { givesEveryObligatoryCategory } from './content/gives-every-obligatory-category.ts';
import { holdsALasPart } from './content/holds-a-las-part.ts';
import { namesItsOwnProfile } from './content/names-its-own-profile.ts';
import { namesTheValidationVersion } from './content/names-the-validation-version.ts';
import { obeysTheRulesAsIntended } from './content/obeys-the-rules-as-intended.ts';
import { obeysTheRulesOfItsProfile } from './content/obeys-the-rules-of-its-profile.ts';
import { asksForTheAgreedVersion } from './doel/asks-for-the-agreed-version.ts';
import { asksOnlyWhenAUserAsks } from './doel/asks-only-when-a-user-asks.ts';
import { asksTheChosenDeliveryPointOnly } from './doel/asks-the-chosen-delivery-point-only.ts';
import { keepsTheDossierWhenNothingIsNewer } from './doel/keeps-the-dossier-when-nothing-is-newer.ts';
import { sendsTheRequestDate } from './doel/sends-the-request-date.ts';
import { showsNothingThatIsNoDossier } from './doel/shows-nothing-that-is-no-dossier.ts';
import { showsTheNewestAfterARepeat } from './doel/shows-the-newest-after-a-repeat.ts';
import { tellsTheUserWhyNothingCame } from './doel/tells-the-user-why-nothing-came.ts';
import { carriesARegionalAttachmentUntouched } from './dossier/carries-a-regional-attachment-untouched.ts';
import { carriesManyAttachments } from './dossier/carries-many-attachments.ts';
import { deliversTheWholeDossier } from './dossier/delivers-the-whole-dossier.ts';
import { findsAPupilByOnderwijsnummer } from './dossier/finds-a-pupil-by-onderwijsnummer.ts';
import { namesItsOwnSchool } from './dossier/names-its-own-school.ts';
import { needsNoRegionalAttachment } from './dossier/needs-no-regional-attachment.ts';
import { packsAttachmentsAsZip } from './dossier/packs-attachments-as-zip.ts';
import { showsTheWholeDossier } from './dossier/shows-the-whole-dossier.ts';
import { tellsWhenItWasCollected } from './dossier/tells-when-it-was-collected.ts';
import { tellsWhetherItIsProvisional } from './dossier/tells-whether-it-is-provisional.ts';
import { acknowledgesFeedback } from './feedback/acknowledges-feedback.ts';
import { announcesTheFeedbackFirst } from './feedback/announces-the-feedback-first.ts';
import { keepsStrayFeedbackOut } from './feedback/keeps-stray-feedback-out.ts';
import { sendsFeedbackOnFetchedDossiersOnly } from './feedback/sends-feedback-on-fetched-dossiers-only.ts';
import { sendsFeedbackOnce } from './feedback/sends-feedback-once.ts';
import { sendsFeedbackUnderTheKoppelsleutel } from './feedback/sends-feedback-under-the-koppelsleutel.ts';
import { sendsNoFeedbackWithoutTheTrafficCenter } from './feedback/sends-no-feedback-without-the-traffic-center.ts';
import { showsFeedbackWithItsDossier } from './feedback/shows-feedback-with-its-dossier.ts';
import { showsTheWholeFeedback } from './feedback/shows-the-whole-feedback.ts';
import { tellsTheUserThatFeedbackFailed } from './feedback/tells-the-user-that-feedback-failed.ts';
import { carriesTheDisagreement } from './inspection/carries-the-disagreement.ts';
import { carriesTheInspectionAsRecorded } from './inspection/carries-the-inspection-as-recorded.ts';
import { deliversDespiteDisagreement } from './inspection/delivers-despite-disagreement.ts';
import { withholdsWhenConsentIsRefused } from './inspection/withholds-when-consent-is-refused.ts';
import { withholdsWithoutConsent } from './inspection/withholds-without-consent.ts';
import { acknowledgesANotification } from './notification/acknowledges-a-notification.ts';
import { announcesTheNotificationFirst } from './notification/announces-the-notification-first.ts';
import { namesTheEarlierRequest } from './notification/names-the-earlier-request.ts';
import { notifiesNobodyWithoutTheTrafficCenter } from './notification/notifies-nobody-without-the-traffic-center.ts';
import { notifiesOnlyOnAUsersAct } from './notification/notifies-only-on-a-users-act.ts';
import { notifiesOnlyTheDeliveryPointThatAsked } from './notification/notifies-only-the-delivery-point-that-asked.ts';
import { notifiesOnlyWhoAsked } from './notification/notifies-only-who-asked.ts';
import { notifiesWhenTheUserSaysSo } from './notification/notifies-when-the-user-says-so.ts';
import { notifiesWhereTheTrafficCenterSaid } from './notification/notifies-where-the-traffic-center-said.ts';
import { showsTheNotification } from './notification/shows-the-notification.ts';
import { staysReadyWhenTheNotificationFails } from './notification/stays-ready-when-the-notification-fails.ts';
import { carriesThePgn } from './privacy/carries-the-pgn.ts';
import { hidesThePgnFromTheTrafficCenter } from './privacy/hides-the-pgn-from-the-traffic-center.ts';
import { keepsTheDossierFromTheTrafficCenter } from './privacy/keeps-the-dossier-from-the-traffic-center.ts';
import { keepsThePgnOutOfSwvMessages } from './privacy/keeps-the-pgn-out-of-swv-messages.ts';
import { keepsToThePupilAskedFor } from './privacy/keeps-to-the-pupil-asked-for.ts';
import { sendsNoPgnToTheSwv } from './privacy/sends-no-pgn-to-the-swv.ts';
import { withholdsWhatParentsHaveNotSeen } from './privacy/withholds-what-parents-have-not-seen.ts';
import { answersARepeatRequest } from './readiness/answers-a-repeat-request.ts';
import { asksForInspectionAgainAfterAChange } from './readiness/asks-for-inspection-again-after-a-change.ts';
import { deliversTheDossierMadeReadyAgain } from './readiness/delivers-the-dossier-made-ready-again.ts';
import { deliversWhatWasMadeReadyAfterwards } from './readiness/delivers-what-was-made-ready-afterwards.ts';
import { keepsAReadyDossierFrozen } from './readiness/keeps-a-ready-dossier-frozen.ts';
import { makesReadyWithoutTheTrafficCenter } from './readiness/makes-ready-without-the-traffic-center.ts';
import { asksForTheMandateFirst } from './registration/asks-for-the-mandate-first.ts';
import { pingsTheTrafficCenter } from './registration/pings-the-traffic-center.ts';
import { registersItsDeliveryPoint } from './registration/registers-its-delivery-point.ts';
import { registersNothingWithoutAMandate } from './registration/registers-nothing-without-a-mandate.ts';
import { registersWhereItAnswers } from './registration/registers-where-it-answers.ts';
import { hidesASecretAddress } from './restraint/hides-a-secret-address.ts';
import { hidesASecretEmail } from './restraint/hides-a-secret-email.ts';
import { hidesASecretParentAddress } from './restraint/hides-a-secret-parent-address.ts';
import { hidesASecretPhone } from './restraint/hides-a-secret-phone.ts';
import { hidesBankNumbers } from './restraint/hides-bank-numbers.ts';
import { leavesOutForbiddenCategories } from './restraint/leaves-out-forbidden-categories.ts';
import { leavesOutForbiddenFields } from './restraint/leaves-out-forbidden-fields.ts';
import { leavesOutOldTests } from './restraint/leaves-out-old-tests.ts';
import { leavesOutVirAndZat } from './restraint/leaves-out-vir-and-zat.ts';
import { leavesOutWhatWasOptedOut } from './restraint/leaves-out-what-was-opted-out.ts';
import { acceptsAHeader } from './robustness/accepts-a-header.ts';
import { acceptsAnySoapAction } from './robustness/accepts-any-soap-action.ts';
import { answersInTime } from './robustness/answers-in-time.ts';
import { copesWithASilentSchool } from './robustness/copes-with-a-silent-school.ts';
import { copesWithATrafficCenterOutOfOrder } from './robustness/copes-with-a-traffic-center-out-of-order.ts';
import { copesWithUnknownResults } from './robustness/copes-with-unknown-results.ts';
import { deliversNothingOnAMalformedMessage } from './robustness/delivers-nothing-on-a-malformed-message.ts';
import { endsEveryConversation } from './robustness/ends-every-conversation.ts';
import { faultsOnAnUnknownMessage } from './robustness/faults-on-an-unknown-message.ts';
import { faultsOnBrokenXml } from './robustness/faults-on-broken-xml.ts';
import { fetchesNothingThatAMessageNames } from './robustness/fetches-nothing-that-a-message-names.ts';
import { goesOnAfterNonsense } from './robustness/goes-on-after-nonsense.ts';
import { keepsItsInsidesToItself } from './robustness/keeps-its-insides-to-itself.ts';
import { namesDeliveryPointsAsTheReleaseDoes } from './robustness/names-delivery-points-as-the-release-does.ts';
import { readsAWrappedZoeksleutel } from './robustness/reads-a-wrapped-zoeksleutel.ts';
import { readsAnyPrefix } from './robustness/reads-any-prefix.ts';
import { speaksSoap11 } from './robustness/speaks-soap11.ts';
import { usesTheNamespaceOfItsRelease } from './robustness/uses-the-namespace-of-its-release.ts';
import { carriesItsNumberInTheCertificate } from './security/carries-its-number-in-the-certificate.ts';
import { keepsASessionWithItsSupplier } from './security/keeps-a-session-with-its-supplier.ts';
import { refusesACertificateForServers } from './security/refuses-a-certificate-for-servers.ts';
import { refusesACertificateNotYetValid } from './security/refuses-a-certificate-not-yet-valid.ts';
import { refusesAForeignAuthority } from './security/refuses-a-foreign-authority.ts';
import { refusesARevokedCertificate } from './security/refuses-a-revoked-certificate.ts';
import { refusesAnExpiredCertificate } from './security/refuses-an-expired-certificate.ts';
import { refusesOldTls } from './security/refuses-old-tls.ts';
import { refusesWithoutACertificate } from './security/refuses-without-a-certificate.ts';
import { showsItsCertificateAsClient } from './security/shows-its-certificate-as-client.ts';
import { speaksNewTls } from './security/speaks-new-tls.ts';
import { trustsNoClientAsServer } from './security/trusts-no-client-as-server.ts';
import { trustsNoForeignServer } from './security/trusts-no-foreign-server.ts';
import { trustsNoOtherSupplier } from './security/trusts-no-other-supplier.ts';
import { trustsNoRevokedServer } from './security/trusts-no-revoked-server.ts';
import { trustsNoServerElsewhere } from './security/trusts-no-server-elsewhere.ts';
import { trustsNoServerOutOfItsTime } from './security/trusts-no-server-out-of-its-time.ts';
import { usesOneCertificate } from './security/uses-one-certificate.ts';
import { checksEverySessionFirst } from './session/checks-every-session-first.ts';
import { deliversOnlyInAValidSession } from './session/delivers-only-in-a-valid-session.ts';
import { keepsASignOffErrorFromTheUser } from './session/keeps-a-sign-off-error-from-the-user.ts';
import { leavesARefusedSessionAlone } from './session/leaves-a-refused-session-alone.ts';
import { namesTheLastQueriedOnATie } from './session/names-the-last-queried-on-a-tie.ts';
import { reportsTheBestOfSeveralAnswers } from './session/reports-the-best-of-several-answers.ts';
import { signsOffExactlyOnce } from './session/signs-off-exactly-once.ts';
import { signsOffWhenNobodyIsLeftToAsk } from './session/signs-off-when-nobody-is-left-to-ask.ts';
import { signsOffWithTheBestResult } from './session/signs-off-with-the-best-result.ts';
import { tellsTheUserOfARefusedSession } from './session/tells-the-user-of-a-refused-session.ts';
import { checksWhatWasAsked } from './session-check/checks-what-was-asked.ts';
import { passesOnTheSessionError } from './session-check/passes-on-the-session-error.ts';
import { refusesAnotherDeliveryPoint } from './session-check/refuses-another-delivery-point.ts';
import { saysThatTheSessionIsSignedOff } from './session-check/says-that-the-session-is-signed-off.ts';
import { staysWithinTheBrin } from './session-check/stays-within-the-brin.ts';
import { withholdsOnARefusedCheck } from './session-check/withholds-on-a-refused-check.ts';
import { announcesTheSwvRequest } from './swv/announces-the-swv-request.ts';
import { asksWithTheKoppelsleutel } from './swv/asks-with-the-koppelsleutel.ts';
import { checksTheSessionWithTheKoppelsleutel } from './swv/checks-the-session-with-the-koppelsleutel.ts';
import { deliversByKoppelsleutelAlone } from './swv/delivers-by-koppelsleutel-alone.ts';
import { deliversToTheSwvWhateverTheDate } from './swv/delivers-to-the-swv-whatever-the-date.ts';
import { givesOneDossierPerKoppelsleutel } from './swv/gives-one-dossier-per-koppelsleutel.ts';
import { handsOnTheKoppelsleutel } from './swv/hands-on-the-koppelsleutel.ts';
import { notifiesTheChosenSwvOnly } from './swv/notifies-the-chosen-swv-only.ts';
import { opensTheSessionWithTheKoppelsleutel } from './swv/opens-the-session-with-the-koppelsleutel.ts';
import { readsTheKoppelsleutelInAnyCase } from './swv/reads-the-koppelsleutel-in-any-case.ts';
import { refusesAnUnknownKoppelsleutel } from './swv/refuses-an-unknown-koppelsleutel.ts';
import { withholdsAnUnreadySwvDossier } from './swv/withholds-an-unready-swv-dossier.ts';

/** Every check, by the name under which requirements speak of it. */
export const allChecks: Readonly<Record<string, Check>> = {
  answersARepeatRequest,
  answersForAnUnknownPupil,
  asksForInspectionAgainAfterAChange,
  checksEverySessionFirst,
  checksWhatWasAsked,
  deliversAValidStructure,
  deliversOnlyInAValidSession,
  deliversOnlyWhereItWasMadeReadyFor,
  deliversTheDossierMadeReadyAgain,
  deliversTheVersionAskedFor,
  deliversTheWholeDossier,
  deliversWhatIsNewer,
  deliversWhatWasMadeReadyAfterwards,
  flagsEveryCategory,
  followsTheCategoryMatrix,
  givesEveryObligatoryCategory,
  hidesThePgnFromTheTrafficCenter,
  holdsALasPart,
  keepsAReadyDossierFrozen,
  makesReadyWithoutTheTrafficCenter,
  namesItsOwnProfile,
  namesTheValidationVersion,
  obeysTheRulesAsIntended,
  obeysTheRulesOfItsProfile,
  passesOnTheSessionError,
  refusesAnotherDeliveryPoint,
  refusesAnotherDossierVersie,
  saysThatTheSessionIsSignedOff,
  showsTheWholeDossier,
  signsOffExactlyOnce,
  signsOffWithTheBestResult,
  staysWithinTheBrin,
  withholdsOnARefusedCheck,
  withholdsWhatIsNotNewer,
  withholdsWhatIsNotReady,
  withholdsWhatParentsHaveNotSeen,
  asksDeliveryPointsInTurn,
  asksForTheAgreedVersion,
  asksInTheGrantedSession,
  asksTheChosenDeliveryPointOnly,
  asksWithinTheBrin,
  copesWithASilentSchool,
  copesWithATrafficCenterOutOfOrder,
  copesWithUnknownResults,
  keepsASignOffErrorFromTheUser,
  keepsTheDossierWhenNothingIsNewer,
  leavesARefusedSessionAlone,
  namesTheLastQueriedOnATie,
  namesThePupilByOneKey,
  namesTheRightKindOfTransfer,
  opensASessionForEachDossier,
  reportsTheBestOfSeveralAnswers,
  sendsTheRequestDate,
  showsNothingThatIsNoDossier,
  showsTheNewestAfterARepeat,
  signsOffWhenNobodyIsLeftToAsk,
  tellsTheUserOfARefusedSession,
  tellsTheUserWhyNothingCame,
  acknowledgesANotification,
  announcesTheNotificationFirst,
  asksOnlyWhenAUserAsks,
  carriesARegionalAttachmentUntouched,
  carriesManyAttachments,
  findsAPupilByOnderwijsnummer,
  forgetsInvalidRequests,
  namesTheEarlierRequest,
  needsNoRegionalAttachment,
  notifiesNobodyWithoutTheTrafficCenter,
  notifiesOnlyOnAUsersAct,
  notifiesOnlyTheDeliveryPointThatAsked,
  notifiesOnlyWhoAsked,
  notifiesWhenTheUserSaysSo,
  notifiesWhereTheTrafficCenterSaid,
  packsAttachmentsAsZip,
  remembersTheWholeRequest,
  remembersWhoAsked,
  showsTheNotification,
  staysReadyWhenTheNotificationFails,
  carriesTheDisagreement,
  carriesTheInspectionAsRecorded,
  carriesThePgn,
  deliversDespiteDisagreement,
  deliversToARegionalPlatform,
  deliversWithinTheBrinWithoutInspection,
  hidesASecretAddress,
  hidesASecretEmail,
  hidesASecretParentAddress,
  hidesASecretPhone,
  hidesBankNumbers,
  keepsTheDossierFromTheTrafficCenter,
  keepsToThePupilAskedFor,
  leavesOutForbiddenCategories,
  leavesOutForbiddenFields,
  leavesOutOldTests,
  leavesOutVirAndZat,
  leavesOutWhatWasOptedOut,
  namesItsOwnSchool,
  tellsWhenItWasCollected,
  tellsWhetherItIsProvisional,
  withholdsWhenConsentIsRefused,
  withholdsWithoutConsent,
  acceptsAHeader,
  acceptsAnySoapAction,
  answersInTime,
  carriesItsNumberInTheCertificate,
  faultsOnAnUnknownMessage,
  faultsOnBrokenXml,
  goesOnAfterNonsense,
  keepsItsInsidesToItself,
  fetchesNothingThatAMessageNames,
  deliversNothingOnAMalformedMessage,
  endsEveryConversation,
  asksForTheMandateFirst,
  pingsTheTrafficCenter,
  registersItsDeliveryPoint,
  registersNothingWithoutAMandate,
  registersWhereItAnswers,
  namesDeliveryPointsAsTheReleaseDoes,
  readsAWrappedZoeksleutel,
  readsAnyPrefix,
  keepsASessionWithItsSupplier,
  refusesACertificateForServers,
  refusesACertificateNotYetValid,
  refusesARevokedCertificate,
  refusesAForeignAuthority,
  refusesAnExpiredCertificate,
  refusesOldTls,
  refusesWithoutACertificate,
  showsItsCertificateAsClient,
  speaksNewTls,
  speaksSoap11,
  trustsNoClientAsServer,
  trustsNoForeignServer,
  trustsNoOtherSupplier,
  trustsNoRevokedServer,
  trustsNoServerElsewhere,
  trustsNoServerOutOfItsTime,
  usesOneCertificate,
  usesTheNamespaceOfItsRelease,
  acknowledgesFeedback,
  announcesTheFeedbackFirst,
  announcesTheSwvRequest,
  asksWithTheKoppelsleutel,
  checksTheSessionWithTheKoppelsleutel,
  deliversByKoppelsleutelAlone,
  deliversToTheSwvWhateverTheDate,
  givesOneDossierPerKoppelsleutel,
  handsOnTheKoppelsleutel,
  keepsStrayFeedbackOut,
  keepsThePgnOutOfSwvMessages,
  notifiesTheChosenSwvOnly,
  opensTheSessionWithTheKoppelsleutel,
  readsTheKoppelsleutelInAnyCase,
  refusesAnUnknownKoppelsleutel,
  registersNoSwvRequest,
  sendsFeedbackOnFetchedDossiersOnly,
  sendsFeedbackOnce,
  sendsFeedbackUnderTheKoppelsleutel,
  sendsNoFeedbackWithoutTheTrafficCenter,
  sendsNoPgnToTheSwv,
  showsFeedbackWithItsDossier,
  showsTheWholeFeedback,
  tellsTheUserThatFeedbackFailed,
  withholdsAnUnreadySwvDossier,
};
