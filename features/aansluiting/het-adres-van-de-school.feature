# language: nl
Functionaliteit: Het adres van de school
  Wie een dossier komt halen of iets te melden heeft, moet weten waar de school te vinden is.
  Dat vastleggen mag alleen de leverancier die de school daarvoor heeft aangewezen.

  @release-2022 @OSO-REG-01 @OSO-REG-02 @OSO-ROB-14
  @bron @doel @POPO @POVO @VOVO @BB @POSWV @VOSWV
  Scenario: Een beheerder legt in het serviceregister vast waar de school te vinden is
    Als een beheerder vastlegt waar de school te vinden is
    Dan is eerst het mandaat van de school gevraagd
    En vinden andere scholen het systeem op dat adres
    En noemt het systeem elk aanleverpunt zoals de release dat wil

  @release-2022 @OSO-REG-05 @bron @doel @POPO @POVO @VOVO @BB @POSWV @VOSWV
  Scenario: Zonder mandaat van de school wordt niets vastgelegd
    Gegeven de school heeft haar mandaat ingetrokken
    Als een beheerder vastlegt waar de school te vinden is
    Dan wordt er niets vastgelegd, en weet de beheerder dat

  @release-2018 @OSO-REG-03 @OSO-ROB-14
  @bron @doel @POPO @POVO @VOVO @BB @POSWV @VOSWV
  Scenario: Een beheerder legt bij het Traffic Center vast waar de school te vinden is
    Als een beheerder vastlegt waar de school te vinden is
    Dan stuurt het Traffic Center andere scholen naar het systeem op dat adres
    En noemt het systeem elk aanleverpunt zoals de release dat wil
