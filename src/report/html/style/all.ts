import { colours } from './colours.ts';
import { exchanges } from './exchanges.ts';
import { findings } from './findings.ts';
import { layout } from './layout.ts';
import { print } from './print.ts';
import { tables } from './tables.ts';
import { verdict } from './verdict.ts';

/** How the report looks. */
export const styleSheet = [colours, layout, verdict, tables, findings, exchanges, print].join('');
