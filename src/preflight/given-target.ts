/**
 * A target that somebody hands over who must not read what is on this machine, nor start or reach anything from it:
 *
 * 1. It stands there whole: no secret is taken from the environment or from a file, and no program is started.
 * 2. It names no file or folder. Its `tls.folder` is a name, by which the test CA is kept with the target.
 * 3. Only what the configuration allows is contacted or listened on.
 * 4. What is marked as production is contacted by nobody, also where the configuration allows it.
 * 5. Nobody sits at this machine, so no person drives.
 */
import { packVersions } from '#law/pack-versions.ts';
import { type Text, text } from '#words/text.ts';
import { isProduction } from './production.ts';
import { type Refuse, targetIn } from './read-target-file.ts';
import { isPlace, type Opened } from './secrets.ts';
import type { Target } from './target.ts';
import { yamlIn } from './yaml-file.ts';

/** Where a target may be: a host, on any port or on one, as `las.example` or `127.0.0.1:9443`. */
export type Allowed = readonly string[];

/** Where targets may be that others hand over, and what is marked as production besides what the law marks. */
export type Places = {
  readonly allowed: Allowed | undefined;
  readonly production: readonly string[] | undefined;
};

/** A target as it was handed over. */
export type GivenTarget = Target & { readonly tls: { readonly folder: string } };

/**
 * Reads a target file that was handed over as text.
 *
 * @throws ConfigurationError that names line, column and key, what is wrong and what is allowed.
 */
export function readGivenTarget(source: string, places: Places): GivenTarget {
  let refuse: Refuse | undefined;
  const target = targetIn(
    yamlIn(source, text('Het doelbestand', 'The target file')),
    (content, refusing) => {
      refuse = refusing;
      refuseElsewhere(content, [], refusing);
      return { content, secrets: secretsOf } satisfies Opened;
    },
  );
  if (refuse) assertHarmless(target, { ...places, refuse });
  return target as GivenTarget;
}

/** What no sentence may quote. */
const secretsOf: ReadonlySet<string> = new Set(['/zoeksleutel/key', '/driver/account']);

function refuseElsewhere(node: unknown, keys: readonly string[], refuse: Refuse): void {
  if (typeof node !== 'object' || node === null) return;
  const entries = Object.entries(node);
  const [first] = entries;
  if (entries.length === 1 && first && isPlace(first)) {
    refuse(
      keys,
      text(
        'een doelbestand dat u hier overhandigt, haalt niets uit omgeving of bestanden: schrijf de waarde zelf op, met een geheim dat alleen voor deze proef is',
        'a target file that is handed over here takes nothing from environment or files: write the value itself, with a secret that is for this trial only',
      ),
    );
  }
  for (const [key, one] of entries) refuseElsewhere(one, [...keys, key], refuse);
}

type Rules = Places & { readonly refuse: Refuse };

function assertHarmless(target: Target, { allowed = [], production = [], refuse }: Rules): void {
  const { driver, zoeksleutel, tls, exchange, gegevensset, cast } = target;
  if (!('url' in driver)) refuse(['driver'], onlyUrl);
  if ('operator' in driver && driver.operator === true) refuse(['driver', 'operator'], onlyUrl);
  if ('command' in zoeksleutel) refuse(['zoeksleutel', 'command'], noProgram);
  if (exchange !== undefined) refuse(['exchange'], noFile);
  if (gegevensset !== undefined && !packVersions.includes(gegevensset)) {
    refuse(['gegevensset'], noFile);
  }
  if (!('folder' in tls)) refuse(['tls'], noFile);
  if (tls.trust !== undefined) refuse(['tls', 'trust'], noFile);
  if ('folder' in tls && !/^\w[\w.-]{0,60}$/.test(tls.folder)) refuse(['tls', 'folder'], noFile);
  for (const [key, address] of Object.entries(contactedBy(target))) {
    if (address === undefined) continue;
    const url = new URL(address);
    if (isProduction(url.hostname, production)) refuse(key.split('.'), isMarked(url.host));
    if (!isAllowed(url, allowed)) refuse(key.split('.'), notAllowed(url.host));
  }
  const ours = { 'cast.host': cast.host, 'cast.publicHost': cast.publicHost };
  for (const [key, host] of Object.entries(ours)) {
    const isOurs = host === undefined || loopback.includes(host) || allowed.includes(host);
    if (!isOurs) refuse(key.split('.'), notAllowed(host));
  }
}

/** The addresses of a target that are contacted in a run, by the key at which each stands. */
export function contactedBy(target: Target) {
  const { endpoint, tls } = target;
  return { 'driver.url': driverUrl(target), endpoint, 'tls.proxy': tls.proxy };
}

const loopback: readonly string[] = ['127.0.0.1', '::1', 'localhost'];

function driverUrl({ driver }: Target): string | undefined {
  return 'url' in driver ? driver.url : undefined;
}

function isAllowed({ protocol, hostname, port }: URL, allowed: Allowed): boolean {
  const at = port === '' ? { 'https:': '443', 'http:': '80' }[protocol] : port;
  return allowed.some((one) => [hostname, `${hostname}:${at}`].includes(one.toLowerCase()));
}

function notAllowed(host: string): Text {
  return text(
    `"${host}" staat niet bij de adressen die hier mogen: vraag de servicedesk om het toe te laten (--allow)`,
    `"${host}" is not among the addresses that are allowed here: ask the service desk to allow it (--allow)`,
  );
}

function isMarked(host: string): Text {
  return text(
    `"${host}" is als productie gemerkt, en daar komen wij niet: noem een testomgeving`,
    `"${host}" is marked as production, and we do not go there: name a test environment`,
  );
}

const onlyUrl = text(
  'hier kan alleen een driver-API op een adres ("url"): er wordt geen programma gestart, en er zit niemand achter het scherm',
  'only a driver API at an address ("url") will do here: no program is started, and nobody sits at the screen',
);
const noProgram = text(
  'hier wordt geen programma gestart: geef de sleutel van de test zelf ("key")',
  'no program is started here: give the key of the test itself ("key")',
);
const noFile = text(
  'hier kan geen bestand of map staan; van het gegevensset een versie, en bij "tls" alleen "folder" met een naam zonder pad',
  'no file or folder can stand here; of the gegevensset a version, and at "tls" only "folder" with a name without a path',
);
