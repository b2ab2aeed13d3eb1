import { describe, expect, it } from 'vitest';
import { loadLaw, releases } from '#law/load-law.ts';
import { decodeMessage } from '../decode.ts';
import { encodeMessage } from '../encode.ts';
import { elementsOf, goldensOf } from './goldens.test-support.ts';

describe.each(releases)('the goldens of release %s', (name) => {
  const { release, assumptions } = loadLaw({ release: name });
  const goldens = goldensOf(name);
  const known = assumptions.map(({ id }) => id);

  it('speak of every message', () => {
    const told = new Set(goldens.map((golden) => golden.name));

    expect([...told].toSorted()).toEqual(Object.keys(release.messages).toSorted());
  });

  it.each(goldens)('$stem reads as its fields', ({ name, document, fields }) => {
    expect(decodeMessage(release, document)).toEqual({
      kind: 'message',
      message: { name, fields },
    });
  });

  it.each(goldens)('$stem is what we write of its fields', ({ name, document, fields }) => {
    const written = encodeMessage(release, name, fields);

    expect(elementsOf(written)).toEqual(elementsOf(document));
    expect(decodeMessage(release, written)).toEqual(decodeMessage(release, document));
  });

  it.each(goldens.filter(({ source }) => source === undefined))(
    '$stem, of which no sample is published, names every assumption of its message',
    (golden) => {
      const ofMessage = release.messages[golden.name]?.assumptions ?? [];

      expect(golden.assumptions).toEqual(expect.arrayContaining([...ofMessage]));
      expect(golden.assumptions).not.toEqual([]);
      expect(known).toEqual(expect.arrayContaining([...golden.assumptions]));
    },
  );

  it('are published for the messages of which a sample is', () => {
    const published = goldens.filter(({ source }) => source !== undefined);

    expect(published.map((golden) => golden.stem)).toEqual([
      'sessiecontroleRequest',
      'meldenNotificatieRequest',
      'notificatieRequest',
      'notificatieResponse',
    ]);
  });
});
