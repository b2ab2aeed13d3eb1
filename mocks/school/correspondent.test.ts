import { expect, test } from 'vitest';
import { encodeMessage } from '#exchange/encode.ts';
import { loadLaw } from '#law/load-law.ts';
import { Correspondent } from './correspondent.ts';

const { release } = loadLaw({ release: '2022' });
const url = 'https://las.example/oso';

test.each(['utf-8', 'utf-16le', 'latin1'] as const)(
  'an answer is read in the charset that it names: %s',
  async (charset) => {
    const written = encodeMessage(release, 'notificatieResponse', {
      resultaat: 'NotificatieOntvangen',
    });
    const body = written.replace(/<\?xml.*?\?>/, '<!-- Björn -->');
    const sender = {
      send: async () => ({ status: 200, bytes: Buffer.from(body, charset), charset }),
    };
    const correspondent = new Correspondent({ release, sender, trafficCenter: url });
    const notice = {
      bronBrin: '99ZA',
      bronRouteringsKenmerk: '0000000700099ZA00901',
      doelBrin: '99ZB',
      doelRouteringsKenmerk: '0000000700099ZB00901',
      koppelsleutel: '3f2504e0-4f89-11d3-9a0c-0305e82c3301',
      doel: 'SWV',
    };

    const address = { scenario: undefined, to: 'target', url } as const;
    const answer = await correspondent.ask(address, 'notificatieRequest', notice);

    expect(answer).toEqual({ resultaat: 'NotificatieOntvangen' });
  },
);
