import type { Oddity } from '#evidence/entry.ts';

/** What a message is sent as. */
export type Content = { readonly soapAction: string; readonly body: string };

/** Makes a message odd; what is odd about showing ourselves is no matter of its content. */
export function makeOdd(content: Content, oddity: Oddity): Content {
  const { body } = content;
  switch (oddity) {
    case 'other prefixes':
      return { ...content, body: withOtherPrefixes(body) };
    case 'an empty SOAPAction':
      return { ...content, soapAction: '' };
    case 'a filled header':
      return { ...content, body: body.replace('<soapenv:Header/>', filledHeader) };
    case 'a wrapped zoeksleutel':
      return { ...content, body: body.replace(/(?<=<zoeksleutel>)[^<]+/, wrap) };
    case 'an unknown message':
      return { ...content, body: body.replaceAll(/(<\/?)[a-z]\w*Request/gi, '$1onbekendRequest') };
    case 'broken XML':
      return { ...content, body: body.slice(0, body.length / 2) };
    default:
      return content;
  }
}

/** Another prefix for the envelope, and one for the message that had none. */
function withOtherPrefixes(body: string): string {
  return body
    .replaceAll(/(<\/?)([a-z]\w*)(?=[\s/>])/gi, '$1oso-1:$2')
    .replaceAll(' xmlns="', ' xmlns:oso-1="')
    .replaceAll('soapenv', '_Q');
}

const filledHeader =
  '<soapenv:Header><a:From xmlns:a="http://www.w3.org/2005/08/addressing">' +
  '<a:Address>urn:oso-keur</a:Address></a:From></soapenv:Header>';

function wrap(key: string): string {
  return key.replaceAll(/.{20}/g, '$&\n');
}
