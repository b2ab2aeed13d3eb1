import { colours } from './colours.ts';
import { desk } from './desk.ts';
import { forms } from './forms.ts';
import { frame } from './frame.ts';
import { pieces } from './pieces.ts';
import { steps } from './steps.ts';
import { tables } from './tables.ts';
import { type } from './type.ts';

/** The one stylesheet of the pages. */
export const style = [colours, type, frame, pieces, forms, tables, desk, steps].join('');
