import { isReachable, type RulesOfPack } from '#dossier/rules/rule.ts';
import { titleOf } from '#dossier/rules/wording.ts';
import { type Text, text } from '#words/text.ts';

/** Says in one sentence what each key means, without a dossier at hand: values are shown as an ellipsis. */
export function ruleTitles({ rules, ...tables }: RulesOfPack): ReadonlyMap<string, Text> {
  const titles = rules
    .filter(isReachable)
    .map((rule): [string, Text] => [rule.key, titleOf(rule, tables)]);
  return new Map([...Object.entries(structuralTitles), ...titles]);
}

const structuralTitles: Readonly<Record<string, Text>> = {
  'S-xml': text('Het document is geen welgevormde XML', 'The document is no well-formed XML'),
  'S-doctype': text(
    'Een documenttypedeclaratie is niet toegestaan',
    'A document type declaration is not allowed',
  ),
  'S-limit': text(
    'Het document gaat een grens te boven en wordt niet gelezen',
    'The document goes beyond a limit and is not read',
  ),
  'S-root': text(
    'Het rootelement is niet dat van een dossier',
    'The root element is not that of a dossier',
  ),
  'S-namespace': text(
    'Een element staat in een andere namespace dan die van de gegevensset',
    'An element is in another namespace than that of the gegevensset',
  ),
  'S-unknown': text('Een element is hier niet toegestaan', 'An element is not allowed here'),
  'S-order': text('Een element staat op de verkeerde plaats', 'An element is out of place'),
  'S-missing': text('Een verplicht element ontbreekt', 'An element that must be there is missing'),
  'S-too-many': text('Een element komt te vaak voor', 'An element stands too many times'),
  'S-choice': text(
    'Van elementen die elkaar uitsluiten moet er precies één zijn',
    'Of elements that exclude each other there must be exactly one',
  ),
  'S-text': text('Tekst is hier niet toegestaan', 'Text is not allowed here'),
  'S-attribute': text('Een attribuut is niet toegestaan', 'An attribute is not allowed'),
  'S-type': text(
    'Een waarde heeft niet de vorm van haar type',
    'A value is not in the form of its type',
  ),
  'S-facet': text(
    'Een waarde valt buiten wat haar type toelaat',
    'A value is outside what its type allows',
  ),
};
