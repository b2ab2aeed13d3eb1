/** What holds at the Traffic Center whatever anybody does. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeMessage } from '#exchange/decode.ts';
import { encodeMessage } from '#exchange/encode.ts';
import { anyMessageOf } from '#exchange/messages.test-support.ts';
import { arrivalOf } from '../wire/arrival.test-support.ts';
import {
  bronOin,
  doelOin,
  keyIn,
  lifetimeMs,
  onStage,
  releases,
} from './traffic-center.test-support.ts';

type Act =
  | { readonly act: 'check' | 'sign-off' | 'wrong check' | 'wrong sign-off' }
  | { readonly act: 'wait'; readonly ms: number };

const anyAct: fc.Arbitrary<Act> = fc.oneof(
  fc.record({
    act: fc.constantFrom('check', 'sign-off', 'wrong check', 'wrong sign-off'),
  }),
  fc.record({ act: fc.constant('wait'), ms: fc.integer({ min: 0, max: lifetimeMs }) }),
);

const anyStanding = fc.record({
  isSchoolQualified: fc.boolean(),
  isSupplierQualified: fc.boolean(),
  isActive: fc.boolean(),
  destination: fc.constantFrom('overstap', 'swv'),
});

describe.each(releases)('at the Traffic Center of release $release', (release) => {
  const { results } = release;

  it('a session is valid exactly until it is signed off or its time has passed', () => {
    fc.assert(
      fc.property(fc.array(anyAct, { maxLength: 12 }), (acts) => {
        const { open, check, signOff, clock } = onStage(release);
        const session = open();
        const life = { elapsedMs: 0, isSignedOff: false };
        const perform = {
          check: () => check(session),
          'sign-off': () => signOff(session),
          'wrong check': () => check(session, keyIn(release, 'YW5kZXI=')),
          'wrong sign-off': () => signOff(session, { bronBrin: '99ZD' }),
        };

        for (const next of acts) {
          if (next.act === 'wait') {
            clock.moveOn(next.ms);
            life.elapsedMs += next.ms;
            continue;
          }
          const expected = expectedResult(next.act, life);
          expect(perform[next.act]().resultaat).toBe(results[expected]);
          life.isSignedOff ||= expected === 'transferSucceeded';
        }
      }),
    );
  });

  it('a session is granted exactly when both sides may, and never in silence', () => {
    fc.assert(
      fc.property(anyStanding, anyStanding, anyStanding, (doel, bron, second) => {
        const { request, schools, center } = onStage(release);
        center.participants.change(schools.doel, doel);
        center.participants.change(schools.bron, bron);
        center.participants.change(schools.second, second);
        const mayAsk =
          doel.isActive &&
          doel.isSchoolQualified &&
          doel.isSupplierQualified &&
          doel.destination === 'overstap';
        const isGranted = mayAsk && (bron.isActive || second.isActive);

        const { resultaat, sessieId } = request();

        expect(resultaat === results.sessionGranted).toBe(isGranted);
        expect(sessieId !== undefined).toBe(isGranted);
        expect(center.sessions.count).toBe(isGranted ? 1 : 0);
      }),
    );
  });

  it('nothing that anybody sends brings it down, and no answer holds a dossier', () => {
    fc.assert(
      fc.property(anyMessageOf(release), fc.constantFrom(bronOin, doelOin), (message, oin) => {
        const { center } = onStage(release);
        const body = encodeMessage(release, message.name, message.fields);

        const answer = center.answer(arrivalOf(body, { oin }));

        expect(decodeMessage(release, answer.body).kind).toMatch(/^(message|fault)$/);
        expect(answer.body).not.toContain('<dossier');
      }),
    );
  });
});

type Life = { readonly elapsedMs: number; readonly isSignedOff: boolean };

function expectedResult(act: Exclude<Act['act'], 'wait'>, { elapsedMs, isSignedOff }: Life) {
  if (act.startsWith('wrong')) return 'sessionDiffers';
  if (isSignedOff) return 'sessionSignedOff';
  if (elapsedMs >= lifetimeMs) return 'sessionExpired';
  return act === 'check' ? 'sessionValid' : 'transferSucceeded';
}
