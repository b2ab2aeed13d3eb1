import { Command, Option } from 'commander';
import type { Trust } from '#statement/keys/trust.ts';
import type { OnExit } from '../exit-code.ts';
import { readTrust } from '../statement/read-trust.ts';
import { writeNewFile } from '../statement/write-new-file.ts';
import { act, type Because, withReason } from './act.ts';
import { given } from './asking-commands.ts';
import { type RegisterOptions, withRegisterOptions } from './register-options.ts';

/** The commands about who works at the service desk, and whose keys count. */
export function peopleCommands(onExit: OnExit): readonly Command[] {
  return [personCommand(onExit), keyCommand(onExit)];
}

type PersonOptions = RegisterOptions & {
  readonly name: string;
  readonly email?: string;
  readonly role: 'desk' | 'lead';
  readonly out: string;
  readonly reason?: string;
};

function personCommand(onExit: OnExit): Command {
  const add = new Command('add')
    .description('Add somebody of the service desk, or give them another token. The first leads.')
    .argument('<handle>', 'how the change log calls them, as "anna"')
    .requiredOption('--name <name>', 'who that is; it can be erased')
    .option('--email <address>', 'where they are reached; it can be erased')
    .addOption(
      new Option('--role <role>', 'what they may').choices(['desk', 'lead']).default('desk'),
    )
    .option('--reason <words>', 'why; it stays in the change log')
    .requiredOption('--out <file>', 'where their token goes; nobody else may read it');
  withRegisterOptions(add).action((handle: string, options: PersonOptions) =>
    act(onExit, options, async (ask) => {
      const { name, email, role, out, reason: why } = options;
      const { token } = await ask('addPerson', given({ handle, name, email, role, why }));
      writeNewFile(out, `${token}\n`, 0o600);
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
    .description('Who works at the service desk.')
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
