# language: nl
Functionaliteit: Ook met de bijlagen
  Wat in geen vakje past staat in de bijlagen: een verslag, een plan, een formulier van de regio.
  Komt er een niet over of gaat zij niet open, dan begint de nieuwe school zonder.

  @OSO-DOS-01 @OSO-DOS-10 @OSO-DOS-18 @bron @POPO @POVO @VOVO @BB @POSWV @VOSWV
  Scenario: De nieuwe school haalt een dossier met veel bijlagen op
    Gegeven een overstapdossier dat klaarstaat voor de nieuwe school
    En het dossier heeft twintig bijlagen
    Als de nieuwe school het dossier opvraagt
    Dan krijgt de nieuwe school het hele dossier, met de bijlagen
    En komt elke bijlage over
    En gaat elke bijlage open onder haar eigen naam

  @OSO-DOEL-01 @OSO-DOS-18 @doel @POPO @POVO @VOVO @BB @POSWV @VOSWV
  Scenario: Een medewerker vraagt een dossier met veel bijlagen op
    Gegeven een overstapdossier dat klaarstaat voor de nieuwe school
    En het dossier heeft twintig bijlagen
    Als een medewerker het dossier opvraagt
    Dan ziet de medewerker het hele dossier, met de bijlagen
    En komt elke bijlage over

  @OSO-DOS-12 @bron @POPO @POVO @VOVO
  Scenario: Een bijlage van de regio gaat mee naar de nieuwe school
    Gegeven een overstapdossier dat klaarstaat voor de nieuwe school
    En er zit een bijlage van de regio bij
    Als de nieuwe school het dossier opvraagt
    Dan komt de bijlage van de regio byte voor byte over

  @OSO-DOS-12 @doel @POPO @POVO @VOVO
  Scenario: Een medewerker ziet de bijlage van de regio
    Gegeven een overstapdossier dat klaarstaat voor de nieuwe school
    En er zit een bijlage van de regio bij
    Als een medewerker het dossier opvraagt
    Dan komt de bijlage van de regio byte voor byte over

  @OSO-DOS-13 @OSO-DOS-01 @bron @POPO @POVO @VOVO
  Scenario: Zonder bijlage van de regio gaat het dossier net zo goed
    Gegeven een overstapdossier dat klaarstaat voor de nieuwe school
    Maar er zit geen bijlage van de regio bij
    Als de nieuwe school het dossier opvraagt
    Dan komt het dossier ook zonder die bijlage over
    En krijgt de nieuwe school het hele dossier, met de bijlagen

  @OSO-DOS-13 @OSO-DOEL-01 @doel @POPO @POVO @VOVO
  Scenario: Een medewerker ziet ook een dossier zonder bijlage van de regio
    Gegeven een overstapdossier dat klaarstaat voor de nieuwe school
    Maar er zit geen bijlage van de regio bij
    Als een medewerker het dossier opvraagt
    Dan komt het dossier ook zonder die bijlage over
    En ziet de medewerker het hele dossier, met de bijlagen
