/**
 * Dossiers as nobody writes them for an example, and as they may come: sound ones with a few twists.
 *
 * 1. A twist is data: what, and where, by a number that any dossier has a place for.
 * 2. A twist that would break a rule of the year, or make it longer than ten million signs, is left out, so that what comes of it is as sound as what went in.
 * 3. It shrinks to fewer twists of a smaller dossier.
 */
import fc from 'fast-check';
import type { DossierLaw } from '#dossier/check-dossier.ts';
import { selfAndDescendants, type XmlElement } from '#xml/element.ts';
import { writeXml } from '#xml/write-xml.ts';
import { breaksNothing } from '../breaks-nothing.ts';
import { type Twist, twistsFor } from './twist.ts';
import { type Places, placesOf, twisted } from './twisted.ts';

/** Gives sound dossiers with twists, out of sound ones. */
export function extremeDossier(
  law: DossierLaw,
  sound: fc.Arbitrary<XmlElement>,
): fc.Arbitrary<XmlElement> {
  const places = placesOf(law.elements);
  return fc
    .record({ dossier: sound, twists: fc.array(twistsFor, { maxLength: 6 }) })
    .map(({ dossier, twists }) => withTwists(dossier, twists, { law, places }));
}

type Ground = { readonly law: DossierLaw; readonly places: Places };

/** All at once where that is sound, else one after another, without those that would break something. */
function withTwists(dossier: XmlElement, twists: readonly Twist[], ground: Ground): XmlElement {
  const all = twists.reduce((so, twist) => twisted(so, twist, ground.places), dossier);
  if (all === dossier || isSound(all, ground)) return all;
  return twists.reduce((so, twist) => {
    const next = twisted(so, twist, ground.places);
    return next === so || isSound(next, ground) ? next : so;
  }, dossier);
}

/** More than this nobody is asked to take. */
const longest = 10_000_000;

function isSound(dossier: XmlElement, { law }: Ground): boolean {
  return !isTooLong(dossier) && breaksNothing(dossier, law);
}

/** To write one takes long, and of all but a few the texts alone tell that they are short. */
function isTooLong(dossier: XmlElement): boolean {
  let signs = 0;
  for (const { text } of selfAndDescendants(dossier)) signs += text.length;
  return signs > longest / 10 && writeXml(dossier).length > longest;
}
