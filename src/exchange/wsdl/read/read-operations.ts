import { text } from '#words/text.ts';
import type { ExpandedName } from '#xml/parse-scoped.ts';
import {
  attributeOf,
  keyOf,
  type Node,
  neededOf,
  referenceOf,
  SourceError,
} from '#xml/source/node.ts';
import { childrenOf, passBy } from './children.ts';
import type { Remark } from './remark.ts';

/** An element that a message consists of, and who says so. */
export type Body = { readonly element: ExpandedName; readonly node: Node };

/** One operation of a WSDL; its SOAPAction where a SOAP 1.1 binding is given. */
export type Operation = {
  readonly name: string;
  readonly portType: string;
  readonly node: Node;
  readonly soapAction: string | undefined;
  readonly input: Body;
  readonly output: Body | undefined;
  readonly faults: readonly { readonly name: string; readonly detail: Body }[];
};

/** What the definitions of a WSDL consist of. */
export type Parts = {
  readonly messages: Map<string, Node>;
  readonly portTypes: { readonly node: Node; readonly namespace: string }[];
  readonly bindings: Node[];
};

const soap11 = 'http://schemas.xmlsoap.org/wsdl/soap/';

/** Brings port types and bindings together. */
export function operationsOf(parts: Parts, remarks: Remark[]): Operation[] {
  const bound = new Map<string, Bound>();
  for (const binding of parts.bindings) readBinding(binding, bound, remarks);
  return parts.portTypes.flatMap(({ node, namespace }) => {
    const expected = { children: 'documentation operation', attributes: 'name' };
    const { own, others } = childrenOf(node, expected, remarks);
    for (const other of others) passBy(other, remarks);
    const portType = neededOf(node, 'name');
    return own
      .filter(({ element }) => element.name === 'operation')
      .map((operation) => {
        const key = `${keyOf({ namespace, name: portType })} ${neededOf(operation, 'name')}`;
        return readOperation(operation, { portType, parts, bound: bound.get(key), remarks });
      });
  });
}

type Around = {
  readonly portType: string;
  readonly parts: Parts;
  readonly bound: Bound | undefined;
  readonly remarks: Remark[];
};

function readOperation(node: Node, { portType, parts, bound, remarks }: Around): Operation {
  const expected = {
    children: 'documentation input output fault',
    attributes: 'name parameterOrder',
  };
  const { own, others } = childrenOf(node, expected, remarks);
  for (const other of others) passBy(other, remarks);
  const named = (name: string) => own.filter(({ element }) => element.name === name);
  for (const one of own) assertPlain(one, remarks);
  const bodyOf = (one: Node, part?: string) => readBody(one, part, parts, remarks);
  const [input] = named('input');
  const [output] = named('output');
  if (!input) throw new SourceError(node, 'an operation without input is not understood');
  return {
    name: neededOf(node, 'name'),
    portType,
    node,
    soapAction: bound?.soapAction,
    input: bodyOf(input, bound?.parts.input),
    output: output && bodyOf(output, bound?.parts.output),
    faults: named('fault').map((fault) => ({
      name: neededOf(fault, 'name'),
      detail: bodyOf(fault),
    })),
  };
}

function assertPlain(node: Node, remarks: Remark[]): void {
  if (node.element.name === 'documentation') return;
  const { others } = childrenOf(
    node,
    { children: 'documentation', attributes: 'name message' },
    remarks,
  );
  for (const other of others) passBy(other, remarks);
}

function readBody(
  node: Node,
  part: string | undefined,
  { messages }: Parts,
  remarks: Remark[],
): Body {
  const name = referenceOf(node, neededOf(node, 'message'));
  const message = messages.get(keyOf(name));
  if (!message) throw new SourceError(node, `there is no message "${name.name}"`);
  const { own, others } = childrenOf(
    message,
    { children: 'documentation part', attributes: 'name' },
    remarks,
  );
  for (const other of others) passBy(other, remarks);
  const parts = own.filter(({ element }) => element.name === 'part');
  const chosen =
    part === undefined ? parts : parts.filter((one) => attributeOf(one, 'name') === part);
  const [only, ...more] = chosen;
  if (!only || more.length > 0) {
    throw new SourceError(
      message,
      `it has ${chosen.length} parts for the body, and exactly one is understood`,
    );
  }
  childrenOf(only, { children: 'documentation', attributes: 'name element type' }, remarks);
  const element = attributeOf(only, 'element');
  if (element === undefined) {
    throw new SourceError(
      only,
      'a part by type, as style rpc has, is not understood: only one by element is',
    );
  }
  return { element: referenceOf(only, element), node: only };
}

type Bound = {
  readonly soapAction: string;
  readonly parts: { readonly input?: string; readonly output?: string };
};

function readBinding(node: Node, bound: Map<string, Bound>, remarks: Remark[]): void {
  const soap = node.element.children.find(
    ({ name, namespace }) => name === 'binding' && namespace === soap11,
  );
  if (!soap) {
    remarks.push(otherBinding(node));
    return;
  }
  const soapNode = { ...node, element: soap };
  childrenOf(soapNode, { children: '', attributes: 'style transport' }, remarks);
  assertStyle(soapNode, 'style');
  const expected = { children: 'documentation operation', attributes: 'name type' };
  const { own, others } = childrenOf(node, expected, remarks);
  for (const other of others) if (other.element !== soap) passBy(other, remarks);
  const portType = keyOf(referenceOf(node, neededOf(node, 'type')));
  for (const operation of own) {
    if (operation.element.name !== 'operation') continue;
    bound.set(`${portType} ${neededOf(operation, 'name')}`, readBound(operation, remarks));
  }
}

function readBound(node: Node, remarks: Remark[]): Bound {
  const expected = { children: 'documentation input output fault', attributes: 'name' };
  const { own, others } = childrenOf(node, expected, remarks);
  const soap = others.find(
    ({ element }) => element.name === 'operation' && element.namespace === soap11,
  );
  for (const other of others) if (other !== soap) passBy(other, remarks);
  if (soap) {
    childrenOf(soap, { children: '', attributes: 'soapAction style' }, remarks);
    assertStyle(soap, 'style');
  }
  const partOf = (name: string) => {
    const one = own.find(({ element }) => element.name === name);
    const part = one && readBoundBody(one, remarks);
    return part === undefined ? {} : { [name]: part };
  };
  for (const fault of own) if (fault.element.name === 'fault') readBoundFault(fault, remarks);
  return {
    soapAction: (soap && attributeOf(soap, 'soapAction')) ?? '',
    parts: { ...partOf('input'), ...partOf('output') },
  };
}

function readBoundBody(node: Node, remarks: Remark[]): string | undefined {
  const { others } = childrenOf(node, { children: 'documentation', attributes: 'name' }, remarks);
  const soap = others.filter(({ element }) => element.namespace === soap11);
  for (const other of others) if (!soap.includes(other)) passBy(other, remarks);
  for (const header of soap.filter(({ element }) => element.name === 'header')) {
    remarks.push(headerRemark(header));
  }
  const body = soap.find(({ element }) => element.name === 'body');
  if (!body)
    throw new SourceError(node, `"${node.element.name}" without a soap:body is not understood`);
  childrenOf(body, { children: '', attributes: 'use parts namespace encodingStyle' }, remarks);
  assertStyle(body, 'use');
  return attributeOf(body, 'parts');
}

function readBoundFault(node: Node, remarks: Remark[]): void {
  const { others } = childrenOf(node, { children: 'documentation', attributes: 'name' }, remarks);
  for (const other of others) {
    if (other.element.namespace !== soap11) passBy(other, remarks);
    else assertStyle(other, 'use');
  }
}

const right = { style: 'document', use: 'literal' } as const;

function assertStyle(node: Node, attribute: 'style' | 'use'): void {
  const value = attributeOf(node, attribute) ?? right[attribute];
  if (value === right[attribute]) return;
  throw new SourceError(
    node,
    `${attribute} "${value}" is not understood: only document/literal is`,
  );
}

function headerRemark({ element, source }: Node): Remark {
  const place = `${source.path}, ${source.positionOf(element).line}`;
  return {
    kind: 'left-out',
    what: text(
      `Een SOAP-header (${place}) schrijven wij niet en eisen wij niet.`,
      `We write no SOAP header (${place}) and ask for none.`,
    ),
  };
}

function otherBinding(node: Node): Remark {
  const name = attributeOf(node, 'name') ?? '';
  return {
    kind: 'left-out',
    what: text(
      `De binding "${name}" is niet van SOAP 1.1 en doet bij ons niets.`,
      `The binding "${name}" is not of SOAP 1.1 and does nothing here.`,
    ),
  };
}
