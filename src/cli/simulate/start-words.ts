import type { School } from '#exchange/school.ts';
import type { TestPupil } from '#exchange/test-school.ts';
import { loadTestSchool } from '#law/load-test-school.ts';
import type { Simulation } from '#simulate/simulation.ts';
import { type Language, type Text, text } from '#words/text.ts';
import { curlExamples } from './curl-examples.ts';

/** Where the rest is. */
export type StartedAt = {
  readonly control: string;
  readonly transcript: string | undefined;
};

/** Tells who develops all that is needed to begin: addresses, certificates, schools, test numbers, examples. */
export async function startWords(
  simulation: Simulation,
  { control, transcript }: StartedAt,
  language: Language,
): Promise<string> {
  const { addresses, target, law, mischief } = simulation;
  const { release } = law.release;
  const { trafficCenter, school, osr, kvs } = addresses;
  const examples = await curlExamples(simulation, control);
  const say = (section: Text, lines: readonly string[]) =>
    [section[language], ...lines.map((line) => `  ${line}`), ''].join('\n');
  return [
    `${words.plays[language]} OSO '${release.slice(2)}. ${words.noVerdict[language]}`,
    '',
    say(words.addresses, [
      `Traffic Center  ${trafficCenter}  (${trafficCenter}?wsdl)`,
      `${words.school[language].padEnd(14)}  ${school}  (${school}?wsdl)`,
      `OSR             ${osr}`,
      `KVS             ${kvs}  (${kvs}?wsdl)`,
      `${words.control[language].padEnd(14)}  ${control}  (docs/simulate.md)`,
    ]),
    say(words.certificates, [
      target.tls.folder,
      `${words.trust[language]} ca.pem`,
      `${words.show[language]} target.pem, target.key (OIN ${target.oin})`,
    ]),
    say(words.yours, [
      ...target.schools.map(saySchool),
      `${words.called[language]} ${target.endpoint}`,
    ]),
    say(words.key, [sayKey(target.zoeksleutel, language)]),
    say(words.testSchool, [
      saySchool(loadTestSchool().school),
      ...loadTestSchool().pupils.map((pupil) => sayPupil(pupil, language)),
    ]),
    ...(transcript === undefined ? [] : [say(words.transcript, [transcript])]),
    ...(mischief.active.length > 0 ? [say(words.mischief, mischief.active)] : []),
    ...examples.map(({ does, command }) => `# ${does[language]}\n${command}\n`),
    words.stop[language],
  ].join('\n');
}

function saySchool({ brin, sector, routeringsKenmerk, name }: School): string {
  return `${brin} ${sector.padEnd(3)} ${routeringsKenmerk} ${name}`;
}

function sayKey(zoeksleutel: Simulation['target']['zoeksleutel'], language: Language): string {
  if ('command' in zoeksleutel) return zoeksleutel.command.join(' ');
  return `HMAC-SHA-256, ${words.secret[language]} "${zoeksleutel.key}" (A22-10)`;
}

function sayPupil({ pgn, profile, answers, ...pupil }: TestPupil, language: Language): string {
  const about = [
    ...(pupil.isFull ? [words.full[language]] : []),
    ...(pupil.year === undefined ? [] : [`OSO'${pupil.year - 2000}`]),
    ...(pupil.readySince === undefined ? [] : [`aanvraagdatum ${pupil.readySince}`]),
    ...(pupil.koppelsleutel === undefined ? [] : [`koppelsleutel ${pupil.koppelsleutel}`]),
  ];
  const detail = about.length > 0 ? ` (${about.join(', ')})` : '';
  return `${pgn}  ${profile.padEnd(6)} ${words[answers][language]}${detail}`;
}

const words = {
  plays: text('OSO Keur speelt de tegenspelers van', 'OSO Keur plays the cast of'),
  noVerdict: text(
    'Dit geeft geen oordeel; dat doet "oso-keur run"',
    'This gives no verdict; "oso-keur run" does',
  ),
  addresses: text('Adressen', 'Addresses'),
  school: text('andere school', 'other school'),
  control: text('bediening', 'control'),
  certificates: text('Certificaten', 'Certificates'),
  trust: text('vertrouw', 'trust'),
  show: text('toon    ', 'show '),
  yours: text('Uw scholen', 'Your schools'),
  called: text('uw LAS wordt geroepen op', 'your LAS is called at'),
  key: text('Zoeksleutel', 'Zoeksleutel'),
  secret: text('geheim', 'secret'),
  testSchool: text(
    'Testschool, met de gepubliceerde testnummers',
    'Test school, with the published test numbers',
  ),
  full: text('goed gevuld, met bijlagen', 'well filled, with attachments'),
  dossier: text('dossier', 'dossier'),
  'not-available': text('niet klaargezet', 'not made ready'),
  'not-retrievable': text('ouders hebben het niet ingezien', 'parents have not seen it'),
  transcript: text('Transcript', 'Transcript'),
  mischief: text('Kattenkwaad', 'Mischief'),
  stop: text(
    'Ctrl-C stopt. Elk bericht staat hieronder, met wat er van te zeggen is.',
    'Ctrl-C stops. Every message stands below, with what is to be said of it.',
  ),
} as const;
