import { describe, expect, it } from 'vitest';
import { categoriesThatMay, categoryName } from '#dossier/category.ts';
import { BronScene, delivery } from '#evidence/scenes.test-support.ts';
import { law, planned, schools } from '#evidence/transcript-builder.test-support.ts';
import { delivers, dossierWith, knows, refuses } from '../parts/contents/delivered.test-support.ts';
import { aBreach } from '../parts/findings.test-support.ts';
import { leavesOutWhatWasOptedOut } from './leaves-out-what-was-opted-out.ts';

const absence = '<verzuim><dagdelengeoorloofd>1</dagdelengeoorloofd></verzuim>';
const explanation =
  '<onderwijsondersteuning><toelichting_onderwijsbehoeften><document>x</document></toelichting_onderwijsbehoeften></onderwijsondersteuning>';
const plan =
  '<onderwijsondersteuning><handelingsplan><startdatum>2019-01-01</startdatum></handelingsplan></onderwijsondersteuning>';
const known = dossierWith(absence + explanation);

const profiles = Object.keys(law.pack.kinds.profiles);
const combinations = profiles.flatMap((profile) =>
  categoriesThatMay(law.pack.categories, { say: 'OPT-UIT', profile }).map(
    (category) => [categoryName(category), profile, category.governs.at(-1) ?? ''] as const,
  ),
);

function sceneWith(withheld: readonly string[], profile = 'POVO') {
  const scenario = planned('bron-scenario', 'bron', [], profile);
  const scene = new BronScene({ readyFor: undefined }, { scenario });
  scene.transcript.drive(scenario, 'makeReady', {
    request: { forBrin: schools.counterpart.brin, withheld },
  });
  return scene;
}

/** A dossier with something at this path, as far as that lies under the pupil, else under the root. */
function dossierHolding(path: string): string {
  const names = path.replace('/dossier/', '').replace('huidigeschool/leerling/', '').split('/');
  const xml = names.reduceRight((inner, name) => `<${name}>${inner}</${name}>`, 'x');
  return path.includes('/leerling/') ? dossierWith(xml) : dossierWith('', xml);
}

describe('leaving out what was opted out', () => {
  it('is asked of 53 combinations of category and profile', () => {
    expect(combinations).toHaveLength(53);
  });

  it.each(combinations)('is breached by any of %s in %s', (category, profile, path) => {
    const scene = sceneWith([category], profile);
    const held = dossierHolding(path);
    const [, answer] = delivers(scene, { known: held, delivered: held });

    expect(leavesOutWhatWasOptedOut(scene.slice)).toMatchObject({
      findings: [{ ...aBreach, entries: [answer], assumptions: [] }],
    });
  });

  it.each([
    ['nothing of it', ''],
    ['another category', plan],
    ['an empty element', '<verzuim/>'],
  ])('is seen in a dossier with %s', (_how, more) => {
    const scene = sceneWith(['verzuim', 'onderwijsondersteuning']);
    const looked = delivers(scene, { known, delivered: dossierWith(more) });

    expect(leavesOutWhatWasOptedOut(scene.slice)).toEqual({ looked, findings: [] });
  });

  it('is breached by what is kept back where it is told in a text elsewhere', () => {
    const secret = '<verzuim><opmerking>Bleef vaak thuis</opmerking></verzuim>';
    const scene = sceneWith(['verzuim']);
    const [, answer] = delivers(scene, {
      known: dossierWith(secret),
      delivered: dossierWith('<roepnaam>Féline (bleef vaak thuis)</roepnaam>'),
    });

    expect(leavesOutWhatWasOptedOut(scene.slice)).toMatchObject({
      findings: [{ ...aBreach, entries: [answer], assumptions: [] }],
    });
  });

  it('is seen where a value that is kept back stands elsewhere in what the school knows as well', () => {
    const day = '<verzuim><datum>2020-02-03</datum></verzuim>';
    const elsewhere = '<geboortedatum>2020-02-03</geboortedatum>';
    const scene = sceneWith(['verzuim']);
    const looked = delivers(scene, {
      known: dossierWith(day + elsewhere),
      delivered: dossierWith(elsewhere),
    });

    expect(leavesOutWhatWasOptedOut(scene.slice)).toEqual({ looked, findings: [] });
  });

  it('is breached by each category of several that is forgotten', () => {
    const scene = sceneWith(['verzuim', 'onderwijsondersteuning', 'handelingsplannen']);
    delivers(scene, { known, delivered: known });

    const { findings } = leavesOutWhatWasOptedOut(scene.slice);

    expect(findings.map((finding) => 'expected' in finding && finding.expected.en)).toEqual([
      expect.stringContaining('educational support'),
      expect.stringContaining('absence'),
    ]);
  });

  it.each([
    ['nothing is kept back', [], known],
    ['the school knows nothing of what is kept back', ['cijferlijsten'], known],
  ])('cannot be seen where %s', (_what, withheld, delivered) => {
    const scene = sceneWith(withheld);
    delivers(scene, { known, delivered });

    expect(leavesOutWhatWasOptedOut(scene.slice)).toMatchObject({
      looked: [],
      findings: [{ kind: 'unclear' }],
    });
  });

  it('cannot be seen where nothing is delivered', () => {
    const scene = sceneWith(['verzuim']);
    refuses(scene, known);

    expect(leavesOutWhatWasOptedOut(scene.slice)).toMatchObject({
      looked: [],
      findings: [{ kind: 'unclear' }],
    });
  });

  it('cannot be told of a system that does not let parents keep anything back', () => {
    const scene = sceneWith(['verzuim']);
    const seq = scene.transcript.drive(scene.scenario, 'makeReady', {
      request: { forBrin: schools.counterpart.brin, withheld: ['toetsresultaten'] },
      outcome: { status: 'refused', reason: 'Dat kan niet' },
    });
    delivers(scene, { known, delivered: dossierWith('') });

    expect(leavesOutWhatWasOptedOut(scene.slice)).toMatchObject({
      findings: [{ kind: 'unclear', entries: [seq] }],
    });
  });

  it('cannot be told where the target would not make ready what was kept back, and is not asked of what it refused else', () => {
    const scene = sceneWith([]);
    const refused = (call: string, withheld: readonly string[]) =>
      scene.transcript.drive(scene.scenario, call, {
        request: { forBrin: schools.counterpart.brin, withheld },
        outcome: { status: 'refused', reason: 'Nee' },
      });
    refused('withdrawReady', ['verzuim']);
    refused('makeReady', []);
    const seq = refused('makeReady', ['verzuim']);

    expect(leavesOutWhatWasOptedOut(scene.slice).findings).toMatchObject([
      { kind: 'unclear', entries: [] },
      { kind: 'unclear', entries: [seq] },
    ]);
  });

  it('goes by what was kept back before the request', () => {
    const scene = sceneWith(['verzuim']);
    const ask = scene.asks();
    scene.transcript.drive(scene.scenario, 'makeReady', {
      request: { forBrin: schools.counterpart.brin, withheld: [] },
    });
    ask.answer(delivery(known));
    const whole = leavesOutWhatWasOptedOut(scene.slice);
    knows(scene, known);
    const late = scene.asks();
    late.answer(delivery(known));

    expect(whole).toMatchObject({ looked: [] });
    expect(leavesOutWhatWasOptedOut(scene.slice)).toMatchObject({ looked: [] });
  });

  it('is breached where it was kept back until after the request', () => {
    const scene = sceneWith(['verzuim']);
    knows(scene, known);
    const ask = scene.asks();
    scene.transcript.drive(scene.scenario, 'makeReady', {
      request: { forBrin: schools.counterpart.brin, withheld: [] },
    });
    const answer = ask.answer(delivery(known));

    expect(leavesOutWhatWasOptedOut(scene.slice).findings).toMatchObject([
      { ...aBreach, entries: [answer] },
    ]);
  });
});
