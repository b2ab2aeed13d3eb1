import { text } from '#words/text.ts';
import { Refusal } from '../../refusal.ts';

/** The shortest password that is taken. */
export const shortestPassword = 12;

const longestPassword = 200;

/** Takes no password that is too short or can be guessed. @throws Refusal that tells what is wrong with it. */
export function refusePoor(password: string, handle: string): void {
  const letters = new Set(password.toLowerCase());
  if (password.length < shortestPassword || password.length > longestPassword) throw wrongLength;
  if (letters.size < 5 || password.toLowerCase().includes(handle)) throw tooPlain;
}

const wrongLength = new Refusal(
  'invalid',
  text(
    `Kies een wachtwoord van ten minste ${shortestPassword} tekens; een zin van een paar woorden is goed`,
    `Choose a password of at least ${shortestPassword} characters; a sentence of a few words will do`,
  ),
);

const tooPlain = new Refusal(
  'invalid',
  text(
    'Dit wachtwoord is te raden: gebruik meer verschillende tekens, en niet uw gebruikersnaam',
    'This password can be guessed: use more different characters, and not your user name',
  ),
);
