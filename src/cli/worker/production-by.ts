import { ConfigurationError } from '#preflight/configuration-error.ts';
import { text } from '#words/text.ts';

/**
 * Gives what is marked as production: what was told, and what the environment tells besides.
 *
 * @throws ConfigurationError when something is no host, for then nothing would be marked by it.
 */
export function productionBy(told: readonly string[] = []): readonly string[] {
  const all = [...told, ...(process.env.OSO_KEUR_PRODUCTION ?? '').split(',')];
  const marked = all.map((one) => one.trim().toLowerCase()).filter((one) => one !== '');
  const wrong = marked.find((one) => !isHost(one));
  if (wrong !== undefined) throw noHost(wrong);
  return marked;
}

function isHost(one: string): boolean {
  return /^((\*\.)?[a-z0-9_-]+(\.[a-z0-9_-]+)*|\[[0-9a-f:.]+\])$/.test(one);
}

function noHost(one: string): ConfigurationError {
  return new ConfigurationError(
    text(
      `Kan "${one}" niet als productie merken (--production): noem een host zonder poort of pad, als las.example, of *.las.example met alles eronder`,
      `Cannot mark "${one}" as production (--production): name a host without port or path, as las.example, or *.las.example with all beneath it`,
    ),
  );
}
