import type { Installation } from '../installation.ts';
import { type DocumentRequest, readDocumentRequest } from '../wire/document-request.ts';
import { results } from '../wire/results.ts';
import { type Element, findText } from '../xml/element.ts';
import type { Objection, Outcome } from './outcome.ts';
import { prepareDelivery } from './prepare-delivery.ts';
import { profileOf } from './profile.ts';
import type { Pupil, ReadyDossier } from './pupils.ts';

/** The documentResponse to a documentRequest; throws an UnreadableError when it is none. */
export async function answerDocumentRequest(
  message: Element,
  installation: Installation,
  oin: string,
): Promise<Element> {
  const { decisions, writer } = installation.las;
  const request = readDocumentRequest(message);
  const pupil = findPupil(request, installation);
  const { resultaat, dossier } = await decisions.answersRequest({
    checkSession: async () =>
      (await checkSession(request, pupil, installation)) ?? checkAsker(request, oin, installation),
    registerRequest: () => registerRequest(request, pupil, installation),
    judgeDossier: () => judgeDossier(request, pupil, installation),
  });
  return writer.documentResponse(resultaat, dossier);
}

function findPupil(
  request: DocumentRequest,
  { pupils, las: { decisions }, settings }: Installation,
): Pupil | undefined {
  const { bronBrin, searchKey } = request;
  return decisions.findsPupil(pupils.listAt(bronBrin), (pupil) =>
    searchKey
      ? decisions.recognisesPupil(searchKey, pupil.pgn, settings.zoeksleutelKey)
      : pupil.ready.some((ready) => isLinked(ready)),
  );

  function isLinked({ koppelsleutel }: ReadyDossier): boolean {
    return isLinkedBy(koppelsleutel, request, decisions.recognisesLinkKey);
  }
}

async function checkSession(
  request: DocumentRequest,
  pupil: Pupil | undefined,
  installation: Installation,
): Promise<Outcome | undefined> {
  const { decisions } = installation.las;
  const resultaat = await decisions.checksSession(
    request.sessieId,
    () => askTrafficCenter(request, pupil, installation),
    request,
  );
  return decisions.trustsSession(resultaat)
    ? undefined
    : { resultaat: decisions.passesOnSessionError(resultaat) };
}

/** The Traffic Center never sees who asks here; that it is the same all along is for us to see. */
function checkAsker(
  { sessieId }: DocumentRequest,
  oin: string,
  { askers, las: { decisions } }: Installation,
): Outcome | undefined {
  const session = sessieId.toLowerCase();
  const first = askers.rows.find((asker) => asker.session === session);
  if (first) {
    return decisions.keepsToAsker(first.oin, oin)
      ? undefined
      : { resultaat: results.sessionDiffers };
  }
  askers.add({ session, oin });
  return undefined;
}

async function askTrafficCenter(
  request: DocumentRequest,
  pupil: Pupil | undefined,
  installation: Installation,
): Promise<string> {
  const { las, settings, call } = installation;
  const answer = await call(
    settings.trafficCenter,
    las.writer.sessiecontroleRequest(las.decisions.asksAbout(request, pupil)),
    las.decisions.tellsInHeaders(pupil?.pgn),
  );
  if (answer.kind === 'unanswered') {
    return las.decisions.takesSilenceFor(answer.reason);
  }
  return findText(answer.message, 'resultaat') ?? las.decisions.takesSilenceFor('No resultaat');
}

function registerRequest(
  request: DocumentRequest,
  pupil: Pupil | undefined,
  { las: { decisions }, requests, now }: Installation,
): void {
  if (decisions.registersRequest(request.overdrachtsoort)) {
    requests.add(decisions.composesRegistration({ ...request, pgn: pupil?.pgn, at: now() }));
  }
}

function judgeDossier(
  request: DocumentRequest,
  pupil: Pupil | undefined,
  installation: Installation,
): Outcome {
  const { las, log, now } = installation;
  const refuse = (objection: Objection) => ({ resultaat: las.decisions.namesRefusal(objection) });
  if (!pupil) {
    return refuse('unknown-pupil');
  }
  const ready = findReady(request, pupil, installation);
  if (!ready) {
    return refuse('not-made-ready');
  }
  const objection = findObjection(request, ready, installation);
  if (objection) {
    return refuse(objection);
  }
  log.add({ ...pupil, at: now(), account: ready.account, act: 'delivered' });
  return {
    resultaat: results.transferSucceeded,
    dossier: prepareDelivery(ready, pupil, installation),
  };
}

function findReady(
  request: DocumentRequest,
  pupil: Pupil,
  { las: { decisions } }: Installation,
): ReadyDossier | undefined {
  return request.koppelsleutel === undefined
    ? decisions.findsReadyDossier(pupil, request)
    : decisions.findsLinkedDossier(
        pupil,
        ({ koppelsleutel }) => isLinkedBy(koppelsleutel, request, decisions.recognisesLinkKey),
        request,
      );
}

function findObjection(
  { overdrachtsoort, aanvraagdatum, dossierVersie }: DocumentRequest,
  ready: ReadyDossier,
  { las: { decisions } }: Installation,
): Objection | undefined {
  const duty = decisions.asksOfParents(profileOf(ready.dossier));
  if (duty === 'inspection' && !decisions.isInspected(ready.inspection)) {
    return 'not-inspected';
  }
  if (duty === 'consent' && !decisions.hasConsent(ready.inspection)) {
    return 'no-consent';
  }
  if (decisions.heedsRequestDate(overdrachtsoort) && !decisions.isNewSince(ready, aanvraagdatum)) {
    return 'not-changed';
  }
  return decisions.speaksVersion(dossierVersie) ? undefined : 'other-version';
}

function isLinkedBy(
  own: string | undefined,
  { koppelsleutel: given }: DocumentRequest,
  isSame: (own: string, given: string) => boolean,
): boolean {
  return own !== undefined && given !== undefined && isSame(own, given);
}
