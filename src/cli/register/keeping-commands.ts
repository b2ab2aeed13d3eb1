import { Command, Option } from 'commander';
import type { Trust } from '#statement/keys/trust.ts';
import { text } from '#words/text.ts';
import { exitCodes, type OnExit } from '../exit-code.ts';
import { readTextFile } from '../statement/read-file.ts';
import { readTrust } from '../statement/read-trust.ts';
import { writeNewFile } from '../statement/write-new-file.ts';
import type { Ask } from './ask.ts';
import { askRegister } from './ask-register.ts';
import { given, print, readNumber } from './asking-commands.ts';
import { endWith } from './end-with.ts';
import { type RegisterOptions, withRegisterOptions } from './register-options.ts';

/** The commands by which the service desk keeps the register as it should be. */
export function keepingCommands(onExit: OnExit): readonly Command[] {
  return [
    importCommand(onExit),
    personCommand(onExit),
    keyCommand(onExit),
    regionCommand(onExit),
    changesCommand(onExit),
    forgetCommand(onExit),
    publishCommand(onExit),
  ];
}

type Because = RegisterOptions & { readonly reason: string };

/** Adds the option that tells why. */
export function withReason(command: Command): Command {
  return command.requiredOption('--reason <words>', 'why; it stays in the change log');
}

type Work<Options> = (
  ask: Ask,
  options: Options,
) => Promise<{ readonly answer: unknown; readonly said: string }>;

/** Does one thing, and prints what came of it. */
export async function act<Options extends RegisterOptions>(
  onExit: OnExit,
  options: Options,
  work: Work<Options>,
): Promise<void> {
  await endWith(onExit, options, async () => {
    const { answer, said } = await askRegister(options, (ask) => work(ask, options));
    print(options, answer, () => said);
    return exitCodes.passed;
  });
}

function importCommand(onExit: OnExit): Command {
  const command = new Command('import')
    .description(
      'Take in a school list (CSV), all of it or nothing; what is wrong is told line by line.',
    )
    .argument(
      '<file>',
      'columns brin, vestiging, naam, sector, plaats, swv, regio, leverancier, oin, product, versie, vanaf',
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

type PersonOptions = RegisterOptions & {
  readonly name: string;
  readonly email?: string;
  readonly role: 'school' | 'supplier' | 'desk' | 'lead';
  readonly school?: string;
  readonly supplier?: string;
  readonly out: string;
  readonly link?: string;
};

function personCommand(onExit: OnExit): Command {
  const add = new Command('add')
    .description(
      'Add somebody, or let them in anew by another token and link. The first leads the service desk.',
    )
    .argument('<handle>', 'how the change log calls them, as "anna"')
    .requiredOption('--name <name>', 'who that is; it can be erased')
    .option('--email <address>', 'where they are reached; it can be erased')
    .addOption(
      new Option('--role <role>', 'for whom they act')
        .choices(['school', 'supplier', 'desk', 'lead'])
        .default('desk'),
    )
    .option('--school <brin>', 'with --role school: of which school')
    .option('--supplier <oin>', 'with --role supplier: of which supplier')
    .requiredOption('--out <file>', 'where their token goes; nobody else may read it')
    .option('--link <file>', 'where the path of their one-time link for the pages goes, likewise');
  withRegisterOptions(add).action((handle: string, options: PersonOptions) =>
    act(onExit, options, async (ask) => {
      const { name, email, role, school, supplier, out } = options;
      const person = given({ handle, name, email, role, school, supplier });
      const { token, link } = await ask('addPerson', person);
      writeNewFile(out, `${token}\n`, 0o600);
      if (options.link !== undefined) writeNewFile(options.link, `${link}\n`, 0o600);
      return { answer: { handle, token: out }, said: `${handle}: ${out}\n` };
    }),
  );
  const erase = new Command('erase')
    .description('Forget who somebody was; what they did stays, under a number.')
    .argument('<handle>', 'how the change log calls them');
  withRegisterOptions(withReason(erase)).action((handle: string, options: Because) =>
    act(onExit, options, async (ask) => {
      const answer = await ask('erasePerson', { handle, why: options.reason });
      return { answer, said: `${handle} → ${answer.erased}\n` };
    }),
  );
  const contact = new Command('erase-contact')
    .description('Forget a contact of a region, a supplier or a school, wherever it stands.')
    .argument('<email>', 'their address');
  withRegisterOptions(withReason(contact)).action((email: string, options: Because) =>
    act(onExit, options, async (ask) => {
      const answer = await ask('eraseContacts', { email, why: options.reason });
      return { answer, said: `${answer.contacts}\n` };
    }),
  );
  return new Command('person')
    .description('Who is in the register: of the service desk, of a supplier, of a school.')
    .addCommand(add)
    .addCommand(erase)
    .addCommand(contact);
}

function keyCommand(onExit: OnExit): Command {
  const command = new Command('key')
    .description(
      'Trust public keys, as "oso-keur key" prints them; a row with "revoked", or another "until", changes one that is there.',
    )
    .argument('<file>', 'a trust file (schemas/trust.schema.json)');
  return withRegisterOptions(withReason(command)).action(async (file: string, options: Because) => {
    const trust: Trust = await readTrust(file);
    await act(onExit, options, async (ask) => {
      const answer = await ask('addKeys', { trust, why: options.reason });
      return { answer, said: `${answer.keys.join('\n')}\n` };
    });
  });
}

type RegionOptions = Because & {
  readonly name: string;
  readonly contactName?: string;
  readonly contactEmail?: string;
  readonly agreement?: string;
};

function regionCommand(onExit: OnExit): Command {
  const command = new Command('region')
    .description('Enter a region: its name, its contact, and what it agreed about a school year.')
    .argument('<code>', 'as the school list names it')
    .requiredOption('--name <name>', 'what it is called')
    .option('--contact-name <name>', 'whom to ask there; it can be erased')
    .option('--contact-email <address>', 'where they are reached; it can be erased')
    .option(
      '--agreement <file>',
      'JSON: schoolYear, asks, seenByParentsOn, askedOn, readyOn, enrolmentClosesOn, placedOn, source',
    );
  return withRegisterOptions(withReason(command)).action((code: string, options: RegionOptions) =>
    act(onExit, options, async (ask) => {
      const { name, contactName, contactEmail, agreement: file, reason: why } = options;
      const contact =
        contactName !== undefined && contactEmail !== undefined
          ? { name: contactName, email: contactEmail }
          : undefined;
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

type ChangesOptions = RegisterOptions & {
  readonly subject?: string;
  readonly before?: number;
  readonly limit: number;
};

function changesCommand(onExit: OnExit): Command {
  const command = new Command('changes')
    .description('Tell who changed what, when and why, the newest first.')
    .option('--subject <name>', 'of this only, as "request 3"')
    .option('--before <number>', 'before this change', readNumber)
    .option('--limit <number>', 'how many at most', readNumber, 50);
  return withRegisterOptions(command).action((options: ChangesOptions) =>
    act(onExit, options, async (ask) => {
      const { subject, before, limit } = options;
      const answer = await ask('tellChanges', given({ subject, before, limit }));
      const lines = answer.changes.map(
        ({ id, at, by, what, subject: of, why }) =>
          `${id}  ${at}  ${by ?? '-'}  ${what}  ${of}: ${why}\n`,
      );
      return { answer, said: lines.join('').replace(/[^\P{C}\n]/gu, '�') };
    }),
  );
}

function forgetCommand(onExit: OnExit): Command {
  const command = new Command('forget').description(
    'Throw away the evidence whose time is over; digests, verdicts and statements stay.',
  );
  return withRegisterOptions(command).action((options: RegisterOptions) =>
    act(onExit, options, async (ask) => {
      const answer = await ask('forgetEvidence', {});
      const said = text(
        `Bewijs van ${answer.runs} runs weggedaan\n`,
        `Evidence of ${answer.runs} runs thrown away\n`,
      );
      return { answer, said: said[options.lang] };
    }),
  );
}

function publishCommand(onExit: OnExit): Command {
  const command = new Command('publish')
    .description('Write what anybody needs to verify statements offline: keys.json and status.jws.')
    .requiredOption('--out <folder>', 'where they go');
  return withRegisterOptions(command).action(
    (options: RegisterOptions & { readonly out: string }) =>
      act(onExit, options, async (ask) => {
        const answer = await ask('tellPublished', {});
        const { keys, statusList } = answer;
        writeNewFile(`${options.out}/keys.json`, `${JSON.stringify(keys, null, 2)}\n`);
        if (statusList !== null) writeNewFile(`${options.out}/status.jws`, statusList);
        return { answer, said: `${options.out}\n` };
      }),
  );
}
