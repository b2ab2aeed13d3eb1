import { descendantAt, type XmlElement } from '#xml/element.ts';
import type { Family, Kinds, Profile } from './pack.ts';

/** The name of a profile of a pack, as `POVO`; each pack has its own. */
export type ProfileName = string;

/** What a dossier says of itself, as far as it decides which rules it is held to. */
export type Kind = { readonly family: Family; readonly overstap: string | undefined };

/** Reads of what kind a dossier is; blanks around the values count, as they do for the published validator. */
export function kindOf(kinds: Kinds, root: XmlElement): Kind {
  const overdrachtsoort = textAt(root, kinds.overdrachtsoortAt);
  const overstap = textAt(root, kinds.overstapAt);
  const profiles = Object.values(kinds.profiles);
  const said = profiles.find((profile) => profile.overdrachtsoort === overdrachtsoort);
  const isOf = (family: Family) =>
    profiles.some((profile) => profile.family === family && profile.overstap === overstap);
  const found =
    said ??
    kinds.otherwise.find(({ overstapsOf }) => overstapsOf === undefined || isOf(overstapsOf));
  if (!found) throw new Error('The last of "otherwise" in the pack does not take what is left');
  return { family: found.family, overstap };
}

/** Gives the profile that a kind belongs to: that of its family when any overstap will do there, else by its overstap. */
export function profileNameOf(kinds: Kinds, { family, overstap }: Kind): ProfileName | undefined {
  const profiles = Object.entries(kinds.profiles);
  const anyOverstap = profiles.find(([, it]) => it.family === family && it.overstap === undefined);
  const byOverstap = profiles.find(
    ([, it]) => it.overstap !== undefined && it.overstap === overstap,
  );
  return (anyOverstap ?? byOverstap)?.[0];
}

/** Gives what a dossier of a profile says of itself: one that may have any overstap keeps its own. */
export function kindOfProfile(kinds: Kinds, name: ProfileName): Partial<Kind> {
  const { family, overstap } = profileNamed(kinds, name);
  return overstap === undefined ? { family } : { family, overstap };
}

/** Gives the profile of this name. @throws RangeError, with the names that there are, when the pack has none. */
export function profileNamed({ profiles }: Kinds, name: ProfileName): Profile {
  const profile = Object.hasOwn(profiles, name) ? profiles[name] : undefined;
  if (profile) return profile;
  throw new RangeError(
    `There is no profile "${name}": use one of ${Object.keys(profiles).join(', ')}`,
  );
}

function textAt(root: XmlElement, path: string): string | undefined {
  return descendantAt(root, path.split('/').slice(2))?.text;
}
