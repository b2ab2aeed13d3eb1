import { Argument, Command } from 'commander';
import { ConfigurationError } from '#preflight/configuration-error.ts';
import { text } from '#words/text.ts';
import type { OnExit } from '../exit-code.ts';
import { readTextFile } from '../statement/read-file.ts';
import { act, type Because, withReason } from './act.ts';
import { given } from './asking-commands.ts';
import { type RegisterOptions, withRegisterOptions } from './register-options.ts';
import { sayRegions } from './say-register.ts';

/** The commands about schools, suppliers and regions, and whom to ask there. */
export function partyCommands(onExit: OnExit): readonly Command[] {
  return [
    importCommand(onExit),
    supplierCommand(onExit),
    regionCommand(onExit),
    regionsCommand(onExit),
    contactCommand(onExit),
  ];
}

function importCommand(onExit: OnExit): Command {
  const command = new Command('import')
    .description(
      'Take in a school list (CSV), all of it or nothing; what is wrong is told line by line.',
    )
    .argument(
      '<file>',
      'columns brin, vestiging, naam, sector, plaats, swv, regio, leverancier, oin, product, versie, vanaf, gesloten',
    );
  return withRegisterOptions(withReason(command)).action((file: string, options: Because) =>
    act(onExit, options, async (ask) => {
      const csv = readTextFile(file, 'school list');
      const answer = await ask('importSchools', { csv, why: options.reason });
      const { rows, added, moved } = answer;
      const said = text(
        `${rows} scholen overgenomen: ${added} nieuw, ${moved} met een ander LAS dan eerst\n`,
        `${rows} schools taken in: ${added} new, ${moved} with another LAS than before\n`,
      );
      return { answer, said: said[options.lang] };
    }),
  );
}

type ContactOptions = { readonly contactName?: string; readonly contactEmail?: string };

function withContact(command: Command): Command {
  return command
    .option('--contact-name <name>', 'whom to ask there; it can be erased')
    .option('--contact-email <address>', 'where they are reached; it can be erased');
}

function contactIn({ contactName: name, contactEmail: email }: ContactOptions) {
  if (name !== undefined && email !== undefined) return { name, email };
  if (name === undefined && email === undefined) return undefined;
  throw new ConfigurationError(
    'A contact has a name and an address: give both --contact-name and --contact-email, or neither',
  );
}

type SupplierOptions = Because & ContactOptions & { readonly name: string };

function supplierCommand(onExit: OnExit): Command {
  const command = withContact(new Command('supplier'))
    .description('Enter a supplier and its contact, or call it otherwise from now on.')
    .argument('<oin>', 'its OIN, twenty digits')
    .requiredOption('--name <name>', 'what it is called, as its target file says');
  return withRegisterOptions(withReason(command)).action((oin: string, options: SupplierOptions) =>
    act(onExit, options, async (ask) => {
      const { name, reason: why } = options;
      const asked = { oin, name, contact: contactIn(options), why };
      const answer = await ask('setSupplier', given(asked));
      return { answer, said: `${oin}: ${name}\n` };
    }),
  );
}

type RegionOptions = Because &
  ContactOptions & { readonly name: string; readonly agreement?: string };

function regionCommand(onExit: OnExit): Command {
  const command = withContact(new Command('region'))
    .description('Enter a region: its name, its contact, and what it agreed about a school year.')
    .argument('<code>', 'as the school list names it')
    .requiredOption('--name <name>', 'what it is called')
    .option(
      '--agreement <file>',
      'JSON: schoolYear, asks, seenByParentsOn, askedOn, readyOn, enrolmentClosesOn, placedOn, source',
    );
  return withRegisterOptions(withReason(command)).action((code: string, options: RegionOptions) =>
    act(onExit, options, async (ask) => {
      const { name, agreement: file, reason: why } = options;
      const contact = contactIn(options);
      const agreement = file === undefined ? undefined : jsonIn(file);
      const answer = await ask('setRegion', given({ code, name, contact, agreement, why }));
      return { answer, said: `${code}: ${name}\n` };
    }),
  );
}

/** The register holds it to its schema. */
function jsonIn(file: string) {
  try {
    return JSON.parse(readTextFile(file, 'agreement'));
  } catch {
    return file;
  }
}

function regionsCommand(onExit: OnExit): Command {
  const command = new Command('regions').description(
    'List the regions, with what they agreed about each school year.',
  );
  return withRegisterOptions(command).action((options: RegisterOptions) =>
    act(onExit, options, async (ask) => {
      const answer = await ask('listRegions', {});
      return { answer, said: sayRegions(answer.regions, options.lang) };
    }),
  );
}

type Owner = 'region' | 'supplier' | 'school';

type SetOptions = Because & { readonly name: string; readonly email: string };

function contactCommand(onExit: OnExit): Command {
  const show = ofOwner(new Command('show')).description('Tell whom to ask there.');
  withRegisterOptions(show).action((of: Owner, key: string, options: RegisterOptions) =>
    act(onExit, options, async (ask) => {
      const answer = await ask('tellContact', { of, key });
      const { contact } = answer;
      const nobody = text('Niemand bekend', 'Nobody known');
      const said = contact ? `${contact.name} <${contact.email}>` : nobody[options.lang];
      return { answer, said: `${said.replace(/\p{C}/gu, '�')}\n` };
    }),
  );
  const set = ofOwner(new Command('set'))
    .description('Write down whom to ask there, in place of who it was.')
    .requiredOption('--name <name>', 'who that is; it can be erased')
    .requiredOption('--email <address>', 'where they are reached; it can be erased');
  withRegisterOptions(withReason(set)).action((of: Owner, key: string, options: SetOptions) =>
    act(onExit, options, async (ask) => {
      const { name, email, reason: why } = options;
      const answer = await ask('setContact', { of, key, name, email, why });
      return { answer, said: `${of} ${key}\n` };
    }),
  );
  const erase = new Command('erase')
    .description('Forget somebody, of whatever region, supplier or school they are the contact.')
    .argument('<email>', 'their address');
  withRegisterOptions(withReason(erase)).action((email: string, options: Because) =>
    act(onExit, options, async (ask) => {
      const answer = await ask('eraseContacts', { email, why: options.reason });
      return { answer, said: `${answer.contacts}\n` };
    }),
  );
  return new Command('contact')
    .description('Whom to ask at a region, a supplier or a school.')
    .addCommand(show)
    .addCommand(set)
    .addCommand(erase);
}

function ofOwner(command: Command): Command {
  return command
    .addArgument(new Argument('<of>', 'of what').choices(['region', 'supplier', 'school']))
    .argument(
      '<key>',
      'the code of the region, the OIN of the supplier, or the BRIN of the school',
    );
}
