import { categoriesThatMay } from '#dossier/category.ts';
import type { Pack } from '#dossier/pack.ts';
import type { ProfileName } from '#dossier/profile.ts';
import { booleanOf } from '#xml/boolean-of.ts';
import { rewrite, withChildren, type XmlElement } from '#xml/element.ts';

/**
 * Gives a dossier in which nothing stands that a sound system may leave behind although no rule of the year says so. For
 * who asks for the whole dossier, what goes round may not be open to dispute:
 *
 * 1. Data of a category that the profile forbids. The validators before 2019.1 hold no dossier to that.
 * 2. Of anybody but the pupil and the carers no address is secret. No year tells what becomes of one that is.
 */
export function undisputed(pack: Pack, profile: ProfileName, dossier: XmlElement): XmlElement {
  const forbidden = categoriesThatMay(pack.categories, { say: 'VERBODEN', profile }).flatMap(
    ({ governs }) => governs,
  );
  const allowed =
    forbidden.length === 0 ? dossier : without(forbidden, dossier, `/${dossier.name}`);
  return rewrite(allowed, withoutSecretsOfOthers) ?? allowed;
}

function without(paths: readonly string[], element: XmlElement, at: string): XmlElement {
  const children = element.children
    .filter(({ name }) => !paths.includes(`${at}/${name}`))
    .map((child) => without(paths, child, `${at}/${child.name}`));
  return withChildren(element, children);
}

const mayHaveSecrets = ['leerling', 'verzorger'];

function withoutSecretsOfOthers(element: XmlElement): XmlElement {
  if (mayHaveSecrets.includes(element.name)) return element;
  const children = element.children.map((child) =>
    child.name === 'adresgeheim' && booleanOf(child.text) === true
      ? { ...child, text: 'false' }
      : child,
  );
  return withChildren(element, children);
}
