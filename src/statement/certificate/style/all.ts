import { attested } from './attested.ts';
import { dense } from './dense.ts';
import { selfDeclared } from './self-declared.ts';
import { sheet } from './sheet.ts';

/** How a certificate looks. */
export const certificateStyle = [sheet, attested, selfDeclared, dense].join('');
