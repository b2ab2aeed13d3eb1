import pc from 'picocolors';
import type { CampaignOptions } from '#fuzz/campaign/campaign-options.ts';
import { type Language, text } from '#words/text.ts';
import type { Screen } from '../run/progress.ts';
import { kindWords } from './kind-words.ts';

/** Shows how far a campaign is, in one line that changes, and every finding as it is made. */
export function showFuzzProgress(
  screen: Screen,
  language: Language,
): Pick<CampaignOptions, 'onStart' | 'onProgress' | 'onFinding'> {
  const show = (content: string) => screen.isTTY && screen.write(`\r\x1b[2K${content}`);
  return {
    onStart(seed) {
      const told = text(
        `OSO Keur fuzzt, uit seed ${seed}; Ctrl-C houdt op met wat er is`,
        `OSO Keur fuzzes, from seed ${seed}; Ctrl-C ends it with what there is`,
      );
      screen.write(pc.dim(`${told[language]}\n`));
    },
    onProgress({ kind, cases, perSecond, touched, toTouch, of, findings }) {
      const counted = text(
        `${cases} gevallen, ${perSecond.toFixed(1)} per seconde; ${touched} van ${toTouch} ${of.nl}; ${findings} bevindingen`,
        `${cases} cases, ${perSecond.toFixed(1)} a second; ${touched} of ${toTouch} ${of.en}; ${findings} findings`,
      );
      show(pc.dim(`${kindWords[kind][language]}: ${counted[language]}`));
    },
    onFinding({ requirement, title, role, profile, foundAt, shrinks }) {
      const how = text(
        `geval ${foundAt}, verkleind in ${shrinks} stappen`,
        `case ${foundAt}, made smaller in ${shrinks} steps`,
      );
      show('');
      screen.write(
        `${pc.red('✗')} ${requirement} ${role} ${profile}: ${title[language]} ${pc.dim(`(${how[language]})`)}\n`,
      );
    },
  };
}
