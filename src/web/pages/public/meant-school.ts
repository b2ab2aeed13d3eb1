import type { ListedSchool } from '#register/asking/list-schools.ts';
import type { Visit } from '../visit.ts';

/** What somebody wrote for a school: the code of the one that it is, or else those that it can be. */
export type MeantSchool = {
  readonly written: string;
  readonly code?: string;
  readonly among: readonly ListedSchool[];
};

const mostShown = 10;

/** Finds the school that is meant by a BRIN or by words of its name; a BRIN need not be one that the register knows. */
export async function meantSchool(ask: Visit['ask'], written: string): Promise<MeantSchool> {
  if (/^\d{2}[a-z]{2}(\d{2})?$/i.test(written)) return { written, code: written, among: [] };
  const { schools: among } = await ask('listSchools', { search: written, limit: mostShown });
  const [first, second] = among;
  return { written, among, ...(first && !second && { code: first.code }) };
}
