import type { Browser, Locator, Page } from 'playwright-core';
import type { Person } from '#register/people/person.ts';
import { startSession } from '#register/people/signing-in/session.ts';
import type { Register } from '#register/register.ts';
import { openWatched, type Watching } from './look-at-page.ts';

/** Opens a page in a browser in which somebody has signed in. */
export async function openSignedIn(
  browser: Browser,
  {
    register,
    person,
    ...watching
  }: Watching & { readonly register: Register; readonly person: Person },
): Promise<Page> {
  const value = await startSession(register, { person });
  const [name, domain] = ['__Host-oso-session', '127.0.0.1'];
  const cookies = [{ name, value, domain, path: '/', secure: true }];
  return openWatched(browser, { ...watching, cookies });
}

/** Presses a button, of the whole page or of one form, and waits for the page that comes of it. */
export function press(page: Page, name: string, form: Locator | Page = page): Promise<void> {
  return leads(page, form.getByRole('button', { name, exact: true }));
}

/** Follows a link, and waits for the page that it leads to. */
export function follow(page: Page, name: string): Promise<void> {
  return leads(page, page.getByRole('link', { name }));
}

async function leads(page: Page, to: Locator): Promise<void> {
  await Promise.all([page.waitForEvent('load'), to.click()]);
}
