import type { RuleAspect } from '#dossier/compare/pack-diff.ts';
import { type Text, text } from '#words/text.ts';

/** What stands above each part, and between its words. */
export const packDiffWords = {
  versions: text('Wat een dossier van zichzelf zegt', 'What a dossier says of itself'),
  profiles: text('Profielen', 'Profiles'),
  moved: text('Elementen met een andere naam of plaats', 'Elements with another name or place'),
  changed: text('Elementen waarvoor iets anders geldt', 'Elements that something else holds for'),
  removed: text('Elementen die er niet meer zijn', 'Elements that are no longer there'),
  added: text('Nieuwe elementen', 'New elements'),
  reordered: text('Elementen in een andere volgorde', 'Elements in another order'),
  categories: text('Categorieën', 'Categories'),
  codelists: text('Codelijsten', 'Code lists'),
  rulesRemoved: text('Regels die er niet meer zijn', 'Rules that are no longer there'),
  rulesAdded: text('Nieuwe regels', 'New rules'),
  rulesChanged: text('Regels die iets anders zeggen', 'Rules that say something else'),
  rulesRenamed: text('Regels die alleen anders heten', 'Rules that only have another id'),
  renumbered: text(
    'regels van beide versies hebben een andere sleutel; --format json noemt ze',
    'rules of both versions have another key; --format json names them',
  ),
  matchedByContent: text(
    'Een van beide noemt regels anders dan de ander; zij zijn herkend aan wat zij zeggen',
    'One of the two calls rules otherwise than the other; they are known again by what they say',
  ),
  nothing: text('Er is niets veranderd', 'Nothing has changed'),
  gone: text('vervallen', 'gone'),
  isNew: text('nieuw', 'new'),
  governs: text('gaat over', 'is about'),
  isNow: text('is nu', 'is now'),
  was: text('was', 'was'),
} as const satisfies Readonly<Record<string, Text>>;

/** In what a rule differs. */
export const aspectWords: Readonly<Record<RuleAspect, Text>> = {
  id: text('heet anders', 'has another id'),
  binds: text('geldt voor andere dossiers', 'binds other dossiers'),
  place: text('kijkt naar andere elementen', 'looks at other elements'),
  condition: text('eist iets anders', 'asks something else'),
  layers: text('staat in andere lagen', 'is in other layers'),
  severity: text('weegt anders', 'weighs otherwise'),
};

/** What a limit of an element is called. */
export const limitWords: Readonly<Record<string, Text>> = {
  base: text('type', 'type'),
  pattern: text('patroon', 'pattern'),
  minLength: text('minste lengte', 'least length'),
  maxLength: text('grootste lengte', 'greatest length'),
  minInclusive: text('laagste waarde', 'lowest value'),
  maxInclusive: text('hoogste waarde', 'highest value'),
  attributes: text('attributen', 'attributes'),
  alternatives: text('keuze uit', 'choice of'),
};

/** How often an element must and may be there, by what it is now. */
export const occurrenceWords: Readonly<Record<string, Text>> = {
  'min 0': text('niet meer verplicht', 'no longer required'),
  'min 1': text('nu verplicht', 'required now'),
  'max 1': text('nog maar één keer toegestaan', 'allowed once only from now on'),
  'max unbounded': text('mag nu vaker voorkomen', 'may now occur more than once'),
};
