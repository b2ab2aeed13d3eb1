import { withoutInspection } from '#dossier/dossier.ts';
import { dossierLawOf } from '#dossier/dossier-law-of.ts';
import { profileNamed } from '#dossier/profile.ts';
import type { TestPupil } from '#preflight/probes/takes-test-pupils.ts';
import { schoolFor } from '#preflight/school-for.ts';
import type { Target } from '#preflight/target.ts';
import type { Law } from '#verdict/law.ts';
import { writeXml } from '#xml/write-xml.ts';
import { aboutOne } from '../lease/about-one.ts';
import { generatedDossiers } from '../lease/generated-dossier.ts';
import { spareBsn } from './spare-bsn.ts';

/** Makes a pupil for each school that a target sends dossiers from; always the same. */
export function testPupils({ capabilities, schools }: Target, law: Law): TestPupil[] {
  if (!capabilities.roles.includes('bron')) return [];
  const { pack } = law;
  const dossierFor = generatedDossiers(dossierLawOf(law));
  const pgn = spareBsn();
  const sending = capabilities.profiles.flatMap((profile) => {
    const sender = schoolFor(schools, 'bron', profileNamed(pack.kinds, profile));
    return sender ? [{ profile, sender }] : [];
  });
  const brins = sending.map(({ sender }) => sender.brin);
  return sending
    .filter(({ sender }, at) => brins.indexOf(sender.brin) === at)
    .map((order) => {
      const root = dossierFor({ ...order, size: 'any', seed: 1 });
      const dossier = writeXml(withoutInspection(aboutOne(pack, root, pgn)));
      return { brin: order.sender.brin, pgn, dossier };
    });
}
