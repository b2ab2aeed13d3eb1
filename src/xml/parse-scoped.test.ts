import { describe, expect, it } from 'vitest';
import type { XmlElement } from './element.ts';
import { parseScoped } from './parse-scoped.ts';

const document = parseScoped(
  '<a xmlns="urn:a" xmlns:p="urn:p"><b xmlns:p="urn:q"/><c xmlns=""/></a>',
);
const [b, c] = document.root.children as [XmlElement, XmlElement];

describe('a prefix in a value', () => {
  it.each([
    [document.root, 'p:x', { namespace: 'urn:p', name: 'x' }],
    [document.root, 'x', { namespace: 'urn:a', name: 'x' }],
    [b, ' p:x ', { namespace: 'urn:q', name: 'x' }],
    [c, 'p:x', { namespace: 'urn:p', name: 'x' }],
    [c, 'x', { namespace: '', name: 'x' }],
    [c, 'q:x', undefined],
    [c, 'constructor:x', undefined],
    [c, 'a:b:c', undefined],
    [c, '', undefined],
  ] as const)('stands in %o for what was last declared: %s', (element, value, expanded) => {
    expect(document.expand(element, value)).toEqual(expanded);
  });
});
