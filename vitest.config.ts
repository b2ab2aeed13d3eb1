import { defineConfig } from 'vitest/config';

export default defineConfig({
  resolve: { conditions: ['source'] },
  ssr: { resolve: { conditions: ['source'], externalConditions: ['source'] } },
  test: {
    include: ['{src,steps,mocks,tools,features}/**/*.test.ts'],
    testTimeout: 240_000,
    hookTimeout: 240_000,
  },
});
