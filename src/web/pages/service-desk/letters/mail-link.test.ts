import { expect, it } from 'vitest';
import { mailLink } from './mail-link.ts';

const levi = { organisation: 'Verzonnen BV', email: 'levi+oso@verzonnen.example' };
const sara = { organisation: 'School', email: 'sara&bcc=x@school.example' };

it('a link opens the message as it is written', () => {
  const link = mailLink({ to: [levi], subject: 'Eén & twee', body: 'Beste,\nhoe?' });

  const url = new URL(link?.href ?? '');
  expect([url.protocol, decodeURIComponent(url.pathname)]).toEqual(['mailto:', levi.email]);
  expect(url.searchParams.get('subject')).toBe('Eén & twee');
  expect(url.searchParams.get('body')).toBe('Beste,\r\nhoe?');
  expect(link?.hasBody).toBe(true);
});

it('several organisations do not see each other, and an address adds nothing to the message', () => {
  const link = mailLink({ to: [levi, sara], subject: 'x', body: 'y' });

  const url = new URL(link?.href ?? '');
  expect(url.pathname).toBe('');
  expect([...url.searchParams.keys()]).toEqual(['bcc', 'subject', 'body']);
  expect(link?.href).toContain('sara%26bcc%3Dx@school.example');
});

it('what does not fit is left out, the text first and then the link', () => {
  const many = Array.from({ length: 100 }, (_each, at) => ({ ...sara, organisation: `${at}` }));

  const long = mailLink({ to: [levi], subject: 'x', body: 'y'.repeat(2000) });

  expect(long).toEqual({ href: expect.not.stringContaining('body='), hasBody: false });
  expect(mailLink({ to: many, subject: 'x', body: 'y' })).toBeUndefined();
  expect(mailLink({ to: [], subject: 'x', body: 'y' })).toBeUndefined();
});
