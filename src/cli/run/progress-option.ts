import { Option } from 'commander';

/** Lets a command tell a machine how far it is. */
export function progressOption(): Option {
  return new Option(
    '--progress <form>',
    'for machines: one JSON object a line on the standard output, and nothing else there (schemas/progress.schema.json)',
  ).choices(['json']);
}
