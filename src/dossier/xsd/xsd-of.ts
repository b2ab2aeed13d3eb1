import { type Attributes, escapeLine, tagLines } from '#xml/tag-lines.ts';
import {
  type Block,
  bases,
  type ElementParticle,
  type ElementTree,
  type Facets,
  type Particle,
  type SimpleType,
} from '../elements.ts';

/** What an XML Schema says of itself. */
export type XsdHeading = { readonly namespace: string; readonly version: string };

/**
 * Writes an element tree as an XML Schema 1.0: the root is the only global element, and every simple type and block is
 * a named type. It accepts exactly the dossiers without a breach of structure.
 */
export function xsdOf(tree: ElementTree, { namespace, version }: XsdHeading): string {
  const lines = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<!-- Generated from elements.json; to change it, change that, and run tools/write-xsd.ts. -->',
    ...tag(
      'schema',
      {
        'xmlns:xs': 'http://www.w3.org/2001/XMLSchema',
        xmlns: namespace,
        targetNamespace: namespace,
        elementFormDefault: 'qualified',
        version,
      },
      [
        ...documentation(
          `De structuur van een dossier volgens OSO Gegevensset ${version}, zoals OSO Keur die toetst. ` +
            'Dit is niet het officiële schema, en de regels van de gegevensset staan er niet in.',
        ),
        ...elementLines(tree.root),
        ...Object.entries(tree.blocks).flatMap(([name, block]) => blockLines(name, block)),
        ...Object.entries(tree.simpleTypes).flatMap(([name, type]) => simpleTypeLines(name, type)),
      ],
    ),
  ];
  return `${lines.join('\n')}\n`;
}

function blockLines(name: string, block: Block): string[] {
  const sequence = tag('sequence', {}, block.content.flatMap(particleLines));
  if (block.extends === undefined) return tag('complexType', { name }, sequence);
  const extension = tag('extension', { base: block.extends }, sequence);
  return tag('complexType', { name }, tag('complexContent', {}, extension));
}

function particleLines(particle: Particle): string[] {
  if ('choice' in particle)
    return tag('choice', occurs(particle), particle.choice.flatMap(elementLines));
  if ('sequence' in particle)
    return tag('sequence', occurs(particle), particle.sequence.flatMap(elementLines));
  return elementLines(particle);
}

function elementLines(particle: ElementParticle): string[] {
  return tag('element', {
    name: particle.element,
    type: typeName(particle.type),
    ...occurs(particle),
  });
}

function occurs({ min, max }: { readonly min?: number; readonly max?: string }): Attributes {
  return { minOccurs: min?.toString(), maxOccurs: max };
}

function simpleTypeLines(name: string, type: SimpleType): string[] {
  const { base, attributes, ...facets } = type;
  if (attributes === undefined) return tag('simpleType', { name }, restriction(base, facets));
  const hasFacets = Object.keys(facets).length > 0;
  const value = `${name}-waarde`;
  const extension = tag(
    'extension',
    { base: hasFacets ? value : typeName(base) },
    Object.entries(attributes).flatMap(([attribute, of]) =>
      tag('attribute', { name: attribute, type: typeName(of) }),
    ),
  );
  return [
    ...(hasFacets ? simpleTypeLines(value, { base, ...facets }) : []),
    ...tag('complexType', { name }, tag('simpleContent', {}, extension)),
  ];
}

function restriction(base: string, facets: Facets): string[] {
  const lines = Object.entries(facets).flatMap(([facet, given]) =>
    [given].flat().flatMap((value) => tag(facet, { value: String(value) })),
  );
  return tag('restriction', { base: typeName(base) }, lines);
}

function typeName(name: string): string {
  return bases.some((base) => base === name) ? `xs:${name}` : name;
}

function documentation(text: string): string[] {
  return tag('annotation', {}, [
    '<xs:documentation xml:lang="nl">',
    `  ${escapeLine(text)}`,
    '</xs:documentation>',
  ]);
}

function tag(name: string, attributes: Attributes, content: readonly string[] = []): string[] {
  return tagLines(`xs:${name}`, attributes, content);
}
