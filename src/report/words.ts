import type { Feature, Role } from '#evidence/plan.ts';
import type { Conclusion, Outcome } from '#verdict/outcome.ts';
import type { NotJudged, PlayedScenario } from '#verdict/record.ts';
import { type Text, text } from '#words/text.ts';

/** The verdict on a whole run, in the words of the field. */
export const verdictWords: Readonly<Record<Conclusion, Text>> = {
  passed: text('gekwalificeerd', 'qualified'),
  failed: text('niet gekwalificeerd', 'not qualified'),
  inconclusive: text('geen uitspraak', 'no verdict possible'),
  waived: text('gekwalificeerd onder voorwaarde', 'qualified on condition'),
  partial: text('geen oordeel: gedeeltelijke run', 'no verdict: partial run'),
};

/** What the verdict means to a school, in one sentence. */
export const verdictMeanings: Readonly<Record<Conclusion, Text>> = {
  passed: text(
    'Dit systeem deed in elke proef wat OSO ervan vraagt; voor zover deze proeven reiken, kan een school er overstapdossiers mee uitwisselen.',
    'This system did what OSO asks of it in every test; as far as these tests reach, a school can exchange transfer dossiers with it.',
  ),
  failed: text(
    'Dit systeem deed bij ten minste één eis niet wat OSO vraagt; zolang dat niet is hersteld en opnieuw beproefd, hoort een school er geen overstapdossiers mee uit te wisselen.',
    'For at least one requirement this system did not do what OSO asks; until that is mended and tested again, a school should not exchange transfer dossiers with it.',
  ),
  inconclusive: text(
    'Er is geen overtreding vastgesteld, maar wij konden niet alles zien wat voor een oordeel nodig is; dit telt niet tegen het systeem en is ook geen goedkeuring.',
    'No breach was established, but we could not see everything that a verdict needs; this does not count against the system and is no approval either.',
  ),
  waived: text(
    'Dit systeem deed bij ten minste één eis niet wat OSO vraagt; daarvoor is een ontheffing gegeven, die hieronder staat. Zolang die geldt kan een school er overstapdossiers mee uitwisselen, als zij met het gebrek rekening houdt.',
    'For at least one requirement this system did not do what OSO asks; a waiver was given for that, which stands below. While it holds a school can exchange transfer dossiers with it, if it allows for the defect.',
  ),
  partial: text(
    'Hier is maar een deel van de proeven gespeeld; de uitkomsten daarvan staan hieronder, maar een oordeel over het systeem volgt er niet uit: dit is geen kwalificatie.',
    'Only a part of the tests was played here; what came of those stands below, but no verdict on the system follows from it: this is no qualification.',
  ),
};

/** What came of one requirement. */
export const outcomeWords: Readonly<Record<Outcome, Text>> = {
  passed: text('voldaan', 'satisfied'),
  failed: text('niet voldaan', 'not satisfied'),
  inconclusive: text('niet vast te stellen', 'inconclusive'),
  waived: text('niet voldaan, met ontheffing', 'not satisfied, waived'),
  observed: text('aanbeveling niet gevolgd', 'advice not followed'),
};

/** The sign that goes with an outcome, for whoever sees no colour. */
export const outcomeSigns: Readonly<Record<Outcome | Conclusion, string>> = {
  passed: '✓',
  failed: '✗',
  inconclusive: '?',
  waived: '±',
  observed: '!',
  partial: '–',
};

/** Why a requirement was not judged. */
export const notJudgedReasons: Readonly<Record<NotJudged['because'], Text>> = {
  'needs a human eye': text('vraagt een menselijk oog', 'needs a human eye'),
  'not observable from outside': text('van buiten niet te zien', 'not observable from outside'),
  "another party's duty": text('de plicht van een ander', "another party's duty"),
  'not publicly specified': text('niet openbaar vastgelegd', 'not publicly specified'),
  'not applicable': text('niet van toepassing op dit systeem', 'not applicable to this system'),
  'not reached': text('niet aan toegekomen', 'not reached'),
};

/** What the target does in a role. */
export const roleWords: Readonly<Record<Role, Text>> = {
  bron: text('bron, die het dossier levert', 'bron, which delivers the dossier'),
  doel: text('doel, dat het dossier ontvangt', 'doel, which receives the dossier'),
};

/** How a scenario ended. */
export const endedWords: Readonly<Record<PlayedScenario['ended'], Text>> = {
  played: text('gespeeld', 'played'),
  stopped: text('afgebroken', 'stopped'),
  absent: text('niet begonnen', 'not begun'),
};

/** What a LAS may offer and need not. */
export const featureWords: Readonly<Record<Feature, Text>> = {
  aanvraagdatum: text('alleen nieuwere dossiers vragen', 'asking for newer dossiers only'),
  'delivery-point': text('één aanleverpunt bevragen', 'asking one delivery point'),
  feedback: text('terugkoppeling', 'feedback'),
  'storable-parts': text('delen van een dossier opslaan', 'storing parts of a dossier'),
  'regional-platform': text('regionaal platform', 'regional platform'),
  'revocation-list': text('intrekkingslijst (CRL)', 'revocation list (CRL)'),
};
