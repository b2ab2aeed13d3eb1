import { type Text, text } from '#words/text.ts';

/** What the change log calls what was done; what is not here is shown as it stands there. */
export const changeWords: Readonly<Record<string, Text>> = {
  'qualification requested': text('Kwalificatie aangevraagd', 'Qualification requested'),
  'renewal requested': text('Verlenging aangevraagd', 'Renewal requested'),
  'qualification agreed to': text('Ingestemd met uitgeven', 'Agreed to issuing'),
  'qualification issued': text('Kwalificatie uitgegeven', 'Qualification issued'),
  'qualification refused': text('Kwalificatie geweigerd', 'Qualification refused'),
  'statement withdrawn': text('Verklaring ingetrokken', 'Statement withdrawn'),
  'status list renewed': text('Statuslijst ondertekend', 'Status list signed'),
  'calendar changed': text('Kalender gewijzigd', 'Calendar changed'),
  'release expired': text('Release afgelopen', 'Release expired'),
  'schools imported': text('Schoollijst overgenomen', 'School list taken in'),
  'region changed': text('Regio gewijzigd', 'Region changed'),
  'person added': text('Toegang gegeven', 'Access given'),
  'person erased': text('Iemand weggehaald', 'Somebody erased'),
  'password chosen': text('Wachtwoord gekozen', 'Password chosen'),
  'password changed': text('Wachtwoord veranderd', 'Password changed'),
  'contact erased': text('Contact weggehaald', 'Contact erased'),
  'evidence forgotten': text('Oud bewijs weggegooid', 'Old evidence thrown away'),
  'school qualified': text('School gekwalificeerd', 'School qualified'),
  'school checklist answered': text(
    'Vragen over de school beantwoord',
    'Questions about the school answered',
  ),
  'school test started': text('Testuitwisseling gestart', 'Test exchange started'),
  'school test not passed': text('Testuitwisseling niet geslaagd', 'Test exchange not passed'),
  'key added': text('Sleutel toegevoegd', 'Key added'),
  'key revoked': text('Sleutel ongeldig gemaakt', 'Key revoked'),
  'target added': text('Doel toegevoegd', 'Target added'),
  'target changed': text('Doel gewijzigd', 'Target changed'),
  'target forgotten': text('Doel weggehaald', 'Target forgotten'),
  'target consent proved': text('Toestemming van een doel gegeven', 'Consent of a target given'),
  'target consent lost': text('Toestemming van een doel vervallen', 'Consent of a target lost'),
  'invented data entered': text('Verzonnen gegevens ingevoerd', 'Invented data entered'),
};

/** What a line of the change log is about, in words, and the page where that stands, if there is one. */
export function subjectOf(subject: string): {
  readonly name: Text;
  readonly path: string | undefined;
} {
  const [, kind = '', which = ''] = /^(status list|\S+) ?(.*)$/.exec(subject) ?? [];
  const known = kinds[kind];
  if (!known) return { name: text(subject, subject), path: undefined };
  const shown = which.length > 40 ? `${which.slice(0, 12)}…` : which;
  const name = text(`${known.name.nl} ${shown}`.trim(), `${known.name.en} ${shown}`.trim());
  return { name, path: known.at?.(which) };
}

type Kind = { readonly name: Text; readonly at?: (which: string) => string };

const kinds: Readonly<Record<string, Kind>> = {
  request: {
    name: text('aanvraag', 'request'),
    at: (which) => `/servicedesk/aanvragen/${encodeURIComponent(which)}`,
  },
  statement: {
    name: text('verklaring', 'statement'),
    at: (which) => `/servicedesk/kwalificaties/${encodeURIComponent(which)}`,
  },
  school: {
    name: text('school', 'school'),
    at: (which) => `/scholen/${encodeURIComponent(which)}`,
  },
  release: { name: text('release', 'release'), at: () => '/servicedesk/kalender' },
  person: { name: text('medewerker', 'person') },
  key: { name: text('sleutel', 'key') },
  target: { name: text('doel', 'target') },
  region: { name: text('regio', 'region') },
  schools: { name: text('schoollijst', 'school list') },
  contacts: { name: text('contacten', 'contacts') },
  evidence: { name: text('bewijs', 'evidence') },
  'status list': {
    name: text('statuslijst', 'status list'),
    at: () => '/servicedesk/kwalificaties#statuslijst',
  },
};
