import { escapeLine, tagLines } from '#xml/tag-lines.ts';
import type { ElementParticle, MessageDefinition, MessageSet, Particle } from '../release.ts';
import type { SimpleType } from '../simple-type.ts';
import { detailsIn } from './details-in.ts';

/**
 * Writes the messages of a release as an XML Schema 1.0: every message is a global element, every simple type a named
 * one. It describes our assumed layout, and names the assumptions that each message rests on.
 */
export function messageXsd(
  { release, namespace, types, messages, faults }: MessageSet,
  service = `OSO '${release.slice(2)}`,
): string {
  const lines = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<!-- Generated from messages.json; to change it, change that, and run tools/write-wsdl.ts. -->',
    ...tagLines(
      'xs:schema',
      {
        'xmlns:xs': 'http://www.w3.org/2001/XMLSchema',
        xmlns: namespace,
        targetNamespace: namespace,
        elementFormDefault: 'qualified',
        version: release,
      },
      [
        ...documentation(
          `De berichten van ${service} zoals OSO Keur ze aanneemt. Dit is niet het officiële schema: ` +
            'dat is niet openbaar. Zie assumptions.json.',
        ),
        ...Object.entries(messages).flatMap(([name, message]) => messageLines(name, message)),
        ...detailsIn(faults).flatMap(({ element }) => elementLines(element)),
        ...Object.entries(types).flatMap(([name, type]) => typeLines(name, type)),
      ],
    ),
  ];
  return `${lines.join('\n')}\n`;
}

function messageLines(
  name: string,
  { assumptions, content, element = name }: MessageDefinition,
): string[] {
  const known =
    assumptions.length > 0 ? `Rust op ${assumptions.join(', ')}.` : 'Volgorde openbaar bekend.';
  return tagLines('xs:element', { name: element }, [
    ...documentation(known),
    ...complexType(content),
  ]);
}

function complexType(content: readonly Particle[]): string[] {
  const sequence = tagLines('xs:sequence', {}, content.flatMap(particleLines));
  return tagLines('xs:complexType', {}, sequence);
}

function particleLines(particle: Particle): string[] {
  if (!('choice' in particle)) return elementLines(particle);
  return tagLines('xs:choice', occurs(particle), particle.choice.flatMap(elementLines));
}

function elementLines(element: ElementParticle): string[] {
  const { name, type, content, foreign, namespace } = element;
  if (foreign) {
    const any = { namespace: '##other', processContents: 'lax' };
    return tagLines('xs:any', { ...any, ...occurs(element) });
  }
  const inner = content ? complexType(content) : [];
  const form = namespace === '' ? 'unqualified' : undefined;
  return tagLines('xs:element', { name, type, form, ...occurs(element) }, inner);
}

function occurs({ optional, repeated }: Pick<ElementParticle, 'optional' | 'repeated'>) {
  return {
    minOccurs: optional ? '0' : undefined,
    maxOccurs: repeated ? 'unbounded' : undefined,
  };
}

function typeLines(name: string, type: SimpleType): string[] {
  const { base, pattern, values = [], minLength, maxLength } = type;
  const facets = [
    ...(pattern === undefined ? [] : tagLines('xs:pattern', { value: pattern })),
    ...values.flatMap((value) => tagLines('xs:enumeration', { value })),
    ...(minLength === undefined ? [] : tagLines('xs:minLength', { value: `${minLength}` })),
    ...(maxLength === undefined ? [] : tagLines('xs:maxLength', { value: `${maxLength}` })),
  ];
  const restriction = tagLines('xs:restriction', { base: `xs:${base}` }, facets);
  return tagLines('xs:simpleType', { name }, restriction);
}

function documentation(text: string): string[] {
  const line = `<xs:documentation xml:lang="nl">${escapeLine(text)}</xs:documentation>`;
  return tagLines('xs:annotation', {}, [line]);
}
