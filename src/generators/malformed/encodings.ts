import fc from 'fast-check';
import { type Encoding, soundEncoding } from '#exchange/malformed/malformed.ts';

/** Gives ways to write text as bytes that are odd, wrong or told wrongly. */
export const encodings: fc.Arbitrary<Encoding> = fc.record({
  as: fc.constantFrom('utf-8', 'utf-16le', 'utf-16be', 'latin1', 'utf-32be'),
  hasMark: fc.boolean(),
  declares: fc.constantFrom(
    soundEncoding.declares,
    undefined,
    ...['UTF-16', 'UTF-16LE', 'ISO-8859-1', 'UTF-7', 'UTF-32', 'IBM037', 'x-onbekend', ''],
  ),
  packed: fc.constantFrom(
    'no',
    ...(['gzip', 'gzip, unsaid', 'gzip, broken', 'gzip, said only', 'deflate'] as const),
  ),
});
