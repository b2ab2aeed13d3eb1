import type { Slice } from '#evidence/slice.ts';
import { text } from '#words/text.ts';
import type { Finding } from '../check.ts';
import { absence } from './finding.ts';
import { grantedSessions } from './granted-session.ts';
import type { UserAsk } from './user-ask.ts';

/** Says which sessions of an ask were never signed off, whatever the Traffic Center said to it. */
export function unclosed(slice: Slice, { exchanges }: UserAsk): Finding[] {
  return grantedSessions(slice)
    .filter(({ grant, signOffs }) => exchanges.includes(grant) && signOffs.length === 0)
    .map(({ grant, asks }) => {
      const last = asks.at(-1);
      const end = last?.response ?? last?.silence ?? grant.response ?? grant.request;
      const dueMs = Date.parse(end.at) + slice.limits.signOffMs;
      return absence({ seq: end.seq, dueMs }, { expected, actual });
    });
}

const expected = text('De sessie wordt afgemeld', 'The session is signed off');
const actual = text('De sessie is niet afgemeld', 'The session was not signed off');
