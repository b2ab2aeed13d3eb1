import { type Decided, type Decision, issue, refuse } from '../issuing/decide.ts';
import { type Renewal, renew } from '../issuing/renew.ts';
import { requestQualification } from '../issuing/request-qualification.ts';
import {
  type ListedRequest,
  listRequests,
  type ToldRequest,
  tellRequest,
} from '../issuing/tell-request.ts';
import {
  type NewWithdrawal,
  renewStatusList,
  type SignedStatusList,
  withdraw,
} from '../issuing/withdraw.ts';
import { operation } from './operation.ts';
import {
  digest,
  evidenceRow,
  list,
  moment,
  nullable,
  object,
  optional,
  reason,
  requestNumber,
  role,
  sentence,
  words,
} from './shapes.ts';

const text = { type: 'string' } as const;
const listed = {
  request: requestNumber,
  state: { enum: ['waiting', 'seconded', 'issued', 'refused'] },
  askedAt: moment,
  why: words,
  renews: nullable(digest),
  supplier: words,
  product: words,
  version: words,
  ranBy: { enum: ['supplier', 'desk', 'school'] },
  outcome: words,
  release: words,
  gegevensset: words,
  runId: words,
  statement: nullable(digest),
  agreedBy: nullable(words),
};
const outcome = { enum: ['passed', 'waived', 'failed', 'inconclusive'] } as const;
const told = object({
  ...listed,
  verdicts: list(object({ role, profile: words, outcome })),
  decisions: list(
    object({ by: words, decision: { enum: ['issue', 'refuse'] }, at: moment, why: words }),
  ),
  diff: sentence,
});
const decided = object({
  request: requestNumber,
  state: listed.state,
  statement: optional(object({ digest, jws: text, badge: text, certificate: optional(text) })),
});
const statusList = object({ sequence: requestNumber, jws: text });
const validDays = { type: 'integer', minimum: 1, maximum: 3650, default: 365 };

/** A bundle as JSON carries it. */
export type SentBundle = {
  readonly bundle: string;
  readonly ranBy: 'supplier' | 'desk';
  readonly why: string;
};

/** A request, and what was looked at before it was taken in. */
export type TakenIn = { readonly request: ToldRequest; readonly rows: readonly object[] };

/** What the service desk does with qualifications, and what a supplier asks for itself. */
export const issuing = {
  requestQualification: operation<SentBundle, TakenIn>({
    path: '/api/requests',
    method: 'post',
    summary:
      'Hand in a run bundle: it is verified on the spot, and kept only when all of it is right',
    needs: 'supplier',
    input: {
      bundle: { type: 'string', contentEncoding: 'base64', pattern: '^[A-Za-z0-9+/]+={0,2}$' },
      ranBy: { enum: ['supplier', 'desk'], default: 'supplier' },
      why: reason,
    },
    answer: object({ request: told, rows: list(evidenceRow) }),
    act: async (register, { bundle, ranBy, why }, by) => {
      const bytes = Buffer.from(bundle, 'base64');
      const { request, examined } = await requestQualification(
        register,
        { bundle: bytes, ranBy, why },
        by,
      );
      return { request: await tellRequest(register, { request }, by), rows: examined.rows };
    },
  }),
  listRequests: operation<
    { readonly all?: boolean },
    { readonly requests: readonly ListedRequest[] }
  >({
    path: '/api/requests',
    method: 'get',
    summary: 'The requests that are open, or the newest of all',
    needs: 'supplier',
    input: { all: optional({ type: 'boolean' }) },
    answer: object({ requests: list(object(listed)) }),
    act: listRequests,
  }),
  tellRequest: operation<{ readonly request: number }, ToldRequest>({
    path: '/api/requests/{request}',
    method: 'get',
    summary: 'A request, with what changed since the last run of the product',
    needs: 'supplier',
    input: { request: requestNumber },
    answer: told,
    act: tellRequest,
  }),
  issue: operation<Decision, Decided>({
    path: '/api/requests/{request}/issue',
    method: 'post',
    summary: 'Agree that it is issued; the second of two people to agree has it signed',
    needs: 'desk',
    input: { request: requestNumber, why: reason, validDays },
    answer: decided,
    act: issue,
  }),
  refuse: operation<Omit<Decision, 'validDays'>, Decided>({
    path: '/api/requests/{request}/refuse',
    method: 'post',
    summary: 'Refuse a request',
    needs: 'desk',
    input: { request: requestNumber, why: reason },
    answer: decided,
    act: refuse,
  }),
  renew: operation<Renewal, { readonly request: number }>({
    path: '/api/statements/{statement}/renew',
    method: 'post',
    summary: 'Ask to sign the run behind a statement anew; two people decide',
    needs: 'supplier',
    input: { statement: digest, why: reason },
    answer: object({ request: requestNumber }),
    act: renew,
  }),
  withdraw: operation<NewWithdrawal, SignedStatusList>({
    path: '/api/statements/{statement}/withdraw',
    method: 'post',
    summary: 'Withdraw a statement, and sign the next status list',
    needs: 'desk',
    input: { statement: digest, why: reason },
    answer: statusList,
    act: withdraw,
  }),
  renewStatusList: operation<object, SignedStatusList>({
    path: '/api/status-list/renew',
    method: 'post',
    summary: 'Sign the next status list without withdrawing anything',
    needs: 'desk',
    input: {},
    answer: statusList,
    act: renewStatusList,
  }),
} as const;
