import type { Trust } from '#statement/keys/trust.ts';
import { type Expiry, expireRelease } from '../calendar/expire-release.ts';
import { type CalendarRelease, setRelease } from '../calendar/set-release.ts';
import { type ExportedTable, exportTable } from '../keeping/export-table.ts';
import { forgetEvidence } from '../keeping/forget-evidence.ts';
import { type KeptTable, keptTables } from '../keeping/kept-tables.ts';
import { type ToldChange, tellChanges } from '../keeping/tell-changes.ts';
import { addKeys } from '../keys/add-keys.ts';
import { type AddedPerson, addPerson, type NewPerson } from '../people/add-person.ts';
import { erasePerson } from '../people/erase-person.ts';
import { listPeople, type PeopleFilter, type PeoplePage } from '../people/list-people.ts';
import { operation } from './operation.ts';
import {
  count,
  day,
  emailAddress,
  list,
  moment,
  nullable,
  object,
  oin,
  optional,
  reason,
  requestNumber,
  schoolCode,
  words,
} from './shapes.ts';
import { trustShape } from './trust-shape.ts';

const text = { type: 'string' } as const;

/** What the service desk does to keep the register as it should be. */
export const keeping = {
  setRelease: operation<CalendarRelease & { readonly why: string }, CalendarRelease>({
    path: '/api/calendar',
    method: 'post',
    summary: 'Enter a release into the calendar, or change it',
    needs: 'desk',
    input: {
      release: { type: 'string', pattern: '^\\d{4}$' },
      gegevensset: words,
      opensOn: day,
      obligatoryOn: optional(day),
      endsOn: optional(day),
      schoolsMustQualify: { type: 'boolean', default: false },
      why: reason,
    },
    answer: object({
      release: words,
      gegevensset: words,
      opensOn: day,
      obligatoryOn: optional(day),
      endsOn: optional(day),
      schoolsMustQualify: { type: 'boolean' },
    }),
    act: setRelease,
  }),
  expireRelease: operation<Expiry, { readonly qualifications: number }>({
    path: '/api/calendar/expire',
    method: 'post',
    summary: 'Let every qualification of a release end on the day that the calendar tells',
    needs: 'lead',
    input: { release: words, gegevensset: words, why: reason },
    answer: object({ qualifications: count }),
    act: expireRelease,
  }),
  addKeys: operation<
    { readonly trust: Trust; readonly why: string },
    { readonly keys: readonly string[] }
  >({
    path: '/api/keys',
    method: 'post',
    summary: 'Trust public keys, or end or revoke them',
    needs: 'lead',
    input: { trust: trustShape, why: reason },
    answer: object({ keys: list(words) }),
    act: addKeys,
  }),
  addPerson: operation<NewPerson, AddedPerson>({
    path: '/api/people',
    method: 'post',
    summary:
      'Add somebody, or let them in anew; their token, and the path of their one-time link, are told this once',
    needs: 'lead',
    input: {
      handle: { type: 'string', pattern: '^[a-z][a-z0-9-]{1,30}$' },
      name: words,
      email: optional(emailAddress),
      role: { enum: ['school', 'supplier', 'desk', 'lead'], default: 'desk' },
      school: optional(schoolCode),
      supplier: optional({ ...oin, description: 'The OIN of the supplier that somebody is of.' }),
      why: optional(reason),
    },
    answer: object({ handle: words, token: words, link: words }),
    act: addPerson,
  }),
  listPeople: operation<PeopleFilter, PeoplePage>({
    path: '/api/people',
    method: 'get',
    summary: 'Who is in the register, and for whom they act',
    needs: 'lead',
    input: {
      search: optional(words),
      after: optional(words),
      limit: { type: 'integer', minimum: 1, maximum: 500, default: 50 },
    },
    answer: object({
      people: list(
        object({
          handle: words,
          name: nullable(words),
          email: nullable(words),
          role: { enum: ['school', 'supplier', 'desk', 'lead'] },
          of: nullable(words),
          hasPassword: { type: 'boolean' },
        }),
      ),
      next: nullable(words),
    }),
    act: listPeople,
  }),
  erasePerson: operation<
    { readonly handle: string; readonly why: string },
    { readonly erased: string }
  >({
    path: '/api/people/{handle}/erase',
    method: 'post',
    summary: 'Forget who somebody was',
    needs: 'lead',
    input: { handle: words, why: reason },
    answer: object({ erased: words }),
    act: erasePerson,
  }),
  forgetEvidence: operation<object, { readonly runs: number }>({
    path: '/api/evidence/forget',
    method: 'post',
    summary: 'Throw away the evidence whose time is over',
    needs: 'lead',
    input: {},
    answer: object({ runs: count }),
    act: forgetEvidence,
  }),
  tellChanges: operation<
    { readonly subject?: string; readonly before?: number; readonly limit: number },
    { readonly changes: readonly ToldChange[] }
  >({
    path: '/api/changes',
    method: 'get',
    summary: 'Who changed what, when and why, the newest first',
    needs: 'desk',
    input: {
      subject: optional(words),
      before: optional(requestNumber),
      limit: { type: 'integer', minimum: 1, maximum: 1000, default: 50 },
    },
    answer: object({
      changes: list(
        object({
          id: requestNumber,
          at: moment,
          by: nullable(words),
          what: words,
          subject: words,
          why: words,
          detail: {},
        }),
      ),
    }),
    act: tellChanges,
  }),
  exportTable: operation<{ readonly table: KeptTable }, ExportedTable>({
    path: '/api/export/{table}',
    method: 'get',
    summary: 'One table, as JSON and as CSV',
    needs: 'desk',
    input: { table: { enum: Object.keys(keptTables) } },
    answer: object({ table: words, json: text, csv: text }),
    act: ({ database }, { table }) => exportTable(database, table),
  }),
} as const;
