import { refusesOddlyPresented } from './refuses-oddly-presented.ts';

/** Who speaks a TLS below 1.2 is refused (wiki OSR:API). */
export const refusesOldTls = refusesOddlyPresented('TLS 1.0', 'TLS 1.1');
