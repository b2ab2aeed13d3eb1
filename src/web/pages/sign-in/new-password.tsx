import { shortestPassword } from '#register/people/signing-in/refuse-poor.ts';
import { Refusal } from '#register/refusal.ts';
import { text } from '#words/text.ts';
import { Input } from '../../look/forms.tsx';
import type { Piece } from '../../look/piece.ts';
import type { Visit } from '../visit.ts';

/** The fields for a password that somebody chooses, twice. */
export function NewPassword({ visit: { say } }: { readonly visit: Visit }): Piece {
  return (
    <>
      <Input
        name="password"
        label={say(words.password)}
        hint={say(words.hint)}
        type="password"
        autocomplete="new-password"
        isNeeded
      />
      <Input
        name="again"
        label={say(words.again)}
        type="password"
        autocomplete="new-password"
        isNeeded
      />
    </>
  );
}

/** Gives the password that was chosen. @throws Refusal when it is not the same twice. */
export function chosenPassword({ field }: Visit): string {
  const password = field('password') ?? '';
  if (password !== (field('again') ?? '')) throw notTheSame;
  return password;
}

const notTheSame = new Refusal(
  'invalid',
  text('De twee wachtwoorden zijn niet gelijk', 'The two passwords are not the same'),
);

const words = {
  password: text('Nieuw wachtwoord', 'New password'),
  hint: text(
    `Ten minste ${shortestPassword} tekens. Een zin van een paar woorden is goed te onthouden.`,
    `At least ${shortestPassword} characters. A sentence of a few words is easy to remember.`,
  ),
  again: text('Nog een keer', 'Once more'),
} as const;
