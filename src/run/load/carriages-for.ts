import { castSchools, systemWithin } from '#cast/cast-schools.ts';
import type { Pack } from '#dossier/pack.ts';
import { profileNamed } from '#dossier/profile.ts';
import type { Release } from '#exchange/release.ts';
import type { School } from '#exchange/school.ts';
import type { Target } from '#preflight/target.ts';
import { type Text, text } from '#words/text.ts';
import type { Carriage } from './dossier-to-load.ts';

/** By what it is decided as what a school of the target can receive. */
export type CarriageOptions = {
  readonly pack: Pack;
  readonly release: Release;
  readonly target: Pick<Target, 'capabilities'>;
};

/**
 * Gives as what a school of the target can receive a dossier from us by what the target claims, within its BRIN first; or
 * why it can as nothing.
 */
export function carriagesFor(
  school: School,
  { pack, release, target: { capabilities } }: CarriageOptions,
): readonly Carriage[] | Text {
  if (!capabilities.roles.includes('doel')) return notDoel;
  const carriages = capabilities.profiles.flatMap((profile): Carriage[] => {
    const { family, to, from, isWithinBrin } = profileNamed(pack.kinds, profile);
    const { sector } = school;
    if (family === 'swv' || !to.includes(sector)) return [];
    // A second system within the school is no other school.
    if (isWithinBrin) {
      return [{ profile, sender: { ...systemWithin(release, school).first, name: school.name } }];
    }
    return from.includes(sector)
      ? [{ profile, sender: castSchools(release).counterpart[sector] }]
      : [];
  });
  const isWithin = ({ sender }: Carriage) => sender.brin === school.brin;
  const sorted = [...carriages.filter(isWithin), ...carriages.filter((one) => !isWithin(one))];
  return sorted.length > 0 ? sorted : noProfile(school);
}

const notDoel = text(
  'het doelbestand claimt de rol doel niet, dus dit LAS haalt niets op',
  'the target file does not claim the role doel, so this LAS fetches nothing',
);

function noProfile({ brin, sector }: School): Text {
  return text(
    `het doelbestand claimt geen overstap waarmee school ${brin} (${sector}) van een ${sector}-school of binnen de BRIN (BB) iets ontvangt`,
    `the target file claims no transfer by which school ${brin} (${sector}) receives anything from a ${sector} school or within its BRIN (BB)`,
  );
}
