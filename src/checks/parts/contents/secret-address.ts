import { booleanOf } from '#xml/boolean-of.ts';
import { childNamed, type XmlElement } from '#xml/element.ts';
import { isFilled } from './stays-behind.ts';

const addressParts = ['adreslijst', 'adresbuitenland', 'postcode4adres'];

/** Gives the parts that tell where somebody lives. */
export function addressesOf(person: XmlElement): XmlElement[] {
  return person.children.filter(({ name }) => addressParts.includes(name)).filter(isFilled);
}

/** Tells whether a person's address is said to be secret. */
export function hasSecretAddress(person: XmlElement): boolean {
  return says(person, 'adresgeheim');
}

/** Tells whether an element says yes to something. */
export function says(element: XmlElement, name: string): boolean {
  return booleanOf(childNamed(element, name)?.text) === true;
}
