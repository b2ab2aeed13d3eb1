/**
 * Whose is what. Who is of a supplier or a school sees and does what concerns that one only; the service desk all.
 * What concerns somebody else is told of as if it were not there.
 */
import { text } from '#words/text.ts';
import { Refusal } from '../refusal.ts';
import type { Person } from './person.ts';

/** The supplier to which what somebody asks is narrowed; undefined when it is not. */
export function supplierOf(by: Person): number | undefined {
  return by.role === 'supplier' ? by.supplierId : undefined;
}

/** Lets somebody act for a supplier. @throws Refusal when it is another's. */
export function assertOfSupplier(by: Person, supplierId: number | undefined): void {
  if (by.role === 'supplier' && by.supplierId !== supplierId) throw notYours;
}

/** Lets somebody act for a school. @throws Refusal when it is another's. */
export function assertOfSchool(by: Person, schoolId: number): void {
  if (by.role === 'school' && by.schoolId !== schoolId) throw notYours;
}

const notYours = new Refusal(
  'forbidden',
  text(
    'Dit is van een ander: u ziet en doet alleen wat uw eigen school of leverancier aangaat',
    'This is of somebody else: you see and do only what concerns your own school or supplier',
  ),
);
