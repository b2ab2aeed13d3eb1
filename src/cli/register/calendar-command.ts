import { Command } from 'commander';
import { text } from '#words/text.ts';
import type { OnExit } from '../exit-code.ts';
import { act, withReason } from './act.ts';
import { given } from './asking-commands.ts';
import { type RegisterOptions, withRegisterOptions } from './register-options.ts';
import { sayCalendar } from './say-register.ts';

type SetOptions = RegisterOptions & {
  readonly opens: string;
  readonly obligatory?: string;
  readonly ends?: string;
  readonly schoolsQualify?: boolean;
  readonly reason: string;
};

/** The calendar of releases. */
export function calendarCommand(onExit: OnExit): Command {
  return new Command('calendar')
    .description('When releases open, become obligatory and end, and who is not qualified yet.')
    .addCommand(showCommand(onExit), { isDefault: true })
    .addCommand(setCommand(onExit))
    .addCommand(expireCommand(onExit));
}

function showCommand(onExit: OnExit): Command {
  const command = new Command('show').description('Tell the calendar.');
  return withRegisterOptions(command).action((options: RegisterOptions) =>
    act(onExit, options, async (ask) => {
      const answer = await ask('tellCalendar', {});
      return { answer, said: sayCalendar(answer.releases, options.lang) };
    }),
  );
}

function setCommand(onExit: OnExit): Command {
  const command = new Command('set')
    .description('Enter a release with a gegevensset, or change it.')
    .argument('<release>', 'as 2022')
    .argument('<gegevensset>', 'as 2019.1')
    .requiredOption('--opens <day>', 'from when it may be used, as 2026-08-01')
    .option('--obligatory <day>', 'from when it has to be used')
    .option('--ends <day>', 'from when it may not be used any more')
    .option('--schools-qualify', 'a school counts only after a test exchange of its own');
  return withRegisterOptions(withReason(command)).action(
    (release: string, gegevensset: string, options: SetOptions) =>
      act(onExit, options, async (ask) => {
        const { opens: opensOn, obligatory: obligatoryOn, ends: endsOn, reason: why } = options;
        const schoolsMustQualify = options.schoolsQualify ?? false;
        const asked = {
          release,
          gegevensset,
          opensOn,
          obligatoryOn,
          endsOn,
          schoolsMustQualify,
          why,
        };
        await ask('setRelease', given(asked));
        const answer = await ask('tellCalendar', {});
        return { answer, said: sayCalendar(answer.releases, options.lang) };
      }),
  );
}

function expireCommand(onExit: OnExit): Command {
  const command = new Command('expire')
    .description('Let every qualification of a release end on the day that the calendar tells.')
    .argument('<release>', 'as 2018')
    .argument('<gegevensset>', 'as 2018.1.1');
  return withRegisterOptions(withReason(command)).action(
    (
      release: string,
      gegevensset: string,
      options: RegisterOptions & { readonly reason: string },
    ) =>
      act(onExit, options, async (ask) => {
        const answer = await ask('expireRelease', { release, gegevensset, why: options.reason });
        const count = answer.qualifications;
        const said = text(`${count} kwalificaties eindigen\n`, `${count} qualifications end\n`);
        return { answer, said: said[options.lang] };
      }),
  );
}
