# language: nl
Functionaliteit: Een dossier gaat zoals het is klaargezet
  De oude school en de ouders moeten weten wat er over het kind is doorgegeven.
  Wat later verandert, gaat pas mee als iemand het dossier opnieuw klaarzet.

  @OSO-BRON-08 @bron @POPO @POVO @VOVO @BB @POSWV @VOSWV
  Scenario: Wat na het klaarzetten is ingevoerd, blijft achter
    Gegeven een overstapdossier dat klaarstaat voor de nieuwe school
    Maar daarna is de naam van de leerling gewijzigd en kwam er een bijlage bij
    Als de nieuwe school het dossier twee keer opvraagt in dezelfde sessie
    Dan krijgt de nieuwe school het dossier zoals het is klaargezet

  @OSO-BRON-09 @bron @POPO @POVO @VOVO @BB
  Scenario: Opnieuw klaargezet gaat de nieuwe inhoud mee
    Gegeven een overstapdossier dat klaarstaat voor de nieuwe school
    En het is daarna gewijzigd, ingezien en opnieuw klaargezet
    Als de nieuwe school het dossier opvraagt
    Dan krijgt de nieuwe school de nieuwe inhoud

  @OSO-BRON-11 @bron @POPO @POVO @VOVO @BB
  Scenario: Dezelfde school vraagt het dossier nog een keer op
    Gegeven een overstapdossier dat klaarstaat voor de nieuwe school
    En de nieuwe school heeft het al eens opgehaald
    Als de nieuwe school het dossier opnieuw opvraagt
    Dan krijgt de nieuwe school het dossier opnieuw

  @OSO-BRON-12 @OSO-BRON-17 @bron @POPO @POVO @VOVO @BB
  Scenario: De nieuwe school vroeg de eerste keer te vroeg
    Gegeven een overstapdossier dat klaarstaat voor de nieuwe school
    En de nieuwe school vroeg er al om toen het nog niet klaarstond
    Als de nieuwe school het dossier opnieuw opvraagt
    Dan krijgt de nieuwe school het dossier nu wel
    En heeft het Traffic Center niets van het klaarzetten gehoord
