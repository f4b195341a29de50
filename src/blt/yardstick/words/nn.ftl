# Sida
title = Målestokk
in-force-specified = De bruker målestokken som følgde med.
in-force-own = De bruker utgåve { NUMBER($version) }. { $who } laga ho { DATE($day) }.
holds-for = Målestokken seier kor mykje eit svar veg, og kor sikre de vil vere. Ei endring gjeld berre testar som startar seinare.
known = Det vi veit:
judged = Skjøn:

# Å seie og å gjere
say-title = Å seie er ikkje å gjere
say-table = Så mykje tel svar som er svakare enn avgjerda treng
say-kind = Slag
say-yes = Ti ja tel som
say-no = Ti nei tel som
say-cap = Høgst
say-people = { $n ->
    [one] 1 som prøvde
   *[other] { $n } som prøvde
  }
say-together = Alle desse svara tel til saman aldri meir enn { NUMBER($n) } som prøvde.
say-known = Av dei som ville gjere noko, lét 47 av 100 vere. Av dei som ikkje ville, gjorde 7 av 100 det likevel (Sheeran 2002). Eit nei er meir verdt enn eit ja. Folk seier òg at dei vil betale meir enn dei gjer (Murphy m.fl. 2005).
say-judged = Tala i tabellen. Berre rekkjefølgja er kjend.
kind-question = Spørsmål
kind-conversation = Samtale
kind-drawing = Teikning
kind-model = Modell
kind-practical = Praktisk test

# Når løysinga blir endra
carry-title = Når løysinga blir endra
carry-table = Så mange av ti gamle svar stoler de på
carry-change = Endring
carry-keeps = Av ti gamle svar
carry-known = Prøver ein ti utgåver etter kvarandre, blir éi lett god av flaks. Utan minne sa vi feil «verkar» i 6 av 100 slike rekkjer. Med halv vekt på dei gamle svara blei det 1 av 100 (rekna ut med 20 folk i kvar utgåve). Metoden er frå Ibrahim og Chen.
carry-judged = Kor mykje kvar endring tek bort.
change-none = Ingen betydning
change-small = Lita
change-clear = Tydeleg
change-large = Stor
change-new = Ny løysing

# Kor sikre
sure-title = Kor sikre de vil vere
sure-table = Det kvar avgjerd treng
sure-for-what = Avgjerd
sure-works = Verkar for minst
sure-certain = Så sikre
sure-grade = Tel fullt frå
sure-enough = Nok når alle får det til
sure-people = { $n ->
    [one] 1 person
   *[other] { $n } personar
  }
sure-never = Fleire enn 200
of-ten = { NUMBER($n) } av 10
of-hundred = { NUMBER($n) } av 100
sure-known = Vi reknar alltid med éin tenkt person til som det ikkje verka for. Då blir svaret likt den eksakte testen til Clopper og Pearson. De kan sjå på tala etter kvart svar: vernet byggjer på Ville (1939) og Howard m.fl. (2021). Utan vern blei det feil «verkar» i opptil 40 av 100 løp, med vern i 7 av 100. Då låg løysinga heilt på grensa.
sure-judged = Grensene i tabellen.
preset-draw = Lage ei teikning
preset-try = Prøve i praksis
preset-adopt = Ta i bruk
preset-high-stakes = Ta i bruk, mykje står på spel
limits-title = Det tala ikkje kan rette på
limits-text = Svar frå same avdeling eller familie liknar på kvarandre. Hent folk frå minst tre stader. Dei som testar, må likne på dei som skal bruke løysinga.

# Endre
change-title = Endre målestokken
say-yes-of = { $kind }: ti ja tel som
say-no-of = { $kind }: ti nei tel som
say-cap-of = { $kind }: høgst så mange som prøvde
say-together-of = Alle til saman: høgst så mange som prøvde
carry-of = { $change } endring: av ti gamle svar
works-of = Må verke for så mange av 100
sure-of = Så sikre av 100
least-for-of = Færrast personar før «verkar»
least-against-of = Færrast svar før «verkar ikkje»
grade-of = Svakaste slag som tel fullt
versions-of = Kvar ny utgåve må vere sikrare enn den førre
because = Kvifor endrar de?
because-missing = Skriv kvifor.
reset = Bruk målestokken som følgde med
reset-because = Tilbake til målestokken som følgde med.
fault-yes = Eit ja kan ikkje vege meir enn eit nei.
fault-weaker = Dette kan ikkje vege mindre enn slaget før.
fault-keeps = Ei større endring kan ikkje halde på meir enn ei mindre.

# Utgåver
versions = Utgåver
version = Utgåve { NUMBER($version) }
version-by = { $who }, { DATE($day) }
version-specified = Utgåve 0 følgde med.
