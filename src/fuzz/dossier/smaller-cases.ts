import { breaksNothing } from '#generators/breaks-nothing.ts';
import { drawOne } from '#generators/draw-one.ts';
import type { Step } from '#generators/smaller/by-steps.ts';
import { dossierPasses } from '#generators/smaller/dossier-passes.ts';
import { inPasses, type Parts, type Pass, type PassedTo } from '#generators/smaller/in-passes.ts';
import { dossiersFor } from '#run/lease/generated-dossier.ts';
import type { XmlElement } from '#xml/element.ts';
import type { DossierCase } from '../fuzz-case.ts';
import type { Ground } from '../kind.ts';

/** Makes sound cases of a ground smaller, towards the smallest dossier that may go round there, asked for at any time. */
export function smallerCases(ground: Ground) {
  const passes: readonly Pass<DossierCase>[] = [
    withSince,
    ...dossierPasses(() => smallestOn(ground)).map(ofDossier),
    oddMoment,
  ];
  const isSound = ({ dossier }: DossierCase) => breaksNothing(dossier, ground.dossierLaw);
  return (fuzzCase: DossierCase, since?: PassedTo): Generator<Step<DossierCase, PassedTo>> =>
    inPasses(fuzzCase, passes, { isSound, since });
}

const smallestKnown = new WeakMap<Ground, XmlElement>();

function smallestOn(ground: Ground): XmlElement {
  const { profile, sender, dossierLaw } = ground;
  const smallest =
    smallestKnown.get(ground) ??
    drawOne(dossiersFor(dossierLaw, { profile, sender, size: 'minimal' }), 0);
  smallestKnown.set(ground, smallest);
  return smallest;
}

function ofDossier(pass: Pass<XmlElement>): Pass<DossierCase> {
  return (fuzzCase) => {
    const { without, ...parts } = pass(fuzzCase.dossier);
    return { ...parts, without: (from, to) => ({ ...fuzzCase, dossier: without(from, to) }) };
  };
}

function withSince({ since, ...fuzzCase }: DossierCase): Parts<DossierCase> {
  return { count: since === undefined ? 0 : 1, without: () => fuzzCase };
}

const plainMoment = ['2016-01-01', 'T12:00:00', '', 'Z'] as const;

/** The day, the time, the fraction and the zone of a moment, where they are not plain. */
function oddMoment(fuzzCase: DossierCase): Parts<DossierCase> {
  const { since } = fuzzCase;
  const [, ...said] = /^([\d-]+)(T[\d:]+)(\.\d+)?(.+)$/.exec(since ?? '') ?? [];
  const odd = [...said.keys()].filter((at) => (said[at] ?? '') !== plainMoment[at]);
  const without = (from: number, to: number): DossierCase => {
    const plain = odd.slice(from, to);
    const parts = said.map((part = '', at) => (plain.includes(at) ? plainMoment[at] : part));
    return { ...fuzzCase, since: parts.join('') };
  };
  return { count: odd.length, without };
}
