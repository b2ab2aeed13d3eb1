/** Two schools of the cast and their Traffic Center in one process, each school with the sender of its own supplier. */

import { asNamedIn } from '#exchange/delivery-point.ts';
import type { Release } from '#exchange/release.ts';
import type { School } from '#exchange/school.ts';
import { hmacSearchKeyCodec, type SearchKeyForm, searchKeyForm } from '#exchange/search-key.ts';
import { leaf, type XmlElement } from '#xml/element.ts';
import { Clock } from '../clock.ts';
import { TrafficCenter } from '../traffic-center/traffic-center.ts';
import { InProcessSender } from '../wire/in-process-sender.ts';
import type { Outgoing } from '../wire/soap-client.ts';
import type { Handler } from '../wire/wire-server.ts';
import { Correspondent } from './correspondent.ts';
import { counterpart } from './counterpart.ts';
import { SchoolAsBron } from './school-as-bron.ts';
import { SchoolAsDoel } from './school-as-doel.ts';

const trafficCenter = 'https://tc.example/oso';
const dossierVersie = '2019.1';

/** Two pupils that do not exist. */
export const [pgn, otherPgn] = ['999900006', '999900018'] as const;

const since22 = await keysWith({ hasPgnfrag: true });
const before22 = await keysWith({ hasPgnfrag: false });

async function keysWith(form: SearchKeyForm) {
  const codec = hmacSearchKeyCodec('alleen-voor-tests', form);
  return { codec, key: await codec.keyOf(pgn), otherKey: await codec.keyOf(otherPgn) };
}

/** Puts two systems on stage: ours, with everything that it can play, and theirs, likewise. */
export function onStage(release: Release) {
  const { codec } = keysOf(release);
  const clock = new Clock(() => new Date('2026-03-01T12:00:00Z'));
  const center = new TrafficCenter(release, { now: clock.now });
  const sent: Outgoing[] = [];
  const mounted: Record<string, Handler> = { [trafficCenter]: (arrival) => center.answer(arrival) };
  const system = (oin: string, url: string) => {
    const inside = new InProcessSender({
      oin,
      mounted,
      elsewhere: { send: async () => undefined },
    });
    const sender = {
      send: (outgoing: Outgoing) => {
        sent.push(outgoing);
        return inside.send(outgoing);
      },
    };
    const correspondent = new Correspondent({ release, sender, trafficCenter });
    const shared = { correspondent, dossierVersie, now: clock.now };
    const sides = { bron: new SchoolAsBron({ ...shared, codec }), doel: new SchoolAsDoel(shared) };
    mounted[url] = counterpart(release, sides);
    const enrol = (brin: string, sector: School['sector'], tail = '00901') => {
      const routeringsKenmerk = `00000007000${brin}${tail}`;
      const school = asNamedIn(release, { brin, sector, name: brin, routeringsKenmerk });
      center.participants.add({ school, oin, url });
      return school;
    };
    return { ...sides, url, enrol };
  };
  const [ours, theirs] = [
    system('00000003000000000001', 'https://ours.example/oso'),
    system('00000003000000000002', 'https://theirs.example/oso'),
  ];
  const schools = {
    bron: ours.enrol('99ZA', 'PO'),
    second: ours.enrol('99ZA', 'PO', '00902'),
    doel: theirs.enrol('99ZB', 'VO'),
    doelSecond: theirs.enrol('99ZB', 'VO', '00902'),
    swv: theirs.enrol('99ZE', 'SWV'),
    within: theirs.enrol('99ZA', 'PO', '00999'),
  };
  return {
    clock,
    center,
    sent,
    mounted,
    ours,
    theirs,
    schools,
    ...plays(release, ours.bron, schools),
  };
}

/** A dossier that can be told from others. */
export function dossierSaying(text: string): XmlElement {
  return leaf('urn:dossier', 'dossier', text);
}

function keysOf(release: Release) {
  return searchKeyForm(release).hasPgnfrag ? since22 : before22;
}

type Schools = Readonly<Record<'bron' | 'doel' | 'swv', School>>;

function plays(release: Release, bron: SchoolAsBron, schools: Schools) {
  const { key, otherKey } = keysOf(release);
  const pupil = { school: schools.bron, pgn };
  const enter = (text: string, isInspected = true) =>
    bron.enter({ ...pupil, scenario: 's', dossier: dossierSaying(text), isInspected });
  const transfer = {
    scenario: 's',
    doel: schools.doel,
    bron: schools.bron,
    key,
    overdrachtsoort: release.kinds.overstap,
  };
  return { pupil, enter, transfer, otherKey, readyForDoel: { brin: schools.doel.brin } };
}
