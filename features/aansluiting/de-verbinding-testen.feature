# language: nl
Functionaliteit: De verbinding testen
  Soms komt er niets door en weet niemand waar het aan ligt.
  Wie het Traffic Center kan pingen, weet of hij moet wachten of moet bellen.

  @OSO-REG-04 @OSO-BEV-01 @OSO-ROB-01 @OSO-ROB-02
  @bron @doel @POPO @POVO @VOVO @BB @POSWV @VOSWV
  Scenario: Een beheerder test de verbinding met het Traffic Center
    Als een beheerder de verbinding met het Traffic Center test
    Dan is het Traffic Center gepingd, en weet de beheerder hoe het ermee staat
    En toont het systeem zijn certificaat
    En heeft elk bericht van het systeem de vorm van de release
