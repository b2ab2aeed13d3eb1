import type { DossierLaw } from '#dossier/check-dossier.ts';
import type { ProfileName } from '#dossier/profile.ts';
import type { XmlElement } from '#xml/element.ts';
import { writeXml } from '#xml/write-xml.ts';
import type { Size } from './draft/draw-draft.ts';
import { drawOne } from './draw-one.ts';
import { spoil } from './spoilers/spoil.ts';
import { spoilableDossier } from './spoilers/spoilable-dossier.ts';
import type { Spoiler } from './spoilers/spoiler.ts';
import { validDossier } from './valid-dossier.ts';

/** What to generate, and from which seed: the same order gives the same dossiers. */
export type DossierOrder = {
  readonly profile: ProfileName;
  readonly size: Size;
  readonly count: number;
  readonly seed: number;
  /** Different ways to break one rule, used in turn; without any, the dossiers are sound. */
  readonly spoilers: readonly Spoiler[];
};

/** A dossier as a file: a name that tells what it is, and its text. */
export type DossierFile = { readonly name: string; readonly document: string };

/** Generates dossiers one by one. The first of many are the same as those of a shorter order. */
export function* generateDossiers(law: DossierLaw, order: DossierOrder): Generator<DossierFile> {
  const { profile, size, count, spoilers } = order;
  const isSpoiled = spoilers.length > 0;
  const drawn = isSpoiled ? spoilableDossier(law, profile) : validDossier(law, { profile, size });
  for (let number = 1; number <= count; number += 1) {
    const spoiler = spoilers[(number - 1) % spoilers.length];
    const document = textOf(drawOne(drawn, seedOf(order.seed, number)), spoiler, law);
    yield { name: nameOf(order, number), document };
  }
}

/** Seeds that lie side by side must not share dossiers. */
function seedOf(seed: number, number: number): number {
  return (Math.imul(seed, 0x9e3779b1) + number) | 0;
}

/** Each element begins a line, so that findings name lines; nothing else can hold these two signs side by side. */
function textOf(dossier: XmlElement, spoiler: Spoiler | undefined, law: DossierLaw): string {
  const document = spoiler ? spoil(dossier, spoiler, law) : writeXml(dossier);
  return `<?xml version="1.0" encoding="UTF-8"?>\n${document.replaceAll('><', '>\n<')}\n`;
}

function nameOf({ profile, seed, count, spoilers }: DossierOrder, number: number): string {
  const digits = String(number).padStart(Math.max(3, String(count).length), '0');
  const spoiled = spoilers.slice(0, 1).map(({ key }) => key);
  return `${[profile, `seed${seed}`, digits, ...spoiled].join('-')}.xml`;
}
