import { describe, expect, it } from 'vitest';
import { arrivalOf } from '../wire/arrival.test-support.ts';
import type { Endpoint } from './endpoints.ts';
import { ServiceRegister } from './service-register.ts';

const namespace = 'urn:oso';
const [supplier, stranger] = ['00000003999999991000', '00000003999999991001'];
const routingId = '0000000700099ZP00901';
const schoolOin = '0000000700099ZP00000';
const school = {
  brin: '99ZP',
  routeringsKenmerk: routingId,
  sector: 'PO',
  name: 'De Referentie',
} as const;
const url = 'https://127.0.0.1:1/oso';

function osr() {
  const registered: Endpoint[] = [];
  const register = new ServiceRegister({
    namespace,
    now: () => new Date('2026-03-01T12:00:00Z'),
    onRegistered: (endpoint) => void registered.push(endpoint),
  });
  register.enrol({ school, oin: supplier });
  const get = (path: string, query: object = {}, oin = supplier) => {
    const search = new URLSearchParams({ service_version_namespace: namespace, ...query });
    const { status, body } = register.answer(
      arrivalOf('', { method: 'GET', path: `${path}?${search}`, oin }),
    );
    return { status, content: JSON.parse(body) };
  };
  const post = (
    change: object = {},
    {
      oin = supplier,
      headers = { jwt: 'x' },
    }: { readonly oin?: string; readonly headers?: Record<string, string> } = {},
  ) => {
    const [mandate] = get('/api/v2/mandates').content;
    const fields = {
      mandate_token: mandate.token,
      routing_id: routingId,
      service_version_namespace: namespace,
      url,
      attributes: 'LAS',
      start_date: '2026-03-01',
      ...change,
    };
    const { status, body } = register.answer(
      arrivalOf(JSON.stringify(fields), { path: '/api/v2/endpoints', headers, oin }),
    );
    return { status, content: JSON.parse(body) };
  };
  const urlsOn = (query: object) =>
    get('/api/v2/endpoints', { routing_id: routingId, ...query }).content.map(
      (endpoint: { readonly url: string }) => endpoint.url,
    );
  return { register, registered, get, post, urlsOn };
}

describe('the service register', () => {
  it('tells the token of a mandate to its own supplier alone', () => {
    const { get } = osr();

    const [own] = get('/api/v2/mandates', { school_oin: schoolOin }).content;
    const [seen] = get('/api/v2/mandates', { school_oin: schoolOin }, stranger).content;

    expect(own).toMatchObject({
      token: expect.any(String),
      start_date: '2026-03-01',
      end_date: null,
    });
    expect(seen).toMatchObject({ school_oin: schoolOin, supplier_oin: supplier });
    expect(seen).not.toHaveProperty('token');
  });

  it.each([
    ['another supplier', { supplier_oin: stranger }],
    ['another school', { school_oin: '0000000700099ZV00000' }],
    ['another service', { service_version_namespace: 'urn:other' }],
    ['a day before it', { reference_date: '2026-02-28' }],
  ])('knows no mandate for %s', (_what, query) => {
    expect(osr().get('/api/v2/mandates', query)).toEqual({ status: 200, content: [] });
  });

  it('registers an endpoint under a mandate, and gives it to whoever asks', () => {
    const { post, get, registered } = osr();

    const answer = post();

    const found = get('/api/v2/endpoints', { routing_id: routingId }, stranger).content;
    expect(answer).toMatchObject({ status: 201, content: { routing_id: routingId, url } });
    expect(found).toEqual([answer.content]);
    expect(registered).toMatchObject([{ routingId, url, supplierOin: supplier }]);
  });

  it.each([
    ['without a JWT', {}, { headers: {} }, 401],
    ['with a token that nobody has', { mandate_token: 'x' }, {}, 403],
    ['with the mandate of another', {}, { oin: stranger }, 403],
    ['for another service', { service_version_namespace: 'urn:other' }, {}, 400],
    ['for a delivery point of another school', { routing_id: '0000000700099ZV00901' }, {}, 400],
    ['at an address without TLS', { url: 'http://127.0.0.1/oso' }, {}, 400],
    ['from a day that is none', { start_date: 'morgen' }, {}, 400],
  ])('registers nothing %s', (_what, change, caller, status) => {
    const { post, urlsOn, registered } = osr();

    const answer = post(change, caller);

    expect(answer).toEqual({ status, content: { error: expect.any(String) } });
    expect([urlsOn({}), registered]).toEqual([[], []]);
  });

  it('has at most one endpoint for a delivery point on a day: the latest that is valid then', () => {
    const { post, urlsOn } = osr();
    post({ url: 'https://oud/oso', end_date: '2026-04-30' });
    post({ url: 'https://nieuw/oso', start_date: '2026-04-01' });

    const on = (day: string) => urlsOn({ reference_date: day });

    expect(['2026-02-28', '2026-03-31', '2026-04-01', '2026-05-01'].map(on)).toEqual([
      [],
      ['https://oud/oso'],
      ['https://nieuw/oso'],
      ['https://nieuw/oso'],
    ]);
  });

  it('tells of later endpoints only when they are wanted', () => {
    const { post, urlsOn } = osr();
    post({ start_date: '2026-04-01' });

    expect(urlsOn({})).toEqual([]);
    expect(urlsOn({ include_future_endpoints: 'true' })).toEqual([url]);
  });

  it('finds the endpoints of a school, by attribute when one is named', () => {
    const { post, get } = osr();
    post();
    post({ routing_id: '0000000700099ZP00902', attributes: 'LVS' });
    const find = (query: object) => get('/api/v2/endpoints', { school_oin: schoolOin, ...query });

    expect(find({}).content).toHaveLength(2);
    expect(find({ attributes: 'LVS' }).content).toMatchObject([{ attributes: 'LVS' }]);
  });

  it.each([
    ['neither', {}],
    ['both', { routing_id: routingId, school_oin: schoolOin }],
  ])('needs one of delivery point and school to look for, not %s', (_what, query) => {
    expect(osr().get('/api/v2/endpoints', query).status).toBe(400);
  });

  it('finds schools by all that is asked at once', () => {
    const { get } = osr();
    const found = { oin: schoolOin, brin: '99ZP', name: 'De Referentie' };

    expect(get('/schools', { brin: '99ZP', name: 'referentie' }).content).toEqual([found]);
    expect(get('/schools', { brin: '99ZP', name: 'tegenspeler' }).content).toEqual([]);
  });

  it('knows no mandate that a school took back, until that is restored', () => {
    const { register, get, post, urlsOn } = osr();
    post();
    register.withdrawMandates('99ZP');

    const meanwhile = get('/api/v2/mandates').content;
    register.restore();

    expect(meanwhile).toEqual([]);
    expect(get('/api/v2/mandates').content).toHaveLength(1);
    expect(urlsOn({})).toEqual([]);
  });

  it('has nothing elsewhere', () => {
    expect(osr().get('/api/v1/endpoints').status).toBe(404);
  });
});
