import type { Installation } from '../installation.ts';
import type { DocumentRequest } from '../wire/document-request.ts';
import { results } from '../wire/results.ts';
import { isSearchKeyOf } from '../wire/search-key.ts';
import { type Element, findText } from '../xml/element.ts';
import type { Objection, Outcome } from './outcome.ts';
import type { Pupil } from './pupils.ts';

/** The documentResponse to a documentRequest. */
export async function answerDocumentRequest(
  request: DocumentRequest,
  installation: Installation,
): Promise<Element> {
  const { decisions, writer } = installation.las;
  const pupil = findPupil(request, installation);
  const { resultaat, dossier } = await decisions.answersRequest({
    checkSession: () => checkSession(request, pupil, installation),
    judgeDossier: () => judgeDossier(request, pupil, installation),
  });
  return writer.documentResponse(resultaat, dossier);
}

function findPupil(request: DocumentRequest, installation: Installation): Pupil | undefined {
  const { searchKey } = request;
  const { zoeksleutelKey } = installation.settings;
  return searchKey
    ? installation.pupils
        .listAt(request.bronBrin)
        .find(({ pgn }) => isSearchKeyOf(searchKey, pgn, zoeksleutelKey))
    : undefined;
}

async function checkSession(
  request: DocumentRequest,
  pupil: Pupil | undefined,
  installation: Installation,
): Promise<Outcome | undefined> {
  const { decisions } = installation.las;
  const resultaat = await decisions.checksSession(request.sessieId, () =>
    askTrafficCenter(request, pupil, installation),
  );
  return decisions.trustsSession(resultaat) ? undefined : { resultaat };
}

async function askTrafficCenter(
  request: DocumentRequest,
  pupil: Pupil | undefined,
  installation: Installation,
): Promise<string> {
  const { las, settings, call } = installation;
  const answer = await call(
    settings.trafficCenter,
    las.writer.sessiecontroleRequest(request),
    las.decisions.tellsInHeaders(pupil?.pgn),
  );
  const resultaat = answer.kind === 'answered' ? findText(answer.message, 'resultaat') : undefined;
  return resultaat ?? las.decisions.takesSilenceFor();
}

function judgeDossier(
  request: DocumentRequest,
  pupil: Pupil | undefined,
  installation: Installation,
): Outcome {
  const { decisions } = installation.las;
  const refuse = (objection: Objection) => ({ resultaat: decisions.namesRefusal(objection) });
  if (!pupil) {
    return refuse('unknown-pupil');
  }
  const ready = decisions.findsReadyDossier(pupil, request.doelBrin);
  if (!ready) {
    return refuse('not-made-ready');
  }
  if (!decisions.isInspected(ready.inspection)) {
    return refuse('not-inspected');
  }
  if (!decisions.isNewSince(ready, request.aanvraagdatum)) {
    return refuse('not-changed');
  }
  return {
    resultaat: results.transferSucceeded,
    dossier: decisions.composesDossier(ready, installation.settings.product),
  };
}
