import { profileNamed } from '#dossier/profile.ts';
import { ofEveryDelivery, otherValue } from '../parts/delivered-contents.ts';

/** A delivered dossier names the kind of transfer that it was asked for in, and the overstap of its profile. */
export const namesItsOwnProfile = ofEveryDelivery((delivered, { pack, scenario }) => {
  const { kinds } = pack;
  const { overstap } = profileNamed(kinds, scenario.profile);
  return [
    ...otherValue(delivered, kinds.overdrachtsoortAt, [delivered.asked.overdrachtsoort]),
    ...(overstap === undefined ? [] : otherValue(delivered, kinds.overstapAt, [overstap])),
  ];
});
