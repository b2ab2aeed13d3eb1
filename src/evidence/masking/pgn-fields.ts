import type { Pack } from '#dossier/pack.ts';
import type { Particle, Release } from '#exchange/release.ts';

/** What identifies a pupil in a message, by our names, and in answers of a driver. */
const identifying = ['zoeksleutel', 'pgnfrag', 'koppelsleutel'];
const inDriverAnswers = ['pgn'];

/** Gives the names of all elements and members in which a PGN, or what stands for it, belongs. */
export function pgnFields(pack: Pick<Pack, 'pgnElements'>, { messages }: Release): string[] {
  const onTheWire = Object.values(messages).flatMap(({ content }) => content.flatMap(namesOf));
  return [...new Set([...pack.pgnElements, ...inDriverAnswers, ...onTheWire])];
}

function namesOf(particle: Particle): string[] {
  if ('choice' in particle) return particle.choice.flatMap(namesOf);
  const { name, field = name, content = [] } = particle;
  const ours = field.split('.').at(-1) ?? '';
  return [...(identifying.includes(ours) ? [name] : []), ...content.flatMap(namesOf)];
}
