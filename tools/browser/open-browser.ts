import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';

/** Where Chromium is, as Debian and others install it; undefined where there is none. CI installs it. */
export const chromiumPath: string | undefined = [
  process.env.OSO_KEUR_CHROMIUM ?? '',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
].find((path) => existsSync(path));

/** Opens a browser with nothing in it, which calls nobody of its own accord. */
export async function openBrowser(): Promise<Browser> {
  if (chromiumPath === undefined) {
    throw new Error(
      'Cannot open a browser: there is no Chromium in /usr/bin; install it, or name it in OSO_KEUR_CHROMIUM',
    );
  }
  return await chromium.launch({ executablePath: chromiumPath, args: quietly });
}

const quietly = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
