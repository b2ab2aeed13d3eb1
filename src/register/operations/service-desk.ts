import {
  listQualifications,
  type QualificationFilter,
  type QualificationPage,
} from '../asking/list-qualifications.ts';
import { type CountingWaiver, listWaivers } from '../asking/list-waivers.ts';
import type { Expiry } from '../calendar/expire-release.ts';
import { type ToldExpiry, tellExpiry } from '../calendar/tell-expiry.ts';
import { type ExaminedRequest, examineRequest } from '../issuing/examine-request.ts';
import { type Signing, tellSigning } from '../issuing/tell-signing.ts';
import { type ListedLetter, listLetters } from '../letters/list-letters.ts';
import { type ToldLetter, tellLetter } from '../letters/tell-letter.ts';
import { operation } from './operation.ts';
import {
  count,
  day,
  digest,
  evidenceRow,
  list,
  moment,
  nullable,
  object,
  optional,
  requestNumber,
  role,
  sentence,
  whyEnded,
  words,
} from './shapes.ts';

const keyState = object({ canSign: { type: 'boolean' }, because: nullable(sentence) });
const waived = { requirement: words, reason: words, by: words, until: day };
const waiver = object({
  ...waived,
  title: sentence,
  use: { enum: ['used', 'unused', 'open'] },
  holds: { type: 'boolean' },
  excuses: list(object({ scenario: words, finding: sentence })),
});
const qualification = object({
  number: requestNumber,
  supplier: words,
  oin: words,
  product: words,
  version: words,
  release: words,
  gegevensset: words,
  runId: words,
  statement: nullable(digest),
  roles: list(
    object({
      role,
      profile: words,
      isConditional: { type: 'boolean' },
    }),
  ),
  from: moment,
  until: moment,
  withdrawn: nullable(moment),
  withdrawnWhy: nullable(words),
  because: nullable(whyEnded),
  schools: count,
});
const letterKinds = ['issued', 'refused', 'withdrawn', 'schools', 'expiring', 'opening'];

/** What the service desk looks at before it decides, and what it can write afterwards. */
export const serviceDesk = {
  examineRequest: operation<{ readonly request: number }, ExaminedRequest>({
    path: '/api/requests/{request}/evidence',
    method: 'get',
    summary: 'Verify the evidence of a request on the spot, with the waivers under which it stands',
    needs: 'desk',
    input: { request: requestNumber },
    answer: object({
      isSound: { type: 'boolean' },
      because: nullable(sentence),
      rows: list(evidenceRow),
      waivers: list(waiver),
    }),
    act: examineRequest,
  }),
  tellSigning: operation<object, Signing>({
    path: '/api/signing',
    method: 'get',
    summary: 'Whether there are keys to sign with, and until when the status list counts',
    needs: 'desk',
    input: {},
    answer: object({
      statements: keyState,
      statusLists: keyState,
      statusList: nullable(object({ sequence: requestNumber, nextUpdate: moment })),
    }),
    act: tellSigning,
  }),
  listQualifications: operation<QualificationFilter, QualificationPage>({
    path: '/api/qualifications',
    method: 'get',
    summary: 'By which statements products are qualified, or were, the newest run first',
    needs: 'desk',
    input: {
      search: optional({
        ...words,
        description: 'Words of supplier, product and version, or the beginning of a digest.',
      }),
      state: optional({ enum: ['counts', 'ended'] }),
      before: optional({ ...requestNumber, description: 'The `next` of the page before.' }),
      limit: { type: 'integer', minimum: 1, maximum: 200, default: 25 },
    },
    answer: object({ qualifications: list(qualification), next: nullable(requestNumber) }),
    act: listQualifications,
  }),
  listWaivers: operation<object, { readonly waivers: readonly CountingWaiver[] }>({
    path: '/api/waivers',
    method: 'get',
    summary: 'The waivers by which products count now, the first to end first',
    needs: 'desk',
    input: {},
    answer: object({
      waivers: list(
        object({
          ...waived,
          supplier: words,
          product: words,
          version: words,
          release: words,
          gegevensset: words,
          statement: digest,
        }),
      ),
    }),
    act: listWaivers,
  }),
  tellExpiry: operation<Omit<Expiry, 'why'>, ToldExpiry>({
    path: '/api/calendar/expiry',
    method: 'get',
    summary: 'What letting every qualification of a release end would do',
    needs: 'desk',
    input: { release: words, gegevensset: words },
    answer: object({
      endsOn: nullable(day),
      qualifications: count,
      products: count,
      schools: count,
    }),
    act: tellExpiry,
  }),
  listLetters: operation<object, { readonly letters: readonly ListedLetter[] }>({
    path: '/api/letters',
    method: 'get',
    summary: 'The messages that fit what happened lately and what is to come; none is sent',
    needs: 'desk',
    input: {},
    answer: object({
      letters: list(object({ letter: words, kind: { enum: letterKinds }, on: day, about: words })),
    }),
    act: listLetters,
  }),
  tellLetter: operation<{ readonly letter: string }, ToldLetter>({
    path: '/api/letters/{letter}',
    method: 'get',
    summary: 'One of those messages, with whom it is for',
    needs: 'desk',
    input: { letter: { ...words, maxLength: 200 } },
    answer: object({
      letter: words,
      to: list(object({ organisation: words, name: nullable(words), email: words })),
      unreached: count,
      subject: words,
      body: { type: 'string' },
    }),
    act: tellLetter,
  }),
} as const;
