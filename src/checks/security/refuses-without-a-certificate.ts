import { refusesOddlyPresented } from './refuses-oddly-presented.ts';

/** Who shows no certificate is refused. */
export const refusesWithoutACertificate = refusesOddlyPresented('no certificate');
