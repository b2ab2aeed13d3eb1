import { Command, Option } from 'commander';
import type { Trust } from '#statement/keys/trust.ts';
import type { OnExit } from '../exit-code.ts';
import { readTrust } from '../statement/read-trust.ts';
import { writeNewFile } from '../statement/write-new-file.ts';
import { act, type Because, withReason } from './act.ts';
import { given } from './asking-commands.ts';
import { type RegisterOptions, withRegisterOptions } from './register-options.ts';

/** The commands about who is in the register, and whose keys count. */
export function peopleCommands(onExit: OnExit): readonly Command[] {
  return [personCommand(onExit), keyCommand(onExit)];
}

type PersonOptions = RegisterOptions & {
  readonly name: string;
  readonly email?: string;
  readonly role: 'school' | 'supplier' | 'desk' | 'lead';
  readonly school?: string;
  readonly supplier?: string;
  readonly out: string;
  readonly link?: string;
  readonly reason?: string;
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
    .option('--reason <words>', 'why; it stays in the change log')
    .requiredOption('--out <file>', 'where their token goes; nobody else may read it')
    .option('--link <file>', 'where the path of their one-time link for the pages goes, likewise');
  withRegisterOptions(add).action((handle: string, options: PersonOptions) =>
    act(onExit, options, async (ask) => {
      const { name, email, role, school, supplier, out, reason: why } = options;
      const person = given({ handle, name, email, role, school, supplier, why });
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
  return new Command('person')
    .description('Who is in the register: of the service desk, of a supplier, of a school.')
    .addCommand(add)
    .addCommand(erase);
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
