import { colours } from './colours.ts';
import { filter } from './filter.ts';
import { findings } from './findings.ts';
import { layout } from './layout.ts';
import { messages } from './messages.ts';
import { print } from './print.ts';
import { sequence } from './sequence.ts';
import { tables } from './tables.ts';
import { verdict } from './verdict.ts';

/** How the report looks. */
export const styleSheet = [
  colours,
  layout,
  verdict,
  filter,
  tables,
  findings,
  sequence,
  messages,
  print,
].join('');
