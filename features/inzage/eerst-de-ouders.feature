# language: nl
Functionaliteit: Eerst de ouders
  Ouders mogen zien wat een school over hun kind doorgeeft voordat het weg is.
  Zolang dat niet is gebeurd, blijft het dossier waar het is.

  @OSO-PRI-01 @bron @POPO @POVO @VOVO
  Scenario: De ouders hebben het dossier nog niet gezien
    Gegeven een overstapdossier dat klaarstaat voor de nieuwe school
    Maar de ouders hebben het dossier nog niet ingezien
    Als de nieuwe school het dossier twee keer opvraagt in dezelfde sessie
    Dan krijgt de nieuwe school niets, omdat de ouders het nog niet hebben gezien

  @OSO-PRI-01 @bron @POPO @POVO
  Scenario: De school noteerde dat de ouders het dossier nog niet zagen
    Gegeven een overstapdossier dat klaarstaat voor de nieuwe school
    Maar genoteerd is dat de ouders het dossier nog niet zagen
    Als de nieuwe school het dossier opvraagt
    Dan krijgt de nieuwe school niets, omdat de ouders het nog niet hebben gezien

  @OSO-BRON-10 @bron @POPO @POVO @VOVO
  Scenario: De ouders hebben de wijziging nog niet gezien
    Gegeven een overstapdossier dat klaarstaat voor de nieuwe school
    Maar het is daarna gewijzigd en zonder nieuwe inzage opnieuw klaargezet
    Als de nieuwe school het dossier opvraagt
    Dan krijgt de nieuwe school de nieuwe inhoud niet
