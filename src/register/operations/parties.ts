import type { Contact, ContactOwner } from '../contacts/contact.ts';
import { eraseContacts } from '../contacts/erase-contacts.ts';
import { setContact } from '../contacts/set-contact.ts';
import { tellContact } from '../contacts/tell-contact.ts';
import { type ListedRegion, listRegions } from '../regions/list-regions.ts';
import { type RegionUpdate, setRegion } from '../regions/set-region.ts';
import {
  type ImportedSchools,
  importSchools,
  type SchoolImport,
} from '../schools/import-schools.ts';
import { type SupplierUpdate, setSupplier } from '../suppliers/set-supplier.ts';
import { type ToldSupplier, tellSupplier } from '../suppliers/tell-supplier.ts';
import { operation } from './operation.ts';
import {
  contactMembers,
  count,
  day,
  list,
  moment,
  nullable,
  object,
  oin,
  optional,
  reason,
  role,
  whyEnded,
  words,
} from './shapes.ts';

/** What a region agreed about a school year. */
export const agreement = object({
  schoolYear: { type: 'string', pattern: '^\\d{4}-\\d{4}$' },
  asks: { enum: ['before placement', 'after placement'] },
  seenByParentsOn: day,
  askedOn: day,
  readyOn: day,
  enrolmentClosesOn: day,
  placedOn: day,
  source: words,
});
const version = {
  version: words,
  schools: count,
  qualifications: list(
    object({
      role,
      profile: words,
      release: words,
      gegevensset: words,
      isConditional: { type: 'boolean' },
      until: moment,
      because: nullable(whyEnded),
    }),
  ),
} as const;
const owner = { of: { enum: ['region', 'supplier', 'school'] }, key: words } as const;

/** What the service desk knows of schools, suppliers and regions, and whom to ask there. */
export const parties = {
  importSchools: operation<SchoolImport, ImportedSchools>({
    path: '/api/schools',
    method: 'post',
    summary: 'Take in a school list (CSV): all of it, or nothing',
    needs: 'desk',
    input: { csv: { type: 'string' }, why: reason },
    answer: object({ rows: count, added: count, moved: count }),
    act: importSchools,
  }),
  setSupplier: operation<SupplierUpdate, { readonly oin: string }>({
    path: '/api/suppliers',
    method: 'post',
    summary: 'Enter a supplier and its contact, or call it otherwise',
    needs: 'desk',
    input: { oin, name: words, contact: optional(object(contactMembers)), why: reason },
    answer: object({ oin }),
    act: setSupplier,
  }),
  tellSupplier: operation<{ readonly oin?: string }, ToldSupplier>({
    path: '/api/supplier',
    method: 'get',
    summary:
      'What a supplier has in the register: its products, who uses them, what they are qualified for',
    needs: 'supplier',
    input: { oin: optional(oin) },
    answer: object({
      oin,
      name: words,
      products: list(object({ product: words, versions: list(object(version)) })),
    }),
    act: tellSupplier,
  }),
  setRegion: operation<RegionUpdate, { readonly code: string }>({
    path: '/api/regions',
    method: 'post',
    summary: 'Enter a region, its contact, and what it agreed about a school year',
    needs: 'desk',
    input: {
      code: words,
      name: words,
      contact: optional(object(contactMembers)),
      agreement: optional(agreement),
      why: reason,
    },
    answer: object({ code: words }),
    act: setRegion,
  }),
  listRegions: operation<object, { readonly regions: readonly ListedRegion[] }>({
    path: '/api/regions',
    method: 'get',
    summary: 'The regions, and what they agreed about each school year',
    needs: 'nobody',
    input: {},
    answer: object({
      regions: list(object({ code: words, name: words, agreements: list(agreement) })),
    }),
    act: listRegions,
  }),
  setContact: operation<ContactOwner & Contact & { readonly why: string }, ContactOwner>({
    path: '/api/contacts',
    method: 'post',
    summary: 'Tell whom to ask at a region, a supplier or a school',
    needs: 'desk',
    input: { ...owner, ...contactMembers, why: reason },
    answer: object(owner),
    act: setContact,
  }),
  tellContact: operation<ContactOwner, { readonly contact: Contact | null }>({
    path: '/api/contacts/{of}/{key}',
    method: 'get',
    summary: 'Whom to ask at a region (code), a supplier (OIN) or a school (BRIN)',
    needs: 'desk',
    input: owner,
    answer: object({ contact: nullable(object(contactMembers)) }),
    act: tellContact,
  }),
  eraseContacts: operation<
    { readonly email: string; readonly why: string },
    { readonly contacts: number }
  >({
    path: '/api/contacts/erase',
    method: 'post',
    summary: 'Forget a contact, wherever it stands',
    needs: 'lead',
    input: { email: words, why: reason },
    answer: object({ contacts: count }),
    act: eraseContacts,
  }),
} as const;
