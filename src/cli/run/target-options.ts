import { type Command, Option } from 'commander';
import type { ReleaseName } from '#law/load-law.ts';
import { newestPack, packVersions } from '#law/pack-versions.ts';
import { type Choice, defaultTarget } from './choose-target.ts';
import { releaseOption } from './release-option.ts';

/** Which LAS, and by which law. */
export type TargetOptions = Choice & {
  readonly release?: ReleaseName;
  readonly gegevensset?: string;
  readonly exchange?: string;
};

/** Lets a command take which LAS it is about, and by which law that is judged. */
export function withTargetOptions(command: Command): Command {
  return command
    .option(
      '-t, --target <file>',
      `the target file, or "reference" for the built-in LAS (default: ./${defaultTarget})`,
    )
    .addOption(
      new Option('--mutant <name>', 'run the reference with this fault').conflicts([
        'variant',
        'target',
      ]),
    )
    .addOption(
      new Option('--variant <name>', 'run the reference with this conformant oddity').conflicts(
        'target',
      ),
    )
    .addOption(
      new Option('--miniature <name>', 'run the reference as this bad target').conflicts([
        'mutant',
        'variant',
        'target',
      ]),
    )
    .addOption(
      new Option(
        '--planted <name>',
        'run the reference with this fault, which fuzzing finds',
      ).conflicts(['mutant', 'variant', 'miniature', 'target']),
    )
    .addOption(releaseOption())
    .option(
      '--gegevensset <version>',
      `the gegevensset to judge by: ${packVersions.join(', ')}, or the folder of one of your own; goes before that of the target file (default: ${newestPack})`,
    )
    .option(
      '--exchange <folder>',
      'lay your messages.json and assumptions.json over ours (see docs/exchange.md)',
    )
    .option(
      '--profiles <names>',
      'let the reference claim only these profiles, as POVO,BB',
      (names: string) => names.split(','),
    );
}
