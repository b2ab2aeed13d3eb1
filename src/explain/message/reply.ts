import { sayFault } from './fault-words.ts';
import type { ToldMessage } from './told-message.ts';

const mostFaults = 5;

/** Writes a short answer, in Dutch, that support can send to whoever brought a message. */
export function replyTo(told: ToldMessage): string {
  const { what, foreign, faults } = told;
  const parts = [
    'Beste collega,',
    `Uw bericht is ${what.nl}. ${judgement(told)}`,
    faults
      .slice(0, mostFaults)
      .map((fault) => `- ${sayFault(fault, 'nl')}`)
      .join('\n'),
    moreThan(faults.length),
    faults.some(({ weight }) => weight === 'unsure') ? unsure : '',
    foreign.length > 0 ? personal : '',
    'Met vriendelijke groet,',
  ];
  return parts.filter((part) => part !== '').join('\n\n');
}

function judgement({ kind, faults }: ToldMessage): string {
  const isWrong = faults.some(({ weight }) => weight !== 'warning');
  if (isWrong) return 'Dit klopt er niet aan:';
  if (faults.length > 0) return 'Fout is er niets aan; dit viel ons wel op:';
  if (kind === 'soap-fault') {
    return 'De oorzaak ligt dus in de vraag die eraan voorafging; wilt u ons die ook sturen?';
  }
  return 'Aan het bericht zelf vinden wij niets verkeerd. Of het op dat moment en in die sessie mocht, is aan een los bericht niet te zien; stuurt u ons ook wat eraan voorafging, als het probleem blijft.';
}

function moreThan(count: number): string {
  const more = count - mostFaults;
  return more > 0 ? `En nog ${more} andere ${more === 1 ? 'bevinding' : 'bevindingen'}.` : '';
}

const unsure =
  'Wat onzeker is, rust op een aanname: de opbouw van dat bericht is niet openbaar. Vergelijk het met de WSDL die u van Kennisnet hebt.';

const personal =
  'In het bericht stond een nummer dat van een echt kind kan zijn. Wij hebben het onleesbaar gemaakt. Wilt u het bij u uit de melding verwijderen, en ons geen gegevens van echte leerlingen sturen?';
