import { canaryMark, type XmlChange, type XmlPart, type XmlPlace } from './malformed.ts';

/**
 * Does one thing to the XML of a message. What an earlier change took away cannot be changed, and what would grow beyond any
 * message is not: then nothing happens.
 */
export function changeXml(xml: string, change: XmlChange): string {
  const changed = changedXml(xml, change);
  return changed.length > longest ? xml : changed;
}

const longest = 400_000;

function changedXml(xml: string, change: XmlChange): string {
  switch (change.how) {
    case 'document type':
      return withDocumentType(xml, change.declares);
    case 'entity bomb':
      return withBomb(xml, change);
    case 'nest':
      return put(xml, change.in, nested(change.depth));
    case 'attributes':
      return tagged(xml, change.of, attributes(change.count));
    case 'twice the same attribute':
      return tagged(xml, 'message', ' een="1" een="2"');
    case 'long name':
      return put(xml, 'header', `<${repeated('naam', change.length)}/>`);
    case 'long text':
      return put(xml, change.in, `<lang>${repeated('lange tekst ', change.length)}</lang>`);
    case 'siblings':
      return put(xml, change.in, '<leeg/>'.repeat(change.count));
    case 'instructions':
      return afterDeclaration(
        xml,
        `<?xml-stylesheet type="text/xsl" href="${canaryMark}"?>`.repeat(change.count),
      );
    case 'inclusion':
      return put(
        xml,
        change.in,
        `<xi:include xmlns:xi="http://www.w3.org/2001/XInclude" href="${canaryMark}" parse="text"/>`,
      );
    case 'schema location':
      return tagged(
        xml,
        change.of,
        ' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"' +
          ` xsi:schemaLocation="urn:x ${canaryMark}" xsi:noNamespaceSchemaLocation="${canaryMark}"`,
      );
    case 'namespace':
      return renamed(xml, change);
    case 'order':
      return inOtherOrder(xml);
    case 'repeat':
      return xml.replace(patterns[change.what], (part) => part.repeat(change.times));
    case 'leave out':
      return xml.replace(patterns[change.what], '');
    case 'must understand':
      return put(
        xml,
        'header',
        '<a:Onbekend xmlns:a="urn:onbekend" soapenv:mustUnderstand="1">?</a:Onbekend>',
      );
    case 'envelope in envelope':
      return wrapped(xml, change.times);
    case 'value':
      return withValue(xml, change);
    case 'end':
      return xml.slice(0, placeIn(xml, change.at));
    case 'slip':
      return slipped(xml, change);
  }
}

/** Gives the place that so many thousandths stand for. */
export function placeIn({ length }: { readonly length: number }, thousandths: number): number {
  return Math.floor((length * thousandths) / 1_000);
}

/** Repeats a text until it is so long. */
export function repeated(text: string, length: number): string {
  return text.repeat(Math.ceil(length / text.length)).slice(0, length);
}

const patterns: Readonly<Record<XmlPart, RegExp>> = {
  field: /<(\w+)>[^<]*<\/\1>/,
  message: /(?<=<soapenv:Body>)[\s\S]*(?=<\/soapenv:Body>)/,
  body: /<soapenv:Body>[\s\S]*<\/soapenv:Body>/,
  header: /<soapenv:Header(\/>|>[\s\S]*<\/soapenv:Header>)/,
  envelope: /<soapenv:Envelope[\s\S]*<\/soapenv:Envelope>/,
};

function withDocumentType(
  xml: string,
  declares: Extract<XmlChange, { how: 'document type' }>['declares'],
): string {
  const named = (inside: string) =>
    put(afterDeclaration(xml, `<!DOCTYPE soapenv:Envelope [${inside}]>`), 'field', '&e;');
  switch (declares) {
    case 'nothing':
      return afterDeclaration(xml, '<!DOCTYPE soapenv:Envelope>');
    case 'a file':
      return afterDeclaration(xml, `<!DOCTYPE soapenv:Envelope SYSTEM "${canaryMark}">`);
    case 'an entity':
      return named(`<!ENTITY e SYSTEM "${canaryMark}">`);
    case 'a parameter entity':
      return afterDeclaration(
        xml,
        `<!DOCTYPE soapenv:Envelope [<!ENTITY % p SYSTEM "${canaryMark}"> %p;]>`,
      );
    case 'itself':
      return named('<!ENTITY e "&f;"><!ENTITY f "&e;">');
  }
}

function withBomb(xml: string, { levels, width }: { levels: number; width: number }): string {
  const entities = Array.from({ length: levels }, (_none, at) => {
    const inner = at === 0 ? 'ha' : `&e${at - 1};`.repeat(width);
    return `<!ENTITY e${at} "${inner}">`;
  });
  const declared = afterDeclaration(xml, `<!DOCTYPE soapenv:Envelope [${entities.join('')}]>`);
  return put(declared, 'field', `&e${levels - 1};`);
}

function afterDeclaration(xml: string, inserted: string): string {
  return xml.replace(/^(<\?xml[^>]*\?>)?/, (declaration) => declaration + inserted);
}

const openings: Readonly<Record<XmlPlace, RegExp>> = {
  header: /<soapenv:Header>/,
  message: /<soapenv:Body>\s*<[^>]+>/,
  field: /<soapenv:Body>\s*<[^>]+>\s*<\w+>/,
};

function put(xml: string, place: XmlPlace, inserted: string): string {
  const opened = xml.replace('<soapenv:Header/>', '<soapenv:Header></soapenv:Header>');
  return opened.replace(openings[place], (opening) => opening + inserted);
}

function nested(depth: number): string {
  return `${'<diep>'.repeat(depth)}${'</diep>'.repeat(depth)}`;
}

function attributes(count: number): string {
  return Array.from({ length: count }, (_none, at) => ` a${at}="${at}"`).join('');
}

function tagged(xml: string, of: 'envelope' | 'message', inserted: string): string {
  const opening = of === 'envelope' ? /<soapenv:Envelope/ : /<soapenv:Body>\s*<[\w:]+/;
  return xml.replace(opening, (start) => start + inserted);
}

function renamed(xml: string, { of, to }: Extract<XmlChange, { how: 'namespace' }>): string {
  const declaration =
    of === 'envelope'
      ? /(?<=xmlns:soapenv=")[^"]*(?=")/
      : /(?<=<soapenv:Body>\s*<\w+ xmlns=")[^"]*(?=")/;
  return xml.replace(declaration, () => to);
}

function inOtherOrder(xml: string): string {
  const [inside] = /(?<=<soapenv:Body>\s*<\w+[^>]*>)[\s\S]*(?=<\/\w+>\s*<\/soapenv:Body>)/.exec(
    xml,
  ) ?? [''];
  const fields = inside.match(/<(\w+)>[\s\S]*?<\/\1>/g) ?? [];
  return inside === '' ? xml : xml.replace(inside, () => fields.toReversed().join(''));
}

function wrapped(xml: string, times: number): string {
  const [envelope = ''] = patterns.envelope.exec(xml) ?? [];
  let whole = envelope;
  for (let time = 0; time < times; time += 1) {
    whole = envelope.replace(patterns.message, () => whole);
  }
  return xml.replace(patterns.envelope, () => whole);
}

function withValue(xml: string, { field, says }: Extract<XmlChange, { how: 'value' }>): string {
  let at = -1;
  return xml.replace(/(?<=<(\w+)>)[^<]+(?=<\/\1>)/g, (value) => {
    at += 1;
    return at === field ? says : value;
  });
}

function slipped(xml: string, { at, puts }: Extract<XmlChange, { how: 'slip' }>): string {
  const place = placeIn(xml, at);
  return xml.slice(0, place) + puts + xml.slice(place + (puts === '' ? 1 : 0));
}
