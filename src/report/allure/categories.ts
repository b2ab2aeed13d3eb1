import { type Language, text } from '#words/text.ts';
import { outcomeWords } from '../words.ts';

/** Gives the categories by which Allure groups what is not plainly passed. */
export function categoriesIn(language: Language): readonly object[] {
  return [
    { name: outcomeWords.failed[language], matchedStatuses: ['failed'] },
    { name: outcomeWords.inconclusive[language], matchedStatuses: ['broken'] },
    {
      name: outcomeWords.waived[language],
      matchedStatuses: ['skipped'],
      messageRegex: `(?s)${waived}.*`,
    },
    {
      name: words.skipped[language],
      matchedStatuses: ['skipped'],
      messageRegex: `(?s)(?!${waived}).*`,
    },
    // Only advice that was not followed has a message though it passed.
    { name: outcomeWords.observed[language], matchedStatuses: ['passed'], messageRegex: '(?s).+' },
  ];
}

/** How the message of what stands under a waiver begins. */
const waived = '(Ontheffing|Waiver) OSO-';

const words = {
  skipped: text('telt niet mee in het oordeel', 'does not count in the verdict'),
} as const;
