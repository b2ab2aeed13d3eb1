import { text } from '#words/text.ts';
import type { Check } from '../check.ts';
import { breach } from '../parts/finding.ts';
import { entriesOfRaw, overRaw } from '../parts/raw-answers.ts';

/**
 * Reading a message fetches nothing from an address that stands in it: no entity, document type, inclusion or schema
 * (SOAP 1.1 section 3 has no document types; assumption A22-95).
 */
export const fetchesNothingThatAMessageNames: Check = (slice) =>
  overRaw(slice.raw, (exchange) => {
    const [first] = exchange.touched;
    if (!first) return [];
    const { method, path, address } = first;
    const actual = text(
      `Het adres uit het bericht werd opgehaald: ${method} ${path} vanaf ${address}`,
      `The address in the message was fetched: ${method} ${path} from ${address}`,
    );
    return [breach(entriesOfRaw(exchange), { expected, actual })];
  });

const expected = text(
  'Niemand haalt iets op van een adres dat in een misvormd bericht staat',
  'Nobody fetches anything from an address that stands in a malformed message',
);
