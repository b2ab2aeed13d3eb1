import { describe, expect, it } from 'vitest';
import {
  daysLater,
  desk,
  inventKey,
  trusted,
  trustIn,
} from '../invented-statement.test-support.ts';
import { problemInTrust } from './problem-in-trust.ts';

describe('a trust file', () => {
  it('is right with keys that overlap', async () => {
    const keys = [await inventKey('attested', desk), await inventKey('attested', desk)];

    expect(await problemInTrust(trustIn(...keys))).toBeUndefined();
  });

  it('is wrong where a key goes by the name of another', async () => {
    const [one, other] = [await inventKey('attested', desk), await inventKey('status', desk)];
    const posing = trustIn(trusted(one, { kid: other.kid }));

    expect(await problemInTrust(posing)).toContain(`the thumbprint of the key is "${one.kid}"`);
  });

  it('is wrong where one key may do two things', async () => {
    const key = await inventKey('attested', desk);
    const twice = trustIn(key, trusted(key, { use: 'self-declared' }));

    expect(await problemInTrust(twice)).toContain('stands there twice');
  });

  it('is wrong where a key is never valid', async () => {
    const key = trusted(await inventKey('attested', desk), {
      until: daysLater(-500).toISOString(),
    });

    expect(await problemInTrust(trustIn(key))).toContain('no time at all');
  });
});
