import type { Outcome } from '#verdict/outcome.ts';
import type { NotJudged } from '#verdict/record.ts';
import { type Text, text } from '#words/text.ts';

/** The verdict on a whole run, in the words of the field. */
export const verdictWords: Readonly<Record<Outcome, Text>> = {
  passed: text('gekwalificeerd', 'qualified'),
  failed: text('niet gekwalificeerd', 'not qualified'),
  inconclusive: text('geen uitspraak', 'no verdict possible'),
};

/** What came of one requirement. */
export const outcomeWords: Readonly<Record<Outcome, Text>> = {
  passed: text('voldaan', 'satisfied'),
  failed: text('niet voldaan', 'not satisfied'),
  inconclusive: text('niet vast te stellen', 'inconclusive'),
};

/** Why a requirement was not judged. */
export const notJudgedReasons: Readonly<Record<NotJudged['because'], Text>> = {
  'needs a human eye': text('vraagt een menselijk oog', 'needs a human eye'),
  'not observable from outside': text('van buiten niet te zien', 'not observable from outside'),
  "another party's duty": text('de plicht van een ander', "another party's duty"),
  'not publicly specified': text('niet openbaar vastgelegd', 'not publicly specified'),
  'not applicable': text('niet van toepassing op dit systeem', 'not applicable to this system'),
  'not reached': text('niet aan toegekomen', 'not reached'),
};
