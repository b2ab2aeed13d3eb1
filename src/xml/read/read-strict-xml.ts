import { SaxesParser, type SaxesTagNS } from 'saxes';
import { lineStartsOf, positionAt } from '../line-starts.ts';
import { noDocumentType, XmlError } from '../xml-error.ts';
import { deepestLevel, type OpenElement, type ReadElements } from './read-elements.ts';

const declarations = 'http://www.w3.org/2000/xmlns/';

/** Reads any text as XML, by the book. @throws XmlError, as {@link parseLocated} promises. */
export function readStrictXml(content: string): ReadElements {
  const parser = new SaxesParser({ xmlns: true, position: false });
  const fail = (reason: string, offset = Math.max(parser.position - 1, 0)): never => {
    throw new XmlError(reason, positionAt(lineStartsOf(content), offset));
  };
  const offsets: number[] = [];
  const open: OpenElement[] = [];
  let root: OpenElement | undefined;
  let start = 0;
  parser.on('doctype', () =>
    fail(noDocumentType, content.lastIndexOf('<!DOCTYPE', parser.position)),
  );
  parser.on('error', (error) => fail(error.message));
  parser.on('opentagstart', () => {
    start = content.lastIndexOf('<', parser.position - 1);
  });
  parser.on('opentag', (tag) => {
    if (open.length === deepestLevel)
      fail(`elements are nested deeper than ${deepestLevel} levels`, start);
    const element = openElement(tag);
    offsets.push(start);
    open.at(-1)?.children.push(element);
    open.push(element);
    root ??= element;
  });
  const addText = (characters: string) => {
    const element = open.at(-1);
    if (element) element.text += characters;
  };
  parser.on('text', addText);
  parser.on('cdata', addText);
  parser.on('closetag', () => void open.pop());
  parser.write(content).close();
  return { root: root ?? fail('there is no root element'), offsets };
}

function openElement(tag: SaxesTagNS): OpenElement {
  const attributes = Object.values(tag.attributes)
    .filter((attribute) => attribute.uri !== declarations)
    .map(({ local, uri, value }) => ({ name: local, namespace: uri, value }));
  return { name: tag.local, namespace: tag.uri, attributes, children: [], text: '' };
}
