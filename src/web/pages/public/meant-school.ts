import type { ListedSchool } from '#register/asking/list-schools.ts';
import type { Visit } from '../visit.ts';

/** What somebody wrote for a school: the code of the one that it is, or else those that it can be. */
export type MeantSchool = {
  readonly written: string;
  readonly code?: string;
  readonly among: readonly ListedSchool[];
};

const mostShown = 10;

/** Finds the school that is meant by its code, by a BRIN, which is its main vestiging, or by words of its name. */
export async function meantSchool(ask: Visit['ask'], written: string): Promise<MeantSchool> {
  const { schools: among } = await ask('listSchools', { search: written, limit: mostShown });
  const [first, second] = among;
  const codes = [written.toUpperCase(), `${written.toUpperCase()}00`];
  const its = among.find(({ code }) => codes.includes(code)) ?? (second ? undefined : first);
  return { written, among, ...(its && { code: its.code }) };
}
