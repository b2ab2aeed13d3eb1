# language: nl
Functionaliteit: Het ene gesprek beslist nooit over het andere
  Scholen vragen door elkaar, opnieuw en verkeerd; wat een kind aangaat hangt dan niet van een ander af.
  Elke run trekt een ander gesprek; `oso-keur fuzz` trekt er zoveel als u wilt.

  @OSO-SES-01 @OSO-SES-06 @bron @POPO @POVO @VOVO @BB
  Scenario: De oude school antwoordt op elke vraag apart, wat er ook tegelijk gebeurt
    Gegeven een gesprek zoals niemand het als voorbeeld bedenkt
    Als de scholen dat gesprek voeren
    Dan heeft de oude school de sessie elke keer eerst gecontroleerd
    En controleert de oude school precies deze vraag

  @OSO-SES-19 @doel @POPO @POVO @VOVO @BB
  Scenario: De nieuwe school rondt elke opdracht apart af, wat er ook tegelijk gebeurt
    Gegeven een gesprek zoals niemand het als voorbeeld bedenkt
    Als de scholen dat gesprek voeren
    Dan past elke vraag bij de toegekende sessie

  @OSO-SES-01 @OSO-SES-06 @OSO-SWV-06 @bron @POSWV @VOSWV
  Scenario: De school antwoordt een samenwerkingsverband op elke koppelsleutel apart, wat er ook tegelijk gebeurt
    Gegeven een gesprek zoals niemand het als voorbeeld bedenkt
    Als school en samenwerkingsverband dat gesprek voeren
    Dan heeft de oude school de sessie elke keer eerst gecontroleerd
    En controleert de oude school precies deze vraag
    En heeft de school de sessie met de koppelsleutel gecontroleerd

  @OSO-SES-19 @OSO-SWV-04 @doel @POSWV @VOSWV
  Scenario: Het samenwerkingsverband rondt elke opdracht apart af, wat er ook tegelijk gebeurt
    Gegeven een gesprek zoals niemand het als voorbeeld bedenkt
    Als school en samenwerkingsverband dat gesprek voeren
    Dan past elke vraag bij de toegekende sessie
    En is de sessie met een koppelsleutel geopend
