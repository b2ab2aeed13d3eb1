/**
 * What an overlay must keep to, beyond its JSON Schema:
 *
 * 1. It is for the release of the run, and names no message, result or assumption that this release does not have.
 * 2. A message of its own still carries the fields that we know: all that must be there in ours, and none that must be
 *    there in its own and is unknown to us. Order, wire names, types and namespaces are free.
 * 3. Everything that it refers to (types, results, messages of a port) exists when it has been laid over ours.
 */
import { emptyInDetail } from '../fault-detail.ts';
import type { MessageDefinition, Particle, Release } from '../release.ts';
import { layOver } from './lay-over.ts';

/** The first thing that is wrong with an overlay: at which key, and what. */
export type OverlayProblem = { readonly key: string; readonly what: string };

/** Tells what is wrong with messages that are to be laid over a release; undefined when nothing is. */
export function problemInMessages(
  ours: Release,
  over: Partial<Release>,
  assumptions: readonly string[],
): OverlayProblem | undefined {
  const laid = layOver(ours, over);
  const [problem] = [
    ...otherRelease(ours, over),
    ...unknownNames(ours, over, 'messages'),
    ...unknownNames(ours, over, 'results'),
    ...Object.entries(over.messages ?? {}).flatMap(([name, theirs]) => [
      ...inFields(name, ours.messages[name as keyof Release['messages']], theirs),
      ...inTypes(`messages.${name}`, theirs.content, laid),
      ...theirs.assumptions
        .filter((id) => !assumptions.includes(id))
        .map((id) => at(`messages.${name}.assumptions`, `there is no assumption "${id}"`)),
    ]),
    ...laid.resultRanking
      .filter((name) => !(name in laid.results))
      .map((name) => at('resultRanking', `there is no result "${name}"`)),
    ...inPorts(laid),
    ...inFaults(laid),
  ];
  return problem;
}

function otherRelease({ release }: Release, over: Partial<Release>): OverlayProblem[] {
  if (over.release === undefined || over.release === release) return [];
  return [at('release', `it is for release ${over.release}, and this run is of ${release}`)];
}

function unknownNames(
  ours: Release,
  over: Partial<Release>,
  key: 'messages' | 'results',
): OverlayProblem[] {
  return Object.keys(over[key] ?? {})
    .filter((name) => !(name in ours[key]))
    .map((name) => at(`${key}.${name}`, `release ${ours.release} has no such name`));
}

function inFields(
  name: string,
  ours: MessageDefinition | undefined,
  theirs: MessageDefinition,
): OverlayProblem[] {
  const [known, told] = [fieldsOf(ours?.content ?? []), fieldsOf(theirs.content)];
  const has = (fields: readonly Field[], path: string) =>
    fields.some((field) => field.path === path);
  const lacking = known.filter(({ path, isSure }) => isSure && !has(told, path));
  const strange = told.filter(({ path, isSure }) => isSure && !has(known, path));
  return [
    ...lacking.map(({ path }) => at(`messages.${name}`, `no element carries the field "${path}"`)),
    ...strange.map(({ path }) =>
      at(`messages.${name}`, `it needs a field "${path}", which we do not know: make it optional`),
    ),
  ];
}

type Field = { readonly path: string; readonly isSure: boolean };

/** Gives every field of a message by its path; sure are those that no message can do without. */
function fieldsOf(content: readonly Particle[], before = '', isSure = true): Field[] {
  return content.flatMap((particle) => {
    if ('choice' in particle) return fieldsOf(particle.choice, before, false);
    const { name, field = name, optional } = particle;
    const path = `${before}${field}`;
    const isHere = isSure && !optional;
    if (particle.wrapper) return fieldsOf(particle.content ?? [], before, isHere);
    return particle.content
      ? fieldsOf(particle.content, `${path}.`, isHere)
      : [{ path, isSure: isHere }];
  });
}

function inTypes(key: string, content: readonly Particle[], laid: Release): OverlayProblem[] {
  return content.flatMap((particle) => {
    if ('choice' in particle) return inTypes(key, particle.choice, laid);
    if (particle.content) return inTypes(key, particle.content, laid);
    const { name, type } = particle;
    if (type === undefined || type in laid.types) return [];
    return [at(key, `the element "${name}" is of a type "${type}" that there is not`)];
  });
}

function inPorts({ ports, messages }: Release): OverlayProblem[] {
  return Object.entries(ports).flatMap(([port, operations]) =>
    operations
      .filter((name) => !(`${name}Request` in messages && `${name}Response` in messages))
      .map((name) =>
        at(`ports.${port}`, `there are no messages "${name}Request" and "${name}Response"`),
      ),
  );
}

function inFaults(laid: Release): OverlayProblem[] {
  return Object.entries(laid.faults).flatMap(([name, { detail }]) => {
    if (!detail) return [];
    const key = `faults.${name}.detail`;
    const empty = emptyInDetail(laid, detail).map((path) =>
      at(key, `nothing is known to write in "${path}": say it under the key "values"`),
    );
    return [...inTypes(key, [detail.element], laid), ...empty];
  });
}

function at(key: string, what: string): OverlayProblem {
  return { key, what };
}
