import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Desk } from '../desk.ts';
import { task } from '../task.ts';
import { type ServedPage, servePage } from './serve-page.ts';

const desk = new Desk({ patienceMs: 60_000, nowMs: () => 0, onEvent: () => {} });
let page: ServedPage;
beforeAll(async () => {
  page = await servePage(desk, { port: 0, language: 'nl' });
});
afterAll(() => {
  page.stop();
  desk.close();
});

const answered = (fields: Readonly<Record<string, string>>) =>
  fetch(page.url, { method: 'POST', body: new URLSearchParams(fields), redirect: 'manual' });

describe('the page of the operator', () => {
  it('is nowhere but at its own address', async () => {
    const { origin } = new URL(page.url);

    const answers = await Promise.all([fetch(origin), fetch(`${origin}/raad/`)]);

    expect(new URL(page.url).hostname).toBe('127.0.0.1');
    expect(answers.map(({ status }) => status)).toEqual([404, 404]);
  });

  it('shows the task escaped, and takes an answer without JavaScript', async () => {
    const asked = desk.ask(
      task({
        title: { nl: 'Kijken <b>', en: 'Look' },
        todo: { nl: 'Kijk wat er staat', en: 'See what is there' },
        file: { name: '999900006.xml', content: '<dossier/>' },
        fields: [
          { name: 'at', label: { nl: 'Wanneer', en: 'When' }, isRequired: true, kind: 'moment' },
        ],
        isList: true,
      }),
    );
    const number = String(desk.asked?.number);

    const shown = await (await fetch(page.url)).text();
    const file = await (await fetch(`${page.url}file`)).text();
    const nameless = await answered({ number, act: 'done' });
    const wrong = await answered({ number, act: 'done', by: 'Noor', '0.at': 'gisteren' });
    const right = await answered({ number, act: 'done', by: 'Noor', '0.at': '28-11-2026 9:05' });
    const better = await answered({ number, act: 'done', by: 'Noor', '0.at': '28-11-2026 09:05' });

    expect(shown).toContain('Kijken &lt;b&gt;');
    expect(shown).toContain('Kijk wat er staat');
    expect(file).toBe('<dossier/>');
    expect([nameless.status, wrong.status, right.status, better.status]).toEqual([
      422, 422, 422, 303,
    ]);
    expect(await wrong.text()).toContain('schrijf datum en tijd als 28-11-2026 14:35');
    expect(await asked).toEqual({
      by: 'Noor',
      reply: { kind: 'done', rows: [{ at: '2026-11-28T09:05:00' }] },
    });
  });

  it('pauses and resumes', async () => {
    const asked = desk.ask(task({ title: { nl: 'a', en: 'a' }, todo: { nl: 'b', en: 'b' } }));
    const number = String(desk.asked?.number);

    await answered({ number, act: 'pause', by: 'Noor' });
    const paused = await (await fetch(page.url)).text();
    const refused = await answered({ number, act: 'done', by: 'Noor' });
    await answered({ act: 'resume', by: 'Noor' });
    const taken = await answered({ number, act: 'unable', by: 'Noor', words: 'geen rechten' });

    expect(paused).toContain('De run is gepauzeerd');
    expect([refused.status, taken.status]).toEqual([422, 303]);
    expect((await asked).reply).toEqual({ kind: 'unable', why: 'geen rechten' });
  });
});
