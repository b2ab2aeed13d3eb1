import type { Variant } from '../variant.ts';
import { changeLeaves } from './change-leaves.ts';

/** Writes a zoeksleutel over lines, as Base64 often comes. */
export const wrapsTheZoeksleutel: Variant = {
  name: 'wraps-the-zoeksleutel',
  does: 'Writes a zoeksleutel over several indented lines.',
  change: (las) =>
    changeLeaves(las, ['zoeksleutel'], (key) => `\n${key.replaceAll(/.{1,20}/g, '  $&\n')}`),
};
