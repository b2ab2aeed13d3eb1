import { Option } from 'commander';
import { releases } from '#law/load-law.ts';

/** The release by which a target is judged, where its file may say so too. */
export function releaseOption(): Option {
  return new Option(
    '--release <year>',
    'the release of the exchange (default: that of the target file, else 2022)',
  ).choices(releases);
}
