import { describe, expect, it } from 'vitest';
import {
  planned,
  type Sending,
  TranscriptBuilder,
} from '#evidence/transcript-builder.test-support.ts';
import {
  endpointRegistrations,
  isDone,
  mandateAsks,
  routingIdOf,
  schoolOinIn,
  toldAToken,
} from './service-register.ts';

type Told = Partial<Sending> & { readonly answer?: string; readonly status?: number };

const scenario = planned('osr', 'bron');
const ask = {
  from: 'target',
  to: 'osr',
  method: 'GET',
  path: '/api/v2/mandates',
  body: '',
} as const;
const registration = { ...ask, method: 'POST', path: '/api/v2/endpoints' } as const;

/** What is asked of the OSR, or goes elsewhere, in one scenario. */
function sliceOf({ answer, status, ...sending }: Told) {
  const transcript = new TranscriptBuilder([scenario]);
  transcript.begin(scenario);
  const sent = transcript.send({ ...ask, scenario: scenario.key, ...sending });
  if (answer !== undefined) sent.answer(answer, [], status);
  return transcript.slice(scenario);
}

const mandates = (told: Told) => mandateAsks(sliceOf(told));
const registrations = (told: Told) => endpointRegistrations(sliceOf({ ...registration, ...told }));

describe('what the target asks the OSR', () => {
  it('is for mandates, under whatever path the OSR stands', () => {
    expect(mandates({})).toHaveLength(1);
    expect(mandates({ path: '/mandates?school_oin=1' })).toHaveLength(1);
  });

  it.each<[string, Told]>([
    ['comes from another', { from: 'counterpart' }],
    ['goes elsewhere', { to: 'counterpart' }],
    ['changes something', { method: 'POST' }],
    ['is about something else', { path: '/api/v2/endpoints' }],
    ['only has the words behind a question mark', { path: '/api/v2?/mandates' }],
  ])('is for no mandates when it %s', (_what, told) => {
    expect(mandates(told)).toEqual([]);
  });

  it('is the registration of an endpoint, which is not the list of them', () => {
    expect(registrations({})).toHaveLength(1);
    expect(registrations({ method: 'GET' })).toEqual([]);
  });

  it('names the school whose mandates are meant, if any', () => {
    expect(mandates({ path: '/mandates?school_oin=0001' }).map(schoolOinIn)).toEqual(['0001']);
    expect(mandates({}).map(schoolOinIn)).toEqual([undefined]);
  });

  it.each([
    ['its name', '{"routing_id":"901"}', '901'],
    ['none when that is no text', '{"routing_id":901}', ''],
    ['none when there is none', '{}', ''],
    ['none when nothing is there', 'null', ''],
    ['none when it is a text only', '"routing_id"', ''],
    ['none when it cannot be read', '{"routing_id":', ''],
  ])('gives of a delivery point %s', (_what, body, id) => {
    expect(registrations({ body }).map(routingIdOf)).toEqual([id]);
  });
});

describe('the OSR', () => {
  it.each([
    [199, false],
    [200, true],
    [299, true],
    [300, false],
  ])('with status %i did what it was asked: %s', (status, done) => {
    expect(registrations({ answer: '{}', status }).map(isDone)).toEqual([done]);
  });

  it('that did not answer did nothing', () => {
    expect(registrations({}).map(isDone)).toEqual([false]);
  });

  it.each([
    ['a mandate with its token', '[{}, {"token":"t"}]', true],
    ['a mandate without one', '[{"id":1}]', false],
    ['an empty token', '[{"token":""}]', false],
    ['no mandate', '[]', false],
    ['nothing that is a mandate', '[null, "token"]', false],
    ['something that is no list', '{"token":"t"}', false],
    ['what cannot be read', '[', false],
  ])('that tells of %s told a token or not', (_what, answer, told) => {
    expect(mandates({ answer }).map(toldAToken)).toEqual([told]);
  });

  it('that did not answer told no token', () => {
    expect(mandates({}).map(toldAToken)).toEqual([false]);
  });
});
