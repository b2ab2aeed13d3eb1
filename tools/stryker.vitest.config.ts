import { defineConfig, mergeConfig } from 'vitest/config';
import ours from '../vitest.config.ts';

/** The tests by which a mutation has to be noticed: those of one part where the environment names it. */
const include = process.env.MUTATE_TESTS?.split(' ') ?? [];

export default mergeConfig(
  { ...ours, test: { ...ours.test, include: [] } },
  defineConfig({
    test: { include },
  }),
);
