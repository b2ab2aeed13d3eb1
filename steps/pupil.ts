import { Given, Then } from '@cucumber/cucumber';
import { testOnderwijsnummers } from '#dossier/pgn.ts';
import { descendantAt } from '#xml/element.ts';
import type { ScenarioWorld } from './world.ts';

Given(
  'de leerling heeft een onderwijsnummer in plaats van een BSN',
  async function (this: ScenarioWorld) {
    const numbers = testOnderwijsnummers();
    const pgn = numbers[this.lease.seed % numbers.length];
    if (pgn === undefined) throw new Error('No onderwijsnummer belongs to nobody');
    await this.changePupil({ pgn });
  },
);

Then('wordt de leerling op het onderwijsnummer gevonden', function (this: ScenarioWorld) {
  this.ask('OSO-DOS-14');
});

const pupil = 'huidigeschool/leerling';

Given(
  'de ouders houden de {word} helft achter van wat zij mogen achterhouden',
  function (this: ScenarioWorld, half: string) {
    const rest = half === 'ene' ? 0 : 1;
    const optional = this.lease.optionalCategories;
    this.situation.withheld = optional.filter((_category, at) => at % 2 === rest);
  },
);

Given('de oude school weet ook wat geheim is of nooit mee mag', function (this: ScenarioWorld) {
  const address = (street: string, postcode: string) =>
    `<adresgeheim>true</adresgeheim><adreslijst><adres><soortadres>bezoek</soortadres><straat>${street}</straat><nummer>1</nummer><postcode>${postcode}</postcode><plaats>Zwijgveen</plaats></adres></adreslijst>`;
  const contacts = (phone: string, mail: string) =>
    `<communicatielijst>${contact('telefoon', phone)}${contact('e-mail', mail)}</communicatielijst>`;
  const contact = (kind: string, number: string) =>
    `<communicatie><soort>${kind}</soort><nummer>${number}</nummer><geheim>true</geheim></communicatie>`;
  const own = `${address('Verscholenpad', '9871XZ')}${contacts('0687654321', 'verscholen@kind.example')}`;
  const parents = `${address('Onvindbaarlaan', '9872XZ')}${contacts('0698765432', 'verscholen@ouder.example')}`;
  const never = '<geboorteplaats>Verdwaalhoek</geboorteplaats><nationaliteit>0001</nationaliteit>';
  this.situation.knowsToo = [
    { path: pupil, xml: own },
    { path: pupil, xml: carerWith(parents) },
    { path: pupil, xml: never },
  ];
});

Given('de oude school weet ook wat bij deze overstap niet mee mag', function (this: ScenarioWorld) {
  const xml = this.lease.forbiddenCategories.map((category) => forbidden[category] ?? '');
  this.situation.knowsToo = [{ path: pupil, xml: xml.join('') }];
});

Given('de oude school kent het rekeningnummer van een ouder', function (this: ScenarioWorld) {
  const xml = carerWith('', '<banknummer>NL00KEUR0123456789</banknummer>');
  this.situation.knowsToo = [...this.situation.knowsToo, { path: pupil, xml }];
});

Given('de leerling maakte vier jaar eerder ook een toets', function (this: ScenarioWorld) {
  const { root } = this.lease.dossier;
  const collected = descendantAt(root, ['metadata', 'datum'])?.text ?? '';
  const taken = `${Number(collected.slice(0, 4)) - 4}${collected.slice(4, 8)}01`;
  const xml = `<toetslijst><toets><toetsidentificatie><eldtoetscode>OUDETOETS</eldtoetscode></toetsidentificatie><afname><afnamedatum>${taken}</afnamedatum></afname><resultaat><toetsscore><aantalgoed>31</aantalgoed></toetsscore></resultaat></toets></toetslijst>`;
  this.situation.knowsToo = [{ path: pupil, xml }];
});

Given(
  'een andere leerling met dezelfde achternaam heeft ook een dossier dat klaarstaat',
  function (this: ScenarioWorld) {
    this.situation.hasNamesake = true;
  },
);

Given(
  'de oude school stuurt het dossier van een leerling met dezelfde achternaam',
  function (this: ScenarioWorld) {
    this.situation.sendsNamesake = true;
  },
);

Then(
  'staat er in het dossier niets van wat de ouders achterhouden',
  function (this: ScenarioWorld) {
    this.ask('OSO-PRI-09');
  },
);

Then(
  'staat er in het dossier niets van wat bij deze overstap niet mee mag',
  function (this: ScenarioWorld) {
    this.ask('OSO-PRI-10');
  },
);

Then(
  'staat er geen geheim adres in het dossier, ook niet van een ouder',
  function (this: ScenarioWorld) {
    this.ask('OSO-PRI-11');
    this.ask('OSO-PRI-12');
  },
);

Then('staat er geen geheim telefoonnummer of e-mailadres in', function (this: ScenarioWorld) {
  this.ask('OSO-PRI-13');
  this.ask('OSO-PRI-14');
});

Then('staan geboorteplaats en nationaliteit er niet in', function (this: ScenarioWorld) {
  this.ask('OSO-PRI-15');
});

Then('staat het PGN van de leerling erin', function (this: ScenarioWorld) {
  this.ask('OSO-PRI-16');
});

Then('staat het rekeningnummer er niet in', function (this: ScenarioWorld) {
  this.ask('OSO-PRI-17');
});

Then('staat er niets in uit verwijsindex of zorgoverleg', function (this: ScenarioWorld) {
  this.ask('OSO-PRI-18');
});

Then('staat die oude toets niet in het dossier', function (this: ScenarioWorld) {
  this.ask('OSO-PRI-19');
});

Then('gaat alleen het dossier van de gevraagde leerling over', function (this: ScenarioWorld) {
  this.ask('OSO-PRI-20');
});

Then('ziet de medewerker niets van die andere leerling', function (this: ScenarioWorld) {
  this.ask('OSO-PRI-20');
});

Then('heeft het Traffic Center niets van het dossier gekregen', function (this: ScenarioWorld) {
  this.ask('OSO-PRI-21');
});

Then('noemt het dossier de school waar het vandaan komt', function (this: ScenarioWorld) {
  this.ask('OSO-DOS-15');
});

Then('zegt het dossier wanneer het is verzameld', function (this: ScenarioWorld) {
  this.ask('OSO-DOS-16');
});

const forbidden: Readonly<Record<string, string>> = {
  vve: '<vanpeuterspeelzaal>true</vanpeuterspeelzaal><naampeuterspeelzaal>De Otter</naampeuterspeelzaal>',
  eindtoetsbo:
    '<eindtoets_basisonderwijs><eindtoetsresultaat><toetssoort>0011</toetssoort><toetsniveau>G</toetsniveau><datum_afname>2019-02-05</datum_afname></eindtoetsresultaat><deelgenomen>true</deelgenomen></eindtoets_basisonderwijs>',
  vombo: '<certificaat>EHBO</certificaat>',
};

function carerWith(details: string, more = ''): string {
  return `<verzorger><achternaam>Keurling</achternaam>${details}<wettigevertegenwoordiger>true</wettigevertegenwoordiger>${more}</verzorger>`;
}
