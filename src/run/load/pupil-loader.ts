/**
 * Gets the pupils of a run into the target through OSO, where a person takes part and the target file says so.
 *
 * 1. It is done before the scenario begins, by the same person; the transcript says when it began and what came of it, and
 *    what crosses the wire for it belongs to no scenario.
 * 2. What the person says is held against the wire: who says it is done before we gave the dossier is told so.
 * 3. When the scenario then enters the same pupil with the same dossier, nobody is asked anything. Whatever cannot be
 *    fetched, was not, or is to be otherwise, is entered from its file as always, and the task says why.
 */
import type { Cast } from '#cast/cast.ts';
import type { DossierLaw } from '#dossier/check-dossier.ts';
import { withoutInspection } from '#dossier/dossier.ts';
import { profileNamed } from '#dossier/profile.ts';
import type { Driver } from '#driver/driver.ts';
import type { Desk } from '#driver/operator/desk.ts';
import { fetchPupil } from '#driver/operator/tasks/loading.ts';
import type { Loaded } from '#evidence/entry.ts';
import type { PlannedScenario } from '#evidence/plan.ts';
import type { Recorder } from '#evidence/recorder.ts';
import type { Release } from '#exchange/release.ts';
import type { Target } from '#preflight/target.ts';
import type { Lease } from '#steps/stage.ts';
import { type Text, text } from '#words/text.ts';
import { writeXml } from '#xml/write-xml.ts';
import { carriagesFor } from './carriages-for.ts';
import { type DossierToLoad, dossierToLoad } from './dossier-to-load.ts';
import { isFetched } from './is-fetched.ts';

/** What loading needs. */
export type LoaderOptions = {
  readonly target: Pick<Target, 'capabilities'>;
  readonly law: DossierLaw;
  readonly release: Release;
  readonly cast: { readonly bron: Pick<Cast['bron'], 'enter' | 'makeReady' | 'withdraw'> };
  readonly driver: Driver;
  readonly desk: Desk;
  readonly recorder: Recorder;
  /** Told why a pupil has to be entered from a file after all. */
  readonly onUnloaded: (pgn: string, why: Text) => void;
};

/** The pupil of a scenario. */
export type PupilOf = Pick<Lease, 'pgn' | 'dossier' | 'key' | 'targetSchool'>;

/** Gets pupils into the target through OSO. */
export class PupilLoader {
  readonly #options: LoaderOptions;
  readonly #known = new Set<string>();
  readonly #loaded = new Map<string, { readonly content: string; readonly by: string }>();

  constructor(options: LoaderOptions) {
    this.#options = options;
  }

  /** The driver, which has nothing to do where a pupil is there already. */
  get driver(): Driver {
    const { driver } = this.#options;
    return {
      ...driver,
      loadPupil: async (pupil) => {
        const loaded = this.#loaded.get(pupil.pgn);
        this.#loaded.delete(pupil.pgn);
        if (loaded === undefined || loaded.content !== contentOf(pupil)) {
          return driver.loadPupil(pupil);
        }
        return { status: 'done', answer: null, by: loaded.by };
      },
    };
  }

  /** Gives the dossier by which a pupil can be fetched, and as what; or why by none. */
  wayFor({ pgn, dossier: { root }, targetSchool }: PupilOf): DossierToLoad | Text {
    const { law } = this.#options;
    const carriages = carriagesFor(targetSchool, { ...this.#options, pack: law.pack });
    if ('nl' in carriages) return carriages;
    return dossierToLoad({ pgn, root }, carriages, law) ?? unsound;
  }

  /** Lets the target forget, and then fetch the pupil of a scenario that is about to begin; tells whether it forgot. */
  async load({ key: scenario }: PlannedScenario, pupil: PupilOf): Promise<boolean> {
    const { recorder, driver } = this.#options;
    const { pgn } = pupil;
    const way = this.wayFor(pupil);
    const end = (loaded: Pick<Loaded, 'outcome' | 'why' | 'by'>) => {
      recorder.record({ kind: 'loaded', scenario, pgn, ...loaded });
      if (loaded.why) this.#options.onUnloaded(pgn, loaded.why);
    };
    if ('nl' in way) {
      end({ outcome: 'not tried', why: way });
      return false;
    }
    const forgotten = await driver.forget();
    if (forgotten.status === 'failed' || forgotten.status === 'refused') return false;
    const { content, by, why } = await this.#fetch(scenario, pupil, way);
    if (why === undefined) this.#loaded.set(pgn, { content, by });
    end(why === undefined ? { outcome: 'fetched', by } : { outcome: 'not fetched', why, by });
    return true;
  }

  async #fetch(scenario: string, pupil: PupilOf, { profile, sender, root }: DossierToLoad) {
    const { recorder, cast, desk, law, release } = this.#options;
    const { pgn, key, dossier, targetSchool } = pupil;
    const { zoeksleutel } = key;
    const at = { school: sender, pgn };
    cast.bron.enter({ ...at, scenario: undefined, dossier: root, isInspected: true });
    cast.bron.makeReady(at, { brin: targetSchool.brin });
    const told = { profile, sender, targetSchool, dossier: writeXml(root) };
    const { seq } = recorder.record({ kind: 'loading', scenario, pgn, zoeksleutel, ...told });
    const task = fetchPupil({
      pgn,
      brin: targetSchool.brin,
      fromBrin: sender.brin,
      fromRouteringsKenmerk: sender.routeringsKenmerk,
      overdrachtsoort: profileNamed(law.pack.kinds, profile).overdrachtsoort,
      isKnown: this.#known.has(pgn),
    });
    this.#known.add(pgn);
    const hasCome = () => isFetched(recorder.entries.slice(seq), { zoeksleutel, release });
    const { reply, by } = await desk.ask(task, () => (hasCome() ? undefined : notThere));
    cast.bron.withdraw(at, targetSchool.brin);
    const content = contentOf({
      brin: targetSchool.brin,
      dossier: writeXml(withoutInspection(dossier.root)),
    });
    return { content, by, why: reply.kind === 'done' ? undefined : unable(by, reply) };
  }
}

function contentOf({ brin, dossier }: { readonly brin: string; readonly dossier: string }): string {
  return `${brin} ${dossier}`;
}

function unable(by: string, reply: { readonly reason: string } | { readonly why: string }): Text {
  const why = 'why' in reply ? reply.why : reply.reason;
  return text(
    `${by} kon de leerling niet ophalen: ${why}`,
    `${by} could not fetch the pupil: ${why}`,
  );
}

const unsound = text(
  'het dossier dat het scenario wil, is als geen van de overstappen waarmee deze school ontvangt in orde',
  'the dossier that the scenario wants is in order as none of the transfers by which this school receives',
);
const notThere = text(
  'dit dossier is nog niet bij ons opgehaald: haal het op, of zeg dat u het niet kunt',
  'this dossier has not been fetched from us yet: fetch it, or say that you cannot',
);
