# language: nl
Functionaliteit: Slotproef
  Aan het eind van elke rol volgt één gewone uitwisseling, zonder oordeel.
  Zij laat zien of het systeem nog leeft, zodat wat uitbleef het systeem is aan te rekenen.

  @slotproef @bron @POPO @POVO @VOVO @BB @POSWV @VOSWV
  Scenario: De nieuwe school vraagt nog één keer een gewoon dossier op
    Gegeven een overstapdossier dat klaarstaat voor de nieuwe school
    Als de nieuwe school het dossier opvraagt

  @slotproef @doel @POPO @POVO @VOVO @BB @POSWV @VOSWV
  Scenario: Een medewerker vraagt nog één keer een gewoon dossier op
    Gegeven een overstapdossier dat klaarstaat voor de nieuwe school
    Als een medewerker het dossier opvraagt
