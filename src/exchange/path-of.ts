import type { ElementParticle } from './release.ts';

/** Gives the names under which the field of an element stands in its message: a name on the wire may hold dots. */
export function pathOf({ name, field }: Pick<ElementParticle, 'name' | 'field'>): string[] {
  return field === undefined ? [name] : field.split('.');
}
