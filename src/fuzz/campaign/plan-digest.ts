import { digestOf } from '#evidence/digest.ts';
import type { CampaignRecord } from './campaign-record.ts';

/** Who was played, and by which law. */
type Played = Pick<
  CampaignRecord,
  'suite' | 'target' | 'configuration' | 'release' | 'gegevensset' | 'law'
>;

/** Gives the digest of who was played and by which law. Where that was does not count: ports of a target and its cast change. */
export function planDigestOf({ configuration, ...played }: Played): string {
  const { endpoint: _endpoint, cast: _cast, driver, ...claimed } = configuration;
  return digestOf({ ...played, ...claimed, driver: driver.kind });
}
