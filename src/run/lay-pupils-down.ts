import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { withoutInspection } from '#dossier/dossier.ts';
import type { Desk } from '#driver/operator/desk.ts';
import { renderSheet, type SheetPupil } from '#driver/operator/render-sheet.ts';
import type { PlannedScenario } from '#evidence/plan.ts';
import type { Language } from '#words/text.ts';
import { descendantAt } from '#xml/element.ts';
import { writeXml } from '#xml/write-xml.ts';
import { type LeaseOptions, makeLeases } from './lease/leases.ts';

/** What is laid down, for whom, and where. */
export type LayingOptions = Omit<LeaseOptions, 'ahead'> & {
  readonly scenarios: readonly PlannedScenario[];
  readonly desk?: Desk;
  readonly language?: Language;
  readonly handouts?: string;
};

/**
 * Lays a sheet with the pupils of the run on the desk, where a person takes part, and their dossiers beside it in the
 * folder of the run. They are those that the scenarios will lease: the same seed gives the same.
 */
export async function layPupilsDown(options: LayingOptions): Promise<void> {
  const { desk, language = 'nl', handouts, scenarios } = options;
  if (!desk || handouts === undefined) return;
  mkdirSync(handouts, { recursive: true });
  const lease = makeLeases(options);
  const pupils: SheetPupil[] = [];
  for (const scenario of scenarios) {
    const { pgn, dossier, targetSchool } = await lease(scenario);
    // As receiver the LAS gets them from us.
    if (scenario.role === 'doel') continue;
    const file = `${pgn}.xml`;
    writeFileSync(join(handouts, file), writeXml(withoutInspection(dossier.root)));
    const name = ['roepnaam', 'achternaam']
      .map((part) => descendantAt(dossier.root, ['huidigeschool', 'leerling', part])?.text)
      .filter((part) => part !== undefined)
      .join(' ');
    pupils.push({ scenario: scenario.name, pgn, name, brin: targetSchool.brin, file });
  }
  const sheet = renderSheet(pupils, language);
  writeFileSync(join(handouts, 'leerlingen.html'), sheet);
  desk.layDown(sheet);
}
