import { answersNothing } from '#cast/mischief/answers-nothing.ts';
import { refusesFeedback } from '#cast/mischief/refuses-feedback.ts';
import type { ScenarioWorld } from '../world.ts';
import { strayKoppelsleutel } from './koppelsleutel.ts';
import { shownKoppelsleutel } from './notify-swv.ts';

/** Longer than a field of a screen, with signs that XML writes otherwise. */
const tekst = [
  'Het samenwerkingsverband heeft het dossier besproken & kent extra ondersteuning toe: "basis + 2 uur per week".',
  'De afspraken gelden tot het einde van het schooljaar <2027>; daarna kijken school, ouders en begeleider opnieuw.',
  "Graag ontvangen wij vóór de zomer een verslag van één of twee pagina's, met de gegevens die dan bekend zijn.",
].join(' ');

/** Lets the counterpart, as samenwerkingsverband, give feedback to the target on a dossier that was offered to it. */
export async function giveFeedbackToTarget(world: ScenarioWorld): Promise<void> {
  const { stage, scenario, lease, situation } = world;
  const isStray = situation.feedback === 'under another koppelsleutel';
  const koppelsleutel = isStray ? strayKoppelsleutel(world) : situation.koppelsleutel;
  if (koppelsleutel === undefined) return;
  const issued = stage.cast.trafficCenter.linkKeys.find(koppelsleutel);
  await stage.cast.doel.giveFeedback({
    scenario: scenario.key,
    from: lease.counterpartSchool,
    to: { ...lease.targetSchool, ...issued?.bron },
    koppelsleutel,
    tekst,
  });
}

/** Lets the target, as samenwerkingsverband, give feedback on the dossier of a koppelsleutel. */
export async function watchTargetFeedback(
  world: ScenarioWorld,
  koppelsleutel: string,
): Promise<void> {
  const { stage, driver, lease, situation } = world;
  const { conduct } = stage.cast;
  const shown = await shownKoppelsleutel(world, koppelsleutel);
  const { release } = stage.cast;
  if (situation.feedback === 'unconfirmed by the school') conduct.school.misbehave(answersNothing);
  if (situation.feedback === 'refused by the Traffic Center') {
    conduct.trafficCenter.misbehave(refusesFeedback(release));
  }
  const { brin } = lease.targetSchool;
  const given = await driver.giveFeedback({ brin, koppelsleutel: shown, tekst });
  conduct.school.behave();
  conduct.trafficCenter.behave();
  await world.reached(Promise.resolve(given));
}
