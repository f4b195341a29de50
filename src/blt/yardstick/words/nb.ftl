# Siden
title = Målestokk
in-force-specified = Dere bruker målestokken som fulgte med.
in-force-own = Dere bruker utgave { NUMBER($version) }. { $who } laget den { DATE($day) }.
holds-for = Målestokken sier hvor mye et svar veier, og hvor sikre dere vil være. En endring gjelder bare tester som starter senere.
known = Det vi vet:
judged = Skjønn:

# Å si og å gjøre
say-title = Å si er ikke å gjøre
say-table = Så mye teller svar som er svakere enn beslutningen trenger
say-kind = Slag
say-yes = Ti ja teller som
say-no = Ti nei teller som
say-cap = Høyst
say-people = { $n ->
    [one] 1 som prøvde
   *[other] { $n } som prøvde
  }
say-together = Alle disse svarene teller til sammen aldri mer enn { NUMBER($n) } som prøvde.
say-known = Av dem som ville gjøre noe, lot 47 av 100 være. Av dem som ikke ville, gjorde 7 av 100 det likevel (Sheeran 2002). Et nei er mer verdt enn et ja. Folk sier også at de vil betale mer enn de gjør (Murphy m.fl. 2005).
say-judged = Tallene i tabellen. Bare rekkefølgen er kjent.
kind-question = Spørsmål
kind-conversation = Samtale
kind-drawing = Tegning
kind-model = Modell
kind-practical = Praktisk test

# Når løsningen endres
carry-title = Når løsningen endres
carry-table = Så mange av ti gamle svar stoler dere på
carry-change = Endring
carry-keeps = Av ti gamle svar
carry-known = Prøver man ti utgaver etter hverandre, blir én lett god av flaks. Uten minne sa vi feil «virker» i 6 av 100 slike rekker. Med halv vekt på de gamle svarene ble det 1 av 100 (regnet ut med 20 folk i hver utgave). Metoden er fra Ibrahim og Chen.
carry-judged = Hvor mye hver endring tar bort.
change-none = Ingen betydning
change-small = Liten
change-clear = Tydelig
change-large = Stor
change-new = Ny løsning

# Hvor sikre
sure-title = Hvor sikre dere vil være
sure-table = Det hver beslutning trenger
sure-for-what = Beslutning
sure-works = Virker for minst
sure-certain = Så sikre
sure-grade = Teller fullt fra
sure-enough = Nok når alle får det til
sure-people = { $n ->
    [one] 1 person
   *[other] { $n } personer
  }
sure-never = Flere enn 200
of-ten = { NUMBER($n) } av 10
of-hundred = { NUMBER($n) } av 100
sure-known = Vi regner alltid med én tenkt person til som det ikke virket for. Da blir svaret likt den eksakte testen til Clopper og Pearson. Dere kan se på tallene etter hvert svar: vernet bygger på Ville (1939) og Howard m.fl. (2021). Uten vern ble det feil «virker» i opptil 40 av 100 løp, med vern i 7 av 100. Da lå løsningen helt på grensen.
sure-judged = Grensene i tabellen.
preset-draw = Lage en tegning
preset-try = Prøve i praksis
preset-adopt = Ta i bruk
preset-high-stakes = Ta i bruk, mye står på spill
limits-title = Det tallene ikke kan rette på
limits-text = Svar fra samme avdeling eller familie ligner på hverandre. Hent folk fra minst tre steder. De som tester, må ligne på dem som skal bruke løsningen.

# Endre
change-title = Endre målestokken
say-yes-of = { $kind }: ti ja teller som
say-no-of = { $kind }: ti nei teller som
say-cap-of = { $kind }: høyst så mange som prøvde
say-together-of = Alle til sammen: høyst så mange som prøvde
carry-of = { $change } endring: av ti gamle svar
works-of = Må virke for så mange av 100
sure-of = Så sikre av 100
least-for-of = Færrest personer før «virker»
least-against-of = Færrest svar før «virker ikke»
grade-of = Svakeste slag som teller fullt
versions-of = Hver ny utgave må være sikrere enn den forrige
because = Hvorfor endrer dere?
because-missing = Skriv hvorfor.
reset = Bruk målestokken som fulgte med
reset-because = Tilbake til målestokken som fulgte med.
fault-yes = Et ja kan ikke veie mer enn et nei.
fault-weaker = Dette kan ikke veie mindre enn slaget før.
fault-keeps = En større endring kan ikke beholde mer enn en mindre.

# Utgaver
versions = Utgaver
version = Utgave { NUMBER($version) }
version-by = { $who }, { DATE($day) }
version-specified = Utgave 0 fulgte med.
