import { isInvented } from '#register/demo/fill-demo.ts';
import { linkOfFirstLead } from '#register/people/first-lead.ts';
import type { DeskKeys, Register } from '#register/register.ts';
import { type Text, text } from '#words/text.ts';
import { openDemo } from './open-demo.ts';

/** How people get in who could not yet: a one-time link each, told once where it is served. */
export type Doors = {
  readonly isInvented: boolean;
  readonly links: readonly { readonly who: Text; readonly link: string }[];
};

/**
 * Gives the links to tell at the start: of everybody in a demonstration, else of the first who leads while nobody
 * has signed in.
 */
export async function doorsOf(
  register: Register,
  { isDemo, keys }: { readonly isDemo: boolean; readonly keys: DeskKeys },
): Promise<Doors> {
  if (isDemo) {
    const links = await openDemo(register, keys);
    const told = links.map(({ handle, role, link }) => {
      return { who: text(`${handle} (${role})`, `${handle} (${role})`), link };
    });
    return { isInvented: true, links: told };
  }
  const link = await linkOfFirstLead(register);
  const links = link === undefined ? [] : [{ who: firstLead, link }];
  return { isInvented: await isInvented(register), links };
}

const firstLead = text(
  'Wie de servicedesk leidt kiest hier een wachtwoord, één keer',
  'Who leads the service desk chooses a password here, once',
);
