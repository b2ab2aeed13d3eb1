import { profileOf } from '../../bron/profile.ts';
import type { Pupil, Terms } from '../../bron/pupils.ts';
import type { Installation } from '../../installation.ts';
import { announce } from '../../notification/announce.ts';
import { listRequestsFor } from '../../notification/list-requests-for.ts';
import { notify } from '../../notification/notify.ts';
import {
  readBrin,
  readDossier,
  readInspection,
  readOptionalText,
  readPgn,
  readTexts,
} from '../fields.ts';
import { findPupil, findSchool } from '../find.ts';
import { Refusal } from '../refusal.ts';
import type { DriverCall, Reply, Route } from '../route.ts';

/** What the driver offers of a school that sends dossiers. */
export const releaseRoutes: readonly Route[] = [
  { method: 'POST', path: /^\/pupils$/, answer: loadPupil },
  { method: 'POST', path: /^\/inspections$/, answer: recordInspection },
  { method: 'POST', path: /^\/ready-dossiers$/, answer: makeReady },
  { method: 'POST', path: /^\/withdrawals$/, answer: withdrawReady },
  { method: 'GET', path: /^\/requests$/, answer: listRequests },
];

function loadPupil({ fields }: DriverCall, installation: Installation): Reply {
  const { las, pupils } = installation;
  const { brin } = findSchool(fields, installation);
  const pgn = readPgn(fields, 'pgn');
  const earlier = pupils.find(brin, pgn)?.inspection;
  pupils.load({
    brin,
    pgn,
    dossier: readDossier(fields, 'dossier'),
    inspection: las.decisions.keepsInspection(earlier),
  });
  return { status: 201 };
}

function recordInspection({ fields }: DriverCall, installation: Installation): Reply {
  const inspection = readInspection(fields, 'inspection');
  installation.pupils.recordInspection(findPupil(fields, installation), inspection);
  return { status: 201 };
}

async function makeReady(
  { fields, account }: DriverCall,
  installation: Installation,
): Promise<Reply> {
  const { las, log, now, pupils } = installation;
  const terms: Terms = {
    forBrin: readBrin(fields, 'forBrin'),
    forRouteringsKenmerk: readOptionalText(fields, 'forRouteringsKenmerk'),
    withheld: readTexts(fields, 'withheld'),
    account,
    at: now(),
  };
  const pupil = findPupil(fields, installation);
  if (!las.decisions.mayMakeReady(pupil, terms)) {
    throw new Refusal(409, 'This dossier may not be made ready for this school now');
  }
  refuseWithheld(pupil, terms, installation);
  if (!isReadyFor(pupil, terms) || las.decisions.replacesReadyDossier()) {
    pupils.makeReady(pupil, terms);
  }
  log.add({ ...pupil, at: now(), account, act: 'made-ready' });
  if (las.decisions.announcesReadyDossier()) {
    await announceReady(pupil, terms, installation);
  }
  if (las.decisions.notifiesByItself()) {
    const made = pupils.find(pupil.brin, pupil.pgn) ?? pupil;
    await notify({ ...terms, pupil: made }, installation);
  }
  return { status: 201 };
}

async function announceReady(
  { brin, pgn }: Pupil,
  { forBrin, at }: Terms,
  installation: Installation,
): Promise<void> {
  const { las, settings } = installation;
  const school = settings.schools.find((own) => own.brin === brin);
  const message = las.writer.meldenNotificatieRequest({
    bronBrin: brin,
    bronRouteringsKenmerk: school?.routeringsKenmerk ?? '',
    doelBrin: forBrin,
    doelRouteringsKenmerk: '',
    destination: 'OV',
    sessieId: '00000000-0000-4000-8000-000000000000',
    koppelsleutel: undefined,
    aanvraagdatum: at.toISOString(),
  });
  await announce(message, pgn, installation);
}

function refuseWithheld({ dossier }: Pupil, { withheld }: Terms, { las }: Installation): void {
  const profile = profileOf(dossier);
  const refused = withheld.find(
    (category) => !profile || !las.decisions.mayWithhold(category, profile),
  );
  if (refused !== undefined) {
    throw new Refusal(409, `The category "${refused}" cannot be withheld from this dossier`);
  }
}

function isReadyFor({ ready }: Pupil, { forBrin, forRouteringsKenmerk }: Terms): boolean {
  return ready.some(
    (made) => made.forBrin === forBrin && made.forRouteringsKenmerk === forRouteringsKenmerk,
  );
}

function withdrawReady({ fields }: DriverCall, installation: Installation): Reply {
  const forBrin = readBrin(fields, 'forBrin');
  const pupil = findPupil(fields, installation);
  if (!pupil.ready.some((made) => made.forBrin === forBrin)) {
    throw new Refusal(409, 'The dossier is not ready for this school');
  }
  if (installation.las.decisions.withdrawsReadyDossier()) {
    installation.pupils.withdraw(pupil, forBrin);
  }
  return { status: 201 };
}

function listRequests({ fields }: DriverCall, installation: Installation): Reply {
  const { brin } = findSchool(fields, installation);
  const about = listRequestsFor({ brin, pgn: readPgn(fields, 'pgn') }, installation);
  const requests = about.map(
    ({ doelBrin, doelRouteringsKenmerk, sessieId, at, aanvraagdatum }) => ({
      doelBrin,
      doelRouteringsKenmerk,
      sessieId,
      at,
      aanvraagdatum,
    }),
  );
  return { status: 200, content: { requests } };
}
