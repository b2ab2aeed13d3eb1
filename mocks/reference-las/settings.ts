import { X509Certificate } from 'node:crypto';
import { createSecureContext } from 'node:tls';
import { findJsonValue } from './find-json-value.ts';
import { UnusableSettingsError } from './unusable-settings-error.ts';

/** What the LAS is told at its start. */
export type Settings = {
  readonly product: Product;
  readonly host: string;
  readonly endpointPort: number;
  readonly driverPort: number;
  readonly tls: Tls;
  readonly trafficCenter: string;
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
};

/** A school that uses this LAS. */
export type School = { readonly brin: string; readonly routeringsKenmerk: string };

/** Reads the settings from a line of JSON; throws an UnusableSettingsError. */
export function readSettings(line: string): Settings {
  const document = parseLine(line);
  const text = (path: string) => readText(document, path);
  return {
    product: { name: text('product.name'), version: text('product.version') },
    host: text('host'),
    endpointPort: readPort(document, 'endpointPort'),
    driverPort: readPort(document, 'driverPort'),
    tls: readTls(document),
    trafficCenter: readUrl(document, 'trafficCenter'),
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

function readSchools(document: unknown): readonly School[] {
  const schools = findJsonValue(document, 'schools');
  if (!Array.isArray(schools)) {
    throw new UnusableSettingsError('Cannot read the setting "schools": a list is needed');
  }
  return schools.map((_, index) => ({
    brin: readText(document, `schools.${index}.brin`),
    routeringsKenmerk: readText(document, `schools.${index}.routeringsKenmerk`),
  }));
}
