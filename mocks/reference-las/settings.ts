import { X509Certificate } from 'node:crypto';
import { createSecureContext } from 'node:tls';
import { findJsonValue } from './find-json-value.ts';
import { UnusableSettingsError } from './unusable-settings-error.ts';
import { type ReleaseName, releases } from './wire/releases.ts';
import { newestYear, type Year } from './year.ts';

/** What the LAS is told at its start. */
export type Settings = {
  readonly product: Product;
  readonly release: ReleaseName;
  readonly year: Year;
  readonly host: string;
  readonly endpointPort: number;
  readonly driverPort: number;
  readonly tls: Tls;
  readonly trafficCenter: string;
  /** Where the Onderwijs Serviceregister is, if this installation registers itself there. */
  readonly osr: string | undefined;
  readonly schools: readonly School[];
  readonly zoeksleutelKey: string;
  /** The mutant or variant to be, if any. */
  readonly change: string | undefined;
};

/** The name under which the LAS sends dossiers. */
export type Product = { readonly name: string; readonly version: string };

/** Our key and certificate, and the only authority we trust, in PEM. */
export type Tls = {
  readonly key: string;
  readonly certificate: string;
  readonly authority: string;
  /** What that authority has revoked, as a list in PEM; empty where none was given. */
  readonly revocations: string;
  /** Other certificates for our key, which a sound system has no use for. */
  readonly spares: Spares;
};

/** One certificate that is another, one without our number, one with somebody else's; empty where none was given. */
export type Spares = {
  readonly another: string;
  readonly numberless: string;
  readonly borrowed: string;
};

/** A school that uses this LAS, at one of its delivery points. */
export type School = {
  readonly brin: string;
  readonly routeringsKenmerk: string;
  readonly sector: (typeof sectors)[number];
};

const sectors = ['PO', 'VO', 'SWV'] as const;

/** Reads the settings from a line of JSON; throws an UnusableSettingsError. */
export function readSettings(line: string): Settings {
  const document = parseLine(line);
  const text = (path: string) => readText(document, path);
  return {
    product: { name: text('product.name'), version: text('product.version') },
    release: readRelease(document),
    year: readYear(document),
    host: text('host'),
    endpointPort: readPort(document, 'endpointPort'),
    driverPort: readPort(document, 'driverPort'),
    tls: readTls(document),
    trafficCenter: readUrl(document, 'trafficCenter'),
    osr: findJsonValue(document, 'osr') === undefined ? undefined : readUrl(document, 'osr'),
    schools: readSchools(document),
    zoeksleutelKey: text('zoeksleutelKey'),
    change: findJsonValue(document, 'change') === undefined ? undefined : text('change'),
  };
}

function parseLine(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    throw new UnusableSettingsError(
      'Cannot read the settings: one line of JSON is needed on stdin',
    );
  }
}

function readText(document: unknown, path: string): string {
  const value = findJsonValue(document, path);
  if (typeof value !== 'string' || value === '') {
    throw new UnusableSettingsError(`Cannot read the setting "${path}": a text is needed`);
  }
  return value;
}

/** The release is '22 when nothing is said. */
function readRelease(document: unknown): ReleaseName {
  const value = findJsonValue(document, 'release') ?? '2022';
  return readOneOf(value, 'release', Object.keys(releases) as readonly ReleaseName[]);
}

/** The year is the newest when nothing is said. */
function readYear(document: unknown): Year {
  if (findJsonValue(document, 'year') === undefined) return newestYear;
  const dossierVersie = readText(document, 'year.dossierVersie');
  return { dossierVersie, namespace: readText(document, 'year.namespace') };
}

function readOneOf<Value extends string>(
  value: unknown,
  path: string,
  values: readonly Value[],
): Value {
  const found = values.find((one) => one === value);
  if (found === undefined) {
    throw new UnusableSettingsError(
      `Cannot read the setting "${path}": one of ${values.join(', ')} is needed`,
    );
  }
  return found;
}

function readUrl(document: unknown, path: string): string {
  const url = readText(document, path);
  if (!url.startsWith('https://') || !URL.canParse(url)) {
    throw new UnusableSettingsError(`Cannot read the setting "${path}": an https URL is needed`);
  }
  return url;
}

function readPort(document: unknown, path: string): number {
  const value = findJsonValue(document, path);
  if (typeof value !== 'number' || !Number.isInteger(value) || value < 0 || value > 65535) {
    throw new UnusableSettingsError(
      `Cannot read the setting "${path}": a port is needed, or 0 for any that is free`,
    );
  }
  return value;
}

function readTls(document: unknown): Tls {
  const tls = {
    key: readText(document, 'tls.key'),
    certificate: readText(document, 'tls.certificate'),
    authority: readText(document, 'tls.authority'),
    revocations: String(findJsonValue(document, 'tls.revocations') ?? ''),
    spares: {
      another: readSpare(document, 'another'),
      numberless: readSpare(document, 'numberless'),
      borrowed: readSpare(document, 'borrowed'),
    },
  };
  try {
    createSecureContext({ key: tls.key, cert: tls.certificate });
    new X509Certificate(tls.authority);
  } catch (error) {
    throw new UnusableSettingsError(
      `Cannot use the setting "tls": a matching key, certificate and authority in PEM are needed (${error})`,
    );
  }
  return tls;
}

function readSpare(document: unknown, name: keyof Spares): string {
  const path = `tls.spares.${name}`;
  return findJsonValue(document, path) === undefined ? '' : readText(document, path);
}

function readSchools(document: unknown): readonly School[] {
  const schools = findJsonValue(document, 'schools');
  if (!Array.isArray(schools)) {
    throw new UnusableSettingsError('Cannot read the setting "schools": a list is needed');
  }
  return schools.map((_, index) => ({
    brin: readText(document, `schools.${index}.brin`),
    routeringsKenmerk: readText(document, `schools.${index}.routeringsKenmerk`),
    sector: readOneOf(
      findJsonValue(document, `schools.${index}.sector`),
      `schools.${index}.sector`,
      sectors,
    ),
  }));
}
