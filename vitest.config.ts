import { defineConfig } from 'vitest/config';

export default defineConfig({
  resolve: { conditions: ['source'] },
  ssr: { resolve: { conditions: ['source'], externalConditions: ['source'] } },
  test: {
    include: ['{src,steps,mocks,tools,features}/**/*.test.ts'],
    // What takes minutes has a command of its own (`npm run test:long`).
    exclude: process.env.LONG_TESTS === 'true' ? ['**/!(*.long).test.ts'] : ['**/*.long.test.ts'],
    // No test leaves anything behind that another could see, so files share a process; that saves half the time.
    isolate: false,
    maxWorkers: 2,
    testTimeout: 240_000,
    hookTimeout: 240_000,
  },
});
