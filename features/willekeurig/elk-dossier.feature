# language: nl
Functionaliteit: Elk dossier komt heel over
  Wat niemand als voorbeeld bedacht, staat ergens wel in het dossier van een kind.
  Elke run trekt er andere; `oso-keur fuzz` trekt er zoveel als u wilt.

  @OSO-DOS-01 @OSO-DOS-02 @OSO-DOS-03 @OSO-DOS-04 @OSO-DOS-06 @OSO-DOS-07 @OSO-DOS-08 @OSO-DOS-09 @OSO-DOS-20
  @OSO-BRON-07 @OSO-SES-01 @OSO-SES-06 @bron @POPO @POVO @VOVO @BB @POSWV @VOSWV @ongewoon
  Scenario: De oude school levert elk dossier, hoe ongewoon ook
    Gegeven een overstapdossier zoals niemand het als voorbeeld schrijft
    Als de nieuwe school het dossier opvraagt
    Dan krijgt de nieuwe school het hele dossier, met de bijlagen
    En klopt het geleverde dossier
    En is het dossier in de gevraagde versie
    En heeft de oude school de sessie elke keer eerst gecontroleerd
    En controleert de oude school precies deze vraag

  @OSO-DOEL-01 @OSO-SES-03 @OSO-SES-04 @OSO-SES-19 @doel @POPO @POVO @VOVO @BB @POSWV @VOSWV @ongewoon
  Scenario: De nieuwe school toont elk dossier, hoe ongewoon ook
    Gegeven een overstapdossier zoals niemand het als voorbeeld schrijft
    Als een medewerker het dossier opvraagt
    Dan ziet de medewerker het hele dossier, met de bijlagen
    En is de sessie precies één keer afgemeld
    En is de sessie afgemeld met het gegeven resultaat
    En past elke vraag bij de toegekende sessie
