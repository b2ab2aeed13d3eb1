# language: nl
Functionaliteit: Geen bericht krijgt het systeem klein
  Wie aan het internet hangt, krijgt vroeg of laat alles te lezen, ook wat geen bericht is.
  Elke run trekt er andere; `oso-keur fuzz` trekt er zoveel als u wilt.

  @OSO-ROB-05 @OSO-ROB-16 @OSO-ROB-17 @OSO-ROB-18 @OSO-ROB-19 @bron @POPO @POVO @VOVO @BB @POSWV @VOSWV
  Scenario: De oude school geeft niets prijs en werkt door, wat er ook binnenkomt
    Gegeven een overstapdossier dat klaarstaat voor de nieuwe school
    Als er misvormde berichten binnenkomen die niemand verwacht
    Dan krijgt elk misvormd bericht antwoord of gaat de verbinding dicht
    En komt op een misvormd bericht geen dossier
    En haalt het systeem niets op en verraadt het niets
    En werkt het systeem daarna gewoon door

  @OSO-ROB-05 @OSO-ROB-16 @OSO-ROB-18 @OSO-ROB-19 @doel @POPO @POVO @VOVO @BB @POSWV @VOSWV
  Scenario: De nieuwe school werkt door, wat er ook binnenkomt
    Als er misvormde berichten binnenkomen die niemand verwacht
    Dan krijgt elk misvormd bericht antwoord of gaat de verbinding dicht
    En haalt het systeem niets op en verraadt het niets
    En werkt het systeem daarna gewoon door
