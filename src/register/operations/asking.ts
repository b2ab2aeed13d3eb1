import {
  checkSchools,
  type ExchangeAnswer,
  type ExchangeQuestion,
} from '../asking/check-schools.ts';
import { type Figures, tellFigures } from '../asking/figures/figures.ts';
import { listSchools, type SchoolFilter, type SchoolPage } from '../asking/list-schools.ts';
import { type SchoolContact, tellContacts } from '../asking/tell-contacts.ts';
import { type ToldSchool, tellSchool } from '../asking/tell-school.ts';
import { type ToldRelease, tellCalendar } from '../calendar/tell-calendar.ts';
import {
  type HandedOut,
  type Published,
  tellPublished,
  tellStatement,
} from '../issuing/published.ts';
import { operation } from './operation.ts';
import { agreement } from './parties.ts';
import {
  count,
  day,
  digest,
  list,
  moment,
  nullable,
  object,
  optional,
  role,
  schoolCode,
  search,
  sentence,
  whyEnded,
  words,
} from './shapes.ts';
import { trustShape } from './trust-shape.ts';

const namedSchool = object({ code: words, name: words, sector: words, place: words });
const ground = object({
  role,
  school: words,
  supplier: words,
  product: words,
  version: words,
  release: words,
  gegevensset: words,
  until: day,
  isConditional: { type: 'boolean' },
  statement: nullable(digest),
});
const qualification = object({
  of: { enum: ['product', 'school'] },
  role,
  profile: words,
  release: words,
  gegevensset: words,
  isConditional: { type: 'boolean' },
  from: day,
  until: day,
  withdrawn: nullable(day),
  withdrawnWhy: nullable(words),
  statement: nullable(digest),
  counts: { type: 'boolean' },
  because: nullable(whyEnded),
  schoolsMustQualify: { type: 'boolean' },
});
const listed = object({
  code: words,
  name: words,
  sector: { enum: ['PO', 'VO', 'SWV'] },
  place: words,
  supplier: nullable(words),
  product: nullable(words),
  version: nullable(words),
  isQualified: { type: 'boolean' },
});
const release = object({
  release: words,
  gegevensset: words,
  opensOn: day,
  obligatoryOn: optional(day),
  endsOn: optional(day),
  schoolsMustQualify: { type: 'boolean' },
  state: { enum: ['to come', 'open', 'obligatory', 'ended'] },
  notYet: list(
    object({ supplier: words, oin: words, product: words, version: words, schools: count }),
  ),
});

/** What anybody may ask, and what a school may of itself. */
export const asking = {
  checkSchools: operation<ExchangeQuestion, ExchangeAnswer>({
    path: '/api/check',
    method: 'get',
    summary: 'Can one school send a dossier to another, by which qualifications, and if not, why',
    needs: 'nobody',
    input: { bron: schoolCode, doel: schoolCode, profile: words },
    answer: object({
      canExchange: { type: 'boolean' },
      profile: words,
      bron: namedSchool,
      doel: namedSchool,
      by: list(ground),
      because: list(sentence),
      notes: list(sentence),
    }),
    act: checkSchools,
  }),
  listSchools: operation<SchoolFilter, SchoolPage>({
    path: '/api/schools',
    method: 'get',
    summary: 'List schools, page by page',
    needs: 'nobody',
    input: {
      search: optional(search),
      sector: optional({ enum: ['PO', 'VO', 'SWV'] }),
      place: optional(words),
      product: optional(words),
      state: optional({ enum: ['qualified', 'not-qualified'] }),
      after: optional({ ...words, description: 'The `next` of the page before.' }),
      limit: { type: 'integer', minimum: 1, maximum: 500, default: 50 },
    },
    answer: object({ schools: list(listed), next: nullable(words) }),
    act: listSchools,
  }),
  tellSchool: operation<{ readonly school: string }, ToldSchool>({
    path: '/api/schools/{school}',
    method: 'get',
    summary: 'All that anybody may know of one school',
    needs: 'nobody',
    input: { school: schoolCode },
    answer: object({
      code: words,
      name: words,
      sector: { enum: ['PO', 'VO', 'SWV'] },
      place: words,
      swv: nullable(words),
      uses: nullable(object({ supplier: words, product: words, version: words })),
      qualifications: list(qualification),
      missing: list(sentence),
      testExchanges: list(object({ runId: words, on: day, outcome: words })),
      region: nullable(object({ code: words, name: words })),
      agreements: list(agreement),
    }),
    act: tellSchool,
  }),
  tellContacts: operation<
    { readonly school: string },
    { readonly contacts: readonly SchoolContact[] }
  >({
    path: '/api/schools/{school}/contacts',
    method: 'get',
    summary: 'Whom a school can ask; it is told to that school and to the service desk',
    needs: 'school',
    input: { school: schoolCode },
    answer: object({
      contacts: list(
        object({
          of: { enum: ['region', 'supplier', 'school'] },
          organisation: words,
          name: nullable(words),
          email: nullable(words),
        }),
      ),
    }),
    act: tellContacts,
  }),
  tellFigures: operation<{ readonly months: number }, Figures>({
    path: '/api/figures',
    method: 'get',
    summary: 'The share of schools that is qualified, per sector, by month',
    needs: 'nobody',
    input: { months: { type: 'integer', minimum: 1, maximum: 240, default: 24 } },
    answer: object({
      figures: list(object({ day, sector: words, schools: count, qualified: count })),
    }),
    act: tellFigures,
  }),
  tellCalendar: operation<object, { readonly releases: readonly ToldRelease[] }>({
    path: '/api/calendar',
    method: 'get',
    summary: 'The releases, and who is not qualified for them yet',
    needs: 'nobody',
    input: {},
    answer: object({ releases: list(release) }),
    act: tellCalendar,
  }),
  tellPublished: operation<object, Published>({
    path: '/api/published',
    method: 'get',
    summary: 'The keys of the service desk and its status list: what verifying offline needs',
    needs: 'nobody',
    input: {},
    answer: object({ keys: trustShape, statusList: nullable({ type: 'string' }) }),
    act: tellPublished,
  }),
  tellStatement: operation<{ readonly statement: string }, HandedOut>({
    path: '/api/statements/{statement}',
    method: 'get',
    summary: 'A statement as it was handed out, with badge and certificate',
    needs: 'nobody',
    input: { statement: digest },
    answer: object({
      digest,
      jws: { type: 'string' },
      badge: { type: 'string' },
      certificate: nullable({ type: 'string' }),
      withdrawn: nullable(object({ at: moment, why: words })),
    }),
    act: tellStatement,
  }),
} as const;
