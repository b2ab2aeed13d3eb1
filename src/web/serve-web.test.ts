import { expect, it } from 'vitest';
import { TestWeb } from './web.test-support.ts';

it('what serves leaves what Node.js itself answers with in its place', async () => {
  const web = await TestWeb.open();
  await web.close();

  // One of the server's own would have what it inherits from that of Node.js no longer as its own.
  expect(Object.getOwnPropertyNames(Response)).toContain('error');
});
