import { afterAll, beforeAll, expect, it } from 'vitest';
import { addPerson } from '#register/people/add-person.ts';
import { TestWeb } from '../../web.test-support.ts';

let web: TestWeb;

beforeAll(async () => {
  web = await TestWeb.open();
  const { register, lea } = web.desk;
  for (let at = 100; at < 160; at += 1) {
    await addPerson(register, { handle: `p-${at}`, name: `Piet ${at}`, role: 'desk' }, lea);
  }
});

afterAll(() => web.close());

async function seen(path: string): Promise<string> {
  const response = await web.send(path, { session: await web.sessionOf('lead') });
  return response.text();
}

const shown = (page: string) =>
  [...page.matchAll(/<strong>([a-z0-9-]+)<\/strong>/g)].map(([, handle]) => handle);

it('the page of people leads from each fifty to the next, and back to the first', async () => {
  const first = await seen('/servicedesk/mensen');
  const [, next = ''] = /href="([^"]+)" rel="next"/.exec(first) ?? [];
  const second = await seen(next.split('#')[0] ?? '');

  const handles = [...shown(first), ...shown(second)];
  expect(shown(first)).toHaveLength(50);
  expect(new Set(handles).size).toBe(handles.length);
  expect(handles).toHaveLength(65);
  expect(second).toContain('Terug naar het begin');
  expect(second).not.toContain('rel="next"');
});

it('the page of people finds somebody by the beginning of a word', async () => {
  const found = await seen('/servicedesk/mensen?zoek=piet+12');

  expect(shown(found)).toEqual(Array.from({ length: 10 }, (_, at) => `p-${120 + at}`));
});
