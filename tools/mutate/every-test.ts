/** All tests of a part as one file, so that they share what they load and are tried together. */
import { inject } from 'vitest';

for (const file of inject('tests')) await import(/* @vite-ignore */ file);
