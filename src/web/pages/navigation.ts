import type { PersonRole } from '#register/database/tables.ts';
import { type Text, text } from '#words/text.ts';

/** A page that the navigation leads to, and who sees it there. */
export type NavigationItem = {
  readonly path: string;
  readonly name: Text;
  readonly who: 'anybody' | readonly PersonRole[];
};

const desk = ['desk', 'lead'] as const;

/** What the navigation shows, in this order. */
export const navigation: readonly NavigationItem[] = [
  { path: '/', name: text('Scholen', 'Schools'), who: 'anybody' },
  { path: '/uitwisselen', name: text('Kunnen uitwisselen?', 'Can they exchange?'), who: 'anybody' },
  { path: '/mijn-oso', name: text('Mijn OSO', 'My OSO'), who: ['school'] },
  { path: '/leverancier', name: text('Mijn producten', 'My products'), who: ['supplier'] },
  { path: '/doelen', name: text('Doelen', 'Targets'), who: ['supplier'] },
  { path: '/servicedesk/aanvragen', name: text('Aanvragen', 'Requests'), who: desk },
  { path: '/servicedesk/kwalificaties', name: text('Kwalificaties', 'Qualifications'), who: desk },
  { path: '/runs', name: text('Runs', 'Runs'), who: ['supplier', ...desk] },
  { path: '/servicedesk/kalender', name: text('Kalender', 'Calendar'), who: desk },
  { path: '/servicedesk/berichten', name: text('Berichten', 'Messages'), who: desk },
  { path: '/servicedesk/logboek', name: text('Logboek', 'Change log'), who: desk },
  { path: '/servicedesk/mensen', name: text('Mensen', 'People'), who: ['lead'] },
];

/** Where somebody comes after signing in. */
const homes: Readonly<Record<PersonRole, string>> = {
  school: '/mijn-oso',
  supplier: '/leverancier',
  desk: '/servicedesk/aanvragen',
  lead: '/servicedesk/aanvragen',
};

/** Gives the page that somebody asked to come back to, when it is one of ours; else where their role begins. */
export function pathBack(asked: string | undefined, role: PersonRole): string {
  return asked !== undefined && isPathOfOurs(asked) ? asked : homes[role];
}

/** A path within this site, and nothing that a browser could take for another one. */
export function isPathOfOurs(path: string): boolean {
  return /^\/(?![/\\])[\x21-\x7e]*$/.test(path);
}
