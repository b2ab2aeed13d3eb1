import type { Cast } from '#cast/cast.ts';
import { castOins } from '#cast/cast-oins.ts';
import type { Pupil } from '#cast/school/pupils.ts';
import type { DossierLaw } from '#dossier/check-dossier.ts';
import { asNamedIn } from '#exchange/delivery-point.ts';
import type { School } from '#exchange/school.ts';
import type { TestPupil, TestSchool } from '#exchange/test-school.ts';
import { aboutOne } from '#run/lease/about-one.ts';
import type { DossierFor } from '#run/lease/dossier-for.ts';
import { rewrite, type XmlElement } from '#xml/element.ts';
import { simulated } from './acts/dossiers.ts';
import type { SimulatedTarget } from './simulated-target.ts';

/** What opening the test school takes. */
export type TestSchoolOptions = {
  readonly testSchool: TestSchool;
  readonly target: SimulatedTarget;
  readonly dossierLaw: DossierLaw;
  readonly dossierFor: DossierFor;
};

/** Opens the published test school at our address: its pupils answer as published, to every school of the target. */
export function openTestSchool(cast: Cast, options: TestSchoolOptions): void {
  const { testSchool, target } = options;
  const { release, addresses } = cast;
  const school = asNamedIn(release, testSchool.school);
  const visitor = asNamedIn(release, testSchool.visitor);
  cast.admit({ schools: [school], oin: castOins.counterpart, url: addresses.school });
  cast.admit({ schools: [visitor], oin: target.oin, url: target.endpoint });
  for (const pupil of testSchool.pupils) admitPupil(cast, pupil, { ...options, school, visitor });
}

type Places = TestSchoolOptions & { readonly school: School; readonly visitor: School };

function admitPupil({ bron, trafficCenter }: Cast, told: TestPupil, places: Places): void {
  const { school, visitor, target } = places;
  const pupil = new PublishedPupil(told, places);
  bron.enter(pupil);
  if (told.answers === 'not-available') return;
  const { koppelsleutel, readySince } = told;
  const at = readySince === undefined ? undefined : new Date(readySince);
  for (const brin of new Set([...target.schools, visitor].map((each) => each.brin))) {
    bron.makeReady(pupil, { brin }, at);
  }
  const doel = target.schools.find(({ sector }) => sector === 'SWV');
  if (koppelsleutel === undefined || !doel) return;
  bron.putLinkKey(pupil, doel.brin, koppelsleutel);
  trafficCenter.linkKeys.publish({ koppelsleutel, bron: school, doel });
}

/** A pupil of the test school; its dossier is made when somebody first asks for it. */
class PublishedPupil implements Pupil {
  readonly scenario = simulated;
  readonly school: School;
  readonly pgn: string;
  readonly isInspected: boolean;
  readonly #told: TestPupil;
  readonly #places: Places;
  #whole: XmlElement | undefined;
  #plain: XmlElement | undefined;

  constructor(told: TestPupil, places: Places) {
    this.school = places.school;
    this.pgn = told.pgn;
    this.isInspected = told.answers !== 'not-retrievable';
    this.#told = told;
    this.#places = places;
  }

  get dossier(): XmlElement {
    const { addedLater = [] } = this.#told;
    this.#plain ??= without(this.supplemented, addedLater);
    return this.#plain;
  }

  get supplemented(): XmlElement {
    this.#whole ??= dossierOf(this.#told, this.#places);
    return this.#whole;
  }
}

function dossierOf(
  { pgn, profile, isFull, year }: TestPupil,
  { dossierFor, dossierLaw, school }: Places,
): XmlElement {
  const { pack } = dossierLaw;
  const size = isFull ? 'full' : 'any';
  const dossier = aboutOne(
    pack,
    dossierFor({ profile, size, sender: school, seed: Number(pgn) }),
    pgn,
  );
  if (year === undefined) return dossier;
  const namespace = pack.namespace.replace(/\d{4}/, String(year));
  return rewrite(dossier, (element) => ({ ...element, namespace })) ?? dossier;
}

function without(dossier: XmlElement, names: readonly string[]): XmlElement {
  if (names.length === 0) return dossier;
  return rewrite(dossier, (each) => (names.includes(each.name) ? undefined : each)) ?? dossier;
}
