# language: nl
Functionaliteit: Het dossier komt volledig over
  De leraar van de nieuwe school moet verder kunnen waar de oude school ophield.
  Wat onderweg verdwijnt of verandert, mist het kind.

  @OSO-DOS-01 @OSO-SES-01 @OSO-PRI-02 @OSO-DOS-15 @OSO-DOS-16 @bron @POPO @POVO @VOVO @BB @POSWV @VOSWV @vol
  Scenario: De nieuwe school haalt een dossier op dat voor haar klaarstaat
    Gegeven een overstapdossier dat klaarstaat voor de nieuwe school
    Als de nieuwe school het dossier opvraagt
    Dan krijgt de nieuwe school het hele dossier, met de bijlagen
    En heeft de oude school de sessie elke keer eerst gecontroleerd
    En heeft het Traffic Center geen leesbaar PGN gekregen
    En noemt het dossier de school waar het vandaan komt
    En zegt het dossier wanneer het is verzameld

  @OSO-DOEL-01 @OSO-SES-03 @OSO-SES-04 @OSO-PRI-02 @OSO-PRI-21 @doel @POPO @POVO @VOVO @BB @POSWV @VOSWV @vol
  Scenario: Een medewerker vraagt een dossier op dat voor de school klaarstaat
    Gegeven een overstapdossier dat klaarstaat voor de nieuwe school
    Als een medewerker het dossier opvraagt
    Dan ziet de medewerker het hele dossier, met de bijlagen
    En is de sessie precies één keer afgemeld
    En is de sessie afgemeld met het gegeven resultaat
    En heeft het Traffic Center geen leesbaar PGN gekregen
    En heeft het Traffic Center niets van het dossier gekregen
