import type { Variant } from '../variant.ts';

const declarations = [
  'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"',
  'xmlns:xsd="http://www.w3.org/2001/XMLSchema"',
];

/** Declares namespaces that nothing uses, as many SOAP stacks do. */
export const namespacesWithoutUse: Variant = {
  name: 'namespaces-without-use',
  does: 'Declares the namespaces of XML Schema on every element, without using them.',
  change: (las) => ({
    ...las,
    writer: {
      ...las.writer,
      orderAttributes: (attributes) => [...declarations, ...attributes],
    },
  }),
};
