import type { PersonRole } from '#register/database/tables.ts';
import { type Text, text } from '#words/text.ts';

/** What each role is called. */
export const personRoleNames: Readonly<Record<PersonRole, Text>> = {
  desk: text('Servicedesk', 'Service desk'),
  lead: text('Leiding van de servicedesk', 'Leads the service desk'),
  supplier: text('Leverancier', 'Supplier'),
  school: text('School', 'School'),
};
