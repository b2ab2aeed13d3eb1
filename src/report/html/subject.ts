import { type Text, text } from '#words/text.ts';

/** Gives the subject of a requirement, which its id names: "OSO-SES-01" is about "SES". */
export function subjectOf(requirement: string): string {
  return requirement.split('-')[1] ?? requirement;
}

/** Says in words what a subject is; one that we have no words for goes by its letters. */
export function subjectName(subject: string): Text {
  return names[subject] ?? text(subject, subject);
}

const names: Readonly<Record<string, Text>> = {
  SES: text('Sessies', 'Sessions'),
  BRON: text('Dossiers leveren', 'Delivering dossiers'),
  DOEL: text('Dossiers ontvangen', 'Receiving dossiers'),
  DOS: text('Inhoud van het dossier', 'Content of the dossier'),
  NOT: text('Notificaties', 'Notifications'),
  SWV: text('Samenwerkingsverband', 'Samenwerkingsverband'),
  TER: text('Terugkoppeling', 'Feedback'),
  PRI: text('Privacy en inzage', 'Privacy and inspection'),
  BEV: text('Beveiliging', 'Security'),
  REG: text('Registratie', 'Registration'),
  ROB: text('Robuustheid', 'Robustness'),
};
