import type { Text } from '#words/text.ts';
import type { XmlElement } from '#xml/element.ts';

/** The kinds of structural breaches; `type` is the lexical form of a value, `facet` what restricts it further. */
export type BreachKind =
  | 'root'
  | 'namespace'
  | 'unknown'
  | 'order'
  | 'missing'
  | 'too-many'
  | 'choice'
  | 'text'
  | 'attribute'
  | 'type'
  | 'facet';

/** Something about an element, or one of its attributes, that the element tree does not allow. */
export type Breach = {
  readonly kind: BreachKind;
  readonly element: XmlElement;
  readonly attribute?: string;
  readonly message: Text;
};
