import { readFileSync } from 'node:fs';
import { BronScene, delivery, refusal } from '#evidence/scenes.test-support.ts';
import { packageRoot } from '#law/package-root.ts';
import type { Check, Observation } from '../check.ts';

/** A dossier of POVO in which nothing is wrong. */
export const soundDossier = readFileSync(`${packageRoot}/mocks/dossiers/povo.xml`, 'utf8');

/** What a check says of an answer, with the numbers of question and answer. */
type Seen = {
  readonly observation: Observation;
  readonly asked: number;
  readonly answer: number;
};

/** Gives what a check says when the target delivers this dossier in POVO. */
export function whenDelivered(check: Check, dossier: string): Seen {
  const scene = new BronScene();
  const ask = scene.asks();
  scene.checks();
  const answer = ask.answer(delivery(dossier));
  return { observation: check(scene.slice), asked: ask.seq, answer };
}

/** Gives what a check says when the target refuses. */
export function whenRefused(check: Check): Observation {
  const scene = new BronScene();
  const ask = scene.asks();
  scene.checks();
  ask.answer(refusal('LeerlinginfoNietBeschikbaar'));
  return check(scene.slice);
}

/** Gives a dossier without the first element of this name, which has a tag of its own at both ends. */
export function without(name: string, dossier: string = soundDossier): string {
  return dossier.replace(new RegExp(`<${name}>.*?</${name}>`, 's'), '');
}
