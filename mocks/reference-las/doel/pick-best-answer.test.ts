import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type DeliveryAnswer, pickBestAnswer } from './pick-best-answer.ts';

const bestFirst = [
  'OverdrachtGeslaagd',
  'LeerlinginfoNietGewijzigd',
  'LeerlinginfoNietOpvraagbaar',
  'LeerlinginfoNietBeschikbaar',
  'SessieAfwijkend',
];

function makeAnswer(resultaat: string, place: number): DeliveryAnswer {
  const visit = { sessieId: 'session', bronRouteringsKenmerk: String(place) };
  return { visit, resultaat, dossier: undefined, isAnswered: true };
}

test('the best answer has the highest result, and is the last to have it', () => {
  const results = fc.array(fc.constantFrom(...bestFirst), { minLength: 1 });

  fc.assert(
    fc.property(results, (given) => {
      const highest = bestFirst.find((resultaat) => given.includes(resultaat));

      const best = pickBestAnswer(given.map(makeAnswer));

      expect(best.resultaat).toBe(highest);
      expect(best.visit.bronRouteringsKenmerk).toBe(String(given.lastIndexOf(best.resultaat)));
    }),
  );
});
