import type { ProfileName } from '#dossier/profile.ts';
import type { School } from '#exchange/school.ts';
import type { Size } from '#generators/draft/draw-draft.ts';
import type { XmlElement } from '#xml/element.ts';

/** What a dossier has to be of. */
export type DossierOrder = {
  readonly profile: ProfileName;
  readonly sender: School;
  /** How much of what is optional it has; `extreme` is as nobody would write one. */
  readonly size: Size | 'extreme';
  readonly seed: number;
  /** What leaves say besides, by path without positions. */
  readonly saying?: Readonly<Record<string, string>>;
};

/** Makes a dossier that breaks no rule of its profile, about a pupil of this school; the same for the same order. */
export type DossierFor = (order: DossierOrder) => XmlElement;
