# language: nl
Functionaliteit: Een dossier van een middelbare school gaat alleen met toestemming weg
  Bij een overstap van de ene naar de andere middelbare school is inzage niet genoeg.
  Alleen een ja is een ja.

  @OSO-PRI-04 @bron @VOVO
  Scenario: Er is geen toestemming vastgelegd
    Gegeven een overstapdossier dat klaarstaat voor de nieuwe school
    Maar toestemming ontbreekt
    Als de nieuwe school het dossier opvraagt
    Dan krijgt de nieuwe school niets, omdat er geen toestemming is

  @OSO-PRI-05 @bron @VOVO
  Scenario: De toestemming is geweigerd
    Gegeven een overstapdossier dat klaarstaat voor de nieuwe school
    Maar toestemming is geweigerd
    Als de nieuwe school het dossier opvraagt
    Dan krijgt de nieuwe school niets, omdat alleen een ja toestemming is

  @OSO-PRI-05 @bron @VOVO
  Scenario: Of er toestemming is, is onbekend
    Gegeven een overstapdossier dat klaarstaat voor de nieuwe school
    Maar of er toestemming is, is onbekend
    Als de nieuwe school het dossier opvraagt
    Dan krijgt de nieuwe school niets, omdat alleen een ja toestemming is
