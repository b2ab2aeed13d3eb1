import { defineConfig, mergeConfig } from 'vitest/config';
import ours from '../vitest.config.ts';

/** The tests of the judge's own code: by one of them a mutation of it has to be noticed. */
const judging = '{checks,verdict,dossier/rules,generators/spoilers}';

export default mergeConfig(
  { ...ours, test: { ...ours.test, include: [] } },
  defineConfig({
    test: { include: [`src/${judging}/**/*.test.ts`] },
  }),
);
