import { deliversBeforeItIsMadeReady } from './bron/delivers-before-it-is-made-ready.ts';
import { deliversToAnySchool } from './bron/delivers-to-any-school.ts';
import { saysNotRetrievableWhenNotMadeReady } from './bron/says-not-retrievable-when-not-made-ready.ts';
import { dropsTheLastAttachment } from './dossier/drops-the-last-attachment.ts';
import { showsNoAttachments } from './dossier/shows-no-attachments.ts';
import { swapsTheSexes } from './dossier/swaps-the-sexes.ts';
import { truncatesAttachmentsOnReceipt } from './dossier/truncates-attachments-on-receipt.ts';
import type { Mutant } from './mutant.ts';
import { deliversWithoutInspection } from './privacy/delivers-without-inspection.ts';
import { sendsThePgnInATraceHeader } from './privacy/sends-the-pgn-in-a-trace-header.ts';
import { alwaysReportsSuccess } from './session/always-reports-success.ts';
import { deliversWithoutSessionCheck } from './session/delivers-without-session-check.ts';
import { forgetsToSignOff } from './session/forgets-to-sign-off.ts';
import { ignoresTheSessionAnswer } from './session/ignores-the-session-answer.ts';
import { looksForTheDossierFirst } from './session/looks-for-the-dossier-first.ts';
import { refusesOnlySignedOffSessions } from './session/refuses-only-signed-off-sessions.ts';
import { remembersTheSessionCheck } from './session/remembers-the-session-check.ts';
import { signsOffAnotherSession } from './session/signs-off-another-session.ts';
import { signsOffTwice } from './session/signs-off-twice.ts';
import { signsOffUnderAnotherDeliveryPoint } from './session/signs-off-under-another-delivery-point.ts';
import { takesSilenceForConsent } from './session/takes-silence-for-consent.ts';

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
];
