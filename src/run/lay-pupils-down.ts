import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { withoutInspection } from '#dossier/dossier.ts';
import type { Desk } from '#driver/operator/desk.ts';
import { renderSheet, type SheetPupil } from '#driver/operator/render-sheet.ts';
import type { PlannedScenario } from '#evidence/plan.ts';
import { type Language, type Text, text } from '#words/text.ts';
import { descendantAt } from '#xml/element.ts';
import { writeXml } from '#xml/write-xml.ts';
import { type LeaseOptions, makeLeases } from './lease/leases.ts';
import type { DossierToLoad } from './load/dossier-to-load.ts';
import type { PupilLoader } from './load/pupil-loader.ts';

/** What is laid down, for whom, and where. */
export type LayingOptions = Omit<LeaseOptions, 'ahead'> & {
  readonly scenarios: readonly PlannedScenario[];
  /** Whether the pupil of a scenario may be in the target before it begins. As receiver the target gets them from us. */
  readonly isWanted: (scenario: PlannedScenario) => boolean;
  /** Gets pupils into the target otherwise. */
  readonly loader: Pick<PupilLoader, 'wayFor'> | undefined;
  readonly desk?: Desk;
  readonly language?: Language;
  readonly handouts?: string;
};

/**
 * Lays a sheet with the pupils of the run on the desk, where a person takes part, and their dossiers beside it in the
 * folder of the run. They are those that the scenarios will lease: the same seed gives the same.
 */
export async function layPupilsDown(options: LayingOptions): Promise<void> {
  const { desk, language = 'nl', handouts, scenarios, isWanted, loader } = options;
  if (!desk || handouts === undefined) return;
  mkdirSync(handouts, { recursive: true });
  const lease = makeLeases(options);
  const pupils: SheetPupil[] = [];
  for (const scenario of scenarios) {
    const leased = await lease(scenario);
    if (!isWanted(scenario)) continue;
    const { pgn, dossier, targetSchool } = leased;
    const file = `${pgn}.xml`;
    writeFileSync(join(handouts, file), writeXml(withoutInspection(dossier.root)));
    const name = ['roepnaam', 'achternaam']
      .map((part) => descendantAt(dossier.root, ['huidigeschool', 'leerling', part])?.text)
      .filter((part) => part !== undefined)
      .join(' ');
    const how = loader && saidOf(loader.wayFor(leased));
    pupils.push({ scenario: scenario.name, pgn, name, brin: targetSchool.brin, file, how });
  }
  const sheet = renderSheet(pupils, language);
  writeFileSync(join(handouts, 'leerlingen.html'), sheet);
  desk.layDown(sheet);
}

function saidOf(way: DossierToLoad | Text): Text {
  if ('nl' in way) return text(`uit het bestand: ${way.nl}`, `from the file: ${way.en}`);
  const { profile, sender } = way;
  const { brin, routeringsKenmerk } = sender;
  return text(
    `via OSO (${profile}), bij ${brin}, aanleverpunt ${routeringsKenmerk}: de run vraagt het u vóór het scenario`,
    `through OSO (${profile}), from ${brin}, delivery point ${routeringsKenmerk}: the run asks you before the scenario`,
  );
}
