# language: nl
Functionaliteit: Elk aanleverpunt komt aan de beurt
  Een dossier kan in elk systeem van de oude school staan.
  Pas als alle zijn bevraagd, is duidelijk wat de vraag heeft opgeleverd.

  @OSO-SES-14 @OSO-SES-15 @OSO-SES-16 @OSO-SES-17 @doel @POPO @POVO @VOVO @BB
  Scenario: Geen van de aanleverpunten heeft het dossier
    Gegeven een overstapdossier dat klaarstaat voor de nieuwe school
    Maar het dossier is nog niet klaargezet
    Als een medewerker het dossier bij alle aanleverpunten opvraagt
    Dan zijn de aanleverpunten na elkaar bevraagd
    En is pas afgemeld na de laatste vraag
    En is de sessie afgemeld met het hoogste resultaat
    En is de sessie afgemeld onder het laatst bevraagde aanleverpunt

  @OSO-SES-16 @OSO-DOEL-03 @doel @POPO @POVO @VOVO
  Scenario: Het ene aanleverpunt heeft het dossier nog niet vrij, het andere heeft niets
    Gegeven een overstapdossier dat klaarstaat voor de nieuwe school
    En een medewerker die weet hoe een gelukte aanvraag eruitziet
    Maar de ouders hebben het dossier nog niet ingezien
    Als een medewerker het dossier opvraagt
    Dan is de sessie afgemeld met het hoogste resultaat
    En hoort de medewerker waarom er niets kwam
