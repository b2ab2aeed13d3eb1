import type { Migration } from './migration.ts';

/** Which products count by waivers is found without looking at all the others. */
export const waivers: Migration = {
  name: '0009-waivers',
  sql: `
create index qualifications_conditional on qualifications (until_at) where is_conditional;
`,
};
