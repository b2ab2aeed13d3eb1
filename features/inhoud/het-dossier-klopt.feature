# language: nl
Functionaliteit: Het dossier klopt
  De nieuwe school leest het dossier in zonder dat iemand het nakijkt.
  Wat niet volgens de gegevensset is, komt daar niet of verkeerd terecht.

  @vol @OSO-DOS-02 @OSO-DOS-03 @OSO-DOS-04 @OSO-DOS-05 @OSO-DOS-06 @OSO-DOS-07 @OSO-DOS-08 @OSO-DOS-09 @OSO-DOS-20
  @OSO-BRON-07 @OSO-SES-06 @bron @POPO @POVO @VOVO @BB @POSWV @VOSWV
  Scenario: Een dossier met alles erin volgt de gegevensset
    Gegeven een overstapdossier dat klaarstaat voor de nieuwe school
    Als de nieuwe school het dossier opvraagt
    Dan klopt het geleverde dossier
    En is het dossier in de gevraagde versie
    En controleert de oude school precies deze vraag
