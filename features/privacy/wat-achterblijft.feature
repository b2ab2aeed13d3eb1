# language: nl
Functionaliteit: Wat de nieuwe school niet nodig heeft, blijft achter
  Een school weet meer van een kind dan een ander mag weten.
  Een geheim adres dat toch meegaat, kan een gezin in gevaar brengen.

  @vol @OSO-PRI-11 @OSO-PRI-12 @OSO-PRI-13 @OSO-PRI-14 @OSO-PRI-15 @OSO-PRI-21
  @bron @POPO @POVO @VOVO @BB @POSWV @VOSWV
  Scenario: Wat geheim is of nooit mee mag, blijft achter
    Gegeven een overstapdossier dat klaarstaat voor de nieuwe school
    Maar de oude school weet ook wat geheim is of nooit mee mag
    Als de nieuwe school het dossier opvraagt
    Dan staat er geen geheim adres in het dossier, ook niet van een ouder
    En staat er geen geheim telefoonnummer of e-mailadres in
    En staan geboorteplaats en nationaliteit er niet in
    En heeft het Traffic Center niets van het dossier gekregen

  @OSO-PRI-10 @bron @POPO @POVO @VOVO @POSWV @VOSWV
  Scenario: Wat bij deze overstap niet mee mag, blijft achter
    Gegeven een overstapdossier dat klaarstaat voor de nieuwe school
    Maar de oude school weet ook wat bij deze overstap niet mee mag
    Als de nieuwe school het dossier opvraagt
    Dan staat er in het dossier niets van wat bij deze overstap niet mee mag

  @OSO-PRI-17 @OSO-PRI-18 @bron @POSWV @VOSWV
  Scenario: Het samenwerkingsverband krijgt geen rekeningnummer te zien
    Gegeven een overstapdossier dat klaarstaat voor de nieuwe school
    Maar de oude school kent het rekeningnummer van een ouder
    Als de nieuwe school het dossier opvraagt
    Dan staat het rekeningnummer er niet in
    En staat er niets in uit verwijsindex of zorgoverleg

  @OSO-PRI-19 @bron @POVO
  Scenario: Een toets van jaren terug blijft achter
    Gegeven een overstapdossier dat klaarstaat voor de nieuwe school
    Maar de leerling maakte vier jaar eerder ook een toets
    Als de nieuwe school het dossier opvraagt
    Dan staat die oude toets niet in het dossier
