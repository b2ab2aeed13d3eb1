import { basesFor } from '#generators/malformed/bases-for.ts';
import { malformedMessages } from '#generators/malformed/malformed-messages.ts';
import { prepareTarget } from '#steps/parts/prepare-target.ts';
import { sendMalformed } from '#steps/parts/send-malformed.ts';
import { text } from '#words/text.ts';
import type { WireCase } from '../fuzz-case.ts';
import type { Kind } from '../kind.ts';
import { judgeSurvival } from './judge-survival.ts';
import { allTroubles, troublesIn } from './troubles-in.ts';

/** Whatever comes in, the target lives on and gives nothing away. */
export const wireKind: Kind<WireCase> = {
  name: 'wire',
  feature: 'willekeurig/elk-bericht',
  drawn(ground) {
    const { role, profile } = ground;
    return malformedMessages(basesFor(ground)).map((malformed) => {
      return { kind: 'wire', role, profile, malformed };
    });
  },
  async play(world, { role, malformed }) {
    if (role === 'bron') await prepareTarget(world);
    await sendMalformed(world, [malformed]);
  },
  insistsOn: ['OSO-ROB-05', 'OSO-ROB-16', 'OSO-ROB-18'],
  judge: judgeSurvival,
  coverage: {
    of: text('manieren om een bericht te misvormen', 'ways to malform a message'),
    all: () => new Set(allTroubles),
    touchedBy: ({ malformed }) => troublesIn(malformed),
  },
  written: {
    toJson: (fuzzCase) => fuzzCase,
    // What is stored was written by us; the reader of stored cases holds it to its schema.
    fromJson: (json) => json as WireCase,
  },
  sizeOf: ({ malformed }) => JSON.stringify(malformed).length,
};
