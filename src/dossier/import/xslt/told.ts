import { selfAndDescendants, type XmlElement } from '#xml/element.ts';
import { attributeOf, type Node } from '#xml/source/node.ts';
import { isXslt, type Stylesheet, xslt } from './stylesheet.ts';

/** Gives the text that a melding tells, on one line; what only a dossier can tell is an ellipsis. */
export function textOf(site: Node, stylesheet: Stylesheet): string {
  return spoken(site, stylesheet).replace(/\s+/g, ' ').trim();
}

function spoken({ element }: Node, { templates }: Stylesheet): string {
  if (!isXslt(element, 'call-template')) return written(tekstIn(element) ?? element);
  const name = attribute(element, 'name');
  const called = templates.find((template) => attributeOf(template, 'name') === name);
  const given = element.children.filter((child) => isXslt(child, 'with-param'));
  const wanted = called && parameterOf(called.element);
  const parameter = given.find((one) => attribute(one, 'name') === wanted) ?? given[0];
  if (parameter !== undefined) return written(parameter);
  return called ? written(tekstIn(called.element) ?? called.element) : '';
}

function tekstIn(element: XmlElement): XmlElement | undefined {
  return [...selfAndDescendants(element)].find(
    ({ name, namespace }) => name === 'tekst' && namespace !== xslt,
  );
}

/** Gives the parameter that a template puts into the text. */
function parameterOf(template: XmlElement): string | undefined {
  const tekst = tekstIn(template);
  const values = tekst ? [...selfAndDescendants(tekst)] : [];
  const select = values.flatMap((element) => attribute(element, 'select') ?? []);
  return select.find((one) => one.startsWith('$'))?.slice(1);
}

function written(element: XmlElement): string {
  const [, literal] = /^\s*'([^']*)'\s*$/.exec(attribute(element, 'select') ?? '') ?? [];
  if (literal !== undefined) return literal;
  if (attribute(element, 'select') !== undefined) return '…';
  return [element.text.trim(), ...element.children.map(written)].filter(Boolean).join(' ');
}

function attribute({ attributes }: XmlElement, wanted: string): string | undefined {
  return attributes.find(({ name, namespace }) => name === wanted && namespace === '')?.value;
}

/** Gives the comment that stands nearest before a line; one that holds markup is code that was put out of action. */
export function commentBefore(text: string, line: number): string {
  let found = '';
  for (const { 0: comment, index } of text.matchAll(/<!--([\s\S]*?)-->/g)) {
    if (text.slice(0, index).split('\n').length > line) break;
    if (!comment.slice(4).includes('<')) found = comment.slice(4, -3);
  }
  return found.replace(/\s+/g, ' ').trim();
}

/** Gives the ids that a comment gives a rule: the first that it has, and others with a number, as of other profiles. */
export function ruleIdsIn(comment: string): readonly string[] {
  const [first, ...others] =
    comment.match(/\p{L}{2,4}\.\p{L}{1,8}(?:_\p{L}+)?(?:\d+|\?+)?\p{Ll}?|\p{L}{2,4}\.\d+/gu) ?? [];
  if (first === undefined) return [];
  return [...new Set([first, ...others.filter((id) => /\d/.test(id))])];
}

/** Gives the number of the code list that a text speaks of, and what it says the list is about. */
export function codelistIn(
  text: string,
): { readonly number: string; readonly title: string } | undefined {
  const [, number, title = ''] = /codelijst\s*(\d+)[.:]?\s*([^.]*)/i.exec(text) ?? [];
  return number === undefined ? undefined : { number, title: title.trim() };
}
