import { join } from 'node:path';
import { loadSupport } from '@cucumber/cucumber/api';
import { expect, test } from 'vitest';
import { packageRoot } from '#law/package-root.ts';

test('a step may wait as long as the limits of a target say, also longer than the 5 s of cucumber', async () => {
  const hooks = join(packageRoot, 'dist', 'steps', 'hooks.js');

  const library = await loadSupport(
    {
      sources: { defaultDialect: 'nl', paths: [], names: [], tagExpression: '', order: 'defined' },
      support: { importPaths: [hooks], requireModules: [], requirePaths: [], loaders: [] },
    },
    { cwd: packageRoot },
  );

  const { defaultTimeout } = library as unknown as { readonly defaultTimeout: number };
  expect(defaultTimeout).toBeGreaterThan(60_000);
});
