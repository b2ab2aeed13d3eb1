import { allMischief } from '#cast/mischief/all.ts';
import { type Language, text } from '#words/text.ts';

/** Lists every mischief, with what it does and what may stand behind its name. */
export function mischiefList(language: Language): string {
  const lines = Object.entries(allMischief).map(([name, { what, value, of }]) => {
    const written = value ? `${name}=${value.example}` : name;
    const only = of ? ` (${words[of][language]})` : '';
    return `  ${written.padEnd(36)} ${what[language]}${only}`;
  });
  return `${words.head[language]}\n\n${lines.join('\n')}\n`;
}

const words = {
  head: text(
    'Kattenkwaad van het Traffic Center en de andere school, of van één met "traffic-center:" of "school:" ervoor:',
    'Mischief of the Traffic Center and the other school, or of one with "traffic-center:" or "school:" before it:',
  ),
  trafficCenter: text('alleen het Traffic Center', 'the Traffic Center only'),
  school: text('alleen de andere school', 'the other school only'),
} as const;
