import type { Touches } from '../variant.ts';

/** What is about sessions and koppelsleutels. */
export const whereUuidsGo: Touches = {
  profiles: ['POVO', 'POSWV'],
  only: [
    'alleen-binnen-een-geldige-sessie',
    'de-vraag-past-bij-de-sessie',
    'een-geweigerde-sessie',
    'elk-aanleverpunt-komt-aan-de-beurt',
    'elke-sessie-wordt-afgemeld',
    'een-bericht-is-een-keuze',
    'een-mens-beslist-over-een-bericht',
    'het-samenwerkingsverband-krijgt-een-koppelsleutel',
    'de-school-hoort-wat-het-werd',
  ],
};
