import { tagLines } from '#xml/tag-lines.ts';
import { type FaultDetail, type MessageSet, type Release, soapActionOf } from '../release.ts';
import { detailsIn } from './details-in.ts';

/**
 * Writes a release as WSDL 1.1, document/literal: a port type, binding and port for each server, and the messages of
 * `schema`, which stands beside it. Without `addressOf` the addresses are placeholders: who speaks to whom is known at run time.
 */
export function wsdlOf(
  release: Served,
  { schema, addressOf = () => 'https://localhost/oso', name = 'Overstapservice' }: WsdlOptions,
): string {
  const ports = Object.entries(release.ports);
  const operations = ports.flatMap(([_port, names]) => names);
  const lines = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<!-- Generated from messages.json; to change it, change that, and run tools/write-wsdl.ts. -->',
    ...tagLines(
      'wsdl:definitions',
      {
        'xmlns:wsdl': 'http://schemas.xmlsoap.org/wsdl/',
        'xmlns:soap': 'http://schemas.xmlsoap.org/wsdl/soap/',
        'xmlns:tns': release.namespace,
        name,
        targetNamespace: release.namespace,
      },
      [
        ...typesLines(release, schema),
        ...operations.flatMap((name) => messagesLines(release, name)),
        ...detailsIn(release.faults).flatMap(({ element: { name } }) => messageLines(name, name)),
        ...ports.flatMap(([port, names]) => portTypeLines(release, port, names)),
        ...ports.flatMap(([port, names]) => bindingLines(release, port, names)),
        ...tagLines(
          'wsdl:service',
          { name },
          ports.flatMap(([port]) => portLines(port, addressOf(port))),
        ),
      ],
    ),
  ];
  return `${lines.join('\n')}\n`;
}

/** Where the schema is, and where each port type is served. */
export type WsdlOptions = {
  readonly schema: string;
  readonly addressOf?: (port: string) => string;
  /** What the service is called; that of OSO when nothing is said. */
  readonly name?: string;
};

/** Messages, and who serves which of them. */
export type Served = MessageSet & Pick<Release, 'ports'>;

function typesLines({ namespace }: Served, schemaLocation: string): string[] {
  const imported = tagLines('xs:import', { namespace, schemaLocation });
  const schema = { 'xmlns:xs': 'http://www.w3.org/2001/XMLSchema' };
  return tagLines('wsdl:types', {}, tagLines('xs:schema', schema, imported));
}

function messagesLines({ messages }: Served, operation: string): string[] {
  return [`${operation}Request`, `${operation}Response`].flatMap((name) =>
    messageLines(name, messages[name as keyof typeof messages]?.element ?? name),
  );
}

function messageLines(name: string, element: string): string[] {
  const part = tagLines('wsdl:part', { name: 'body', element: `tns:${element}` });
  return tagLines('wsdl:message', { name }, part);
}

function portTypeLines({ faults }: Served, port: string, operations: readonly string[]): string[] {
  return tagLines(
    'wsdl:portType',
    { name: port },
    operations.flatMap((name) =>
      tagLines('wsdl:operation', { name }, [
        ...tagLines('wsdl:input', { message: `tns:${name}Request` }),
        ...tagLines('wsdl:output', { message: `tns:${name}Response` }),
        ...faultsWithDetail(faults).flatMap(([fault, { element }]) =>
          tagLines('wsdl:fault', { name: fault, message: `tns:${element.name}` }),
        ),
      ]),
    ),
  );
}

function bindingLines(release: Served, port: string, operations: readonly string[]): string[] {
  const transport = 'http://schemas.xmlsoap.org/soap/http';
  return tagLines('wsdl:binding', { name: `${port}Soap`, type: `tns:${port}` }, [
    ...tagLines('soap:binding', { style: 'document', transport }),
    ...operations.flatMap((name) => operationLines(release, name)),
  ]);
}

function operationLines(release: Served, name: string): string[] {
  const body = tagLines('soap:body', { use: 'literal' });
  const soapAction = soapActionOf(release, name);
  return tagLines('wsdl:operation', { name }, [
    ...tagLines('soap:operation', { soapAction }),
    ...tagLines('wsdl:input', {}, body),
    ...tagLines('wsdl:output', {}, body),
    ...faultsWithDetail(release.faults).flatMap(([fault]) =>
      tagLines(
        'wsdl:fault',
        { name: fault },
        tagLines('soap:fault', { name: fault, use: 'literal' }),
      ),
    ),
  ]);
}

function faultsWithDetail(faults: Release['faults']): [string, FaultDetail][] {
  return Object.entries(faults).flatMap(([name, { detail }]) => (detail ? [[name, detail]] : []));
}

function portLines(port: string, location: string): string[] {
  const address = tagLines('soap:address', { location });
  return tagLines('wsdl:port', { name: port, binding: `tns:${port}Soap` }, address);
}
