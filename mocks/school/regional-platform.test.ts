import { describe, expect, it } from 'vitest';
import { releases } from '../traffic-center/traffic-center.test-support.ts';
import { RegionalPlatform } from './regional-platform.ts';
import { dossierSaying, onStage, pgn } from './school.test-support.ts';

describe.each(releases)('a regional platform in release $release', (release) => {
  const { results } = release;
  const platformOnStage = () => {
    const stage = onStage(release);
    const { ours, theirs, schools, transfer } = stage;
    const platform = new RegionalPlatform(theirs);
    const next = { ...transfer, bron: schools.doel, doel: schools.bron };
    const hop = { school: schools.doel, pgn, readyFor: { brin: schools.bron.brin } };
    return { ...stage, ours, theirs, platform, next, hop };
  };

  it('passes a dossier on in two sessions, and signs the first off', async () => {
    const { ours, theirs, platform, enter, pupil, readyForDoel, transfer, next, hop, center } =
      platformOnStage();
    enter('dossier');
    ours.bron.makeReady(pupil, readyForDoel);

    const first = await theirs.doel.openSession(transfer);
    const isPassedOn = await platform.passOn(first, hop);
    const second = await ours.doel.openSession(next);
    const answer = await ours.doel.askDossier(second);

    expect(isPassedOn).toBe(true);
    expect(answer).toEqual({
      resultaat: results.transferSucceeded,
      dossier: dossierSaying('dossier'),
    });
    expect(center.sessions.all.map(({ state }) => state)).toEqual(['signed-off', 'granted']);
  });

  it('has nothing to pass on when there was nothing to be had, and signs off all the same', async () => {
    const { ours, theirs, platform, transfer, next, hop, center } = platformOnStage();

    const isPassedOn = await platform.passOn(await theirs.doel.openSession(transfer), hop);
    const answer = await ours.doel.askDossier(await ours.doel.openSession(next));

    expect(isPassedOn).toBe(false);
    expect(answer).toEqual({ resultaat: results.notAvailable });
    expect(center.sessions.all.map(({ state }) => state)).toEqual(['signed-off', 'granted']);
  });
});
