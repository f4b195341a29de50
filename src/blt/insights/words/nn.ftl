# Innsikt
add-insight = Legg til innsikt
insight-title = Kva har de fått vite?
kind = Kva slags innsikt er det?
kind-quote = Noko nokon sa
kind-observation = Noko de såg
kind-number = Noko de talde
text = Skriv det så likt som mogleg
group = Kven kom det frå?
choose-group = Vel ei gruppe
source = Kvar har de det frå?
source-help = Til dømes ein samtale, ei vakt de følgde eller ei teljing. Ikkje skriv namn.
from-target = Den det kom frå, har sjølv behovet
save-and-more = Lagre og skriv éin til
remove-insight = Slett innsikta
remove-insight-text = Innsikta blir borte for godt. Funn der ho er med, blir ståande.
remove-now = Slett
more-insights = { $count ->
    [one] Vis éi til
   *[other] Vis { NUMBER($count) } til
}
from-quote = { $group } · { $source }
from-observation = Sett: { $group } · { $source }
from-number = Talt: { $group } · { $source }

# Kven er høyrde
heard = Desse er høyrde
heard-count = { $group }: { NUMBER($count) }
not-heard = Ikkje høyrde enno
nobody-heard = Ingen er høyrde enno

# Funn
add-finding = Legg til funn
finding-title = Kva går igjen?
finding-text = Funnet i éi setning
finding-help = Noko de ser fleire gonger.
finding-behind = Kvar ser de det?
finding-needs-two = Vel minst to innsikter.
finding-too-few = De treng fleire innsikter først
findings = Dette går igjen
behind = { $count ->
    [one] Byggjer på éi innsikt.
   *[other] Byggjer på { NUMBER($count) } innsikter.
}
remove-finding = Slett eit funn

# Problemet
write-statement = Skriv problemet i éi setning
change-statement = Skriv problemet på nytt
statement-title = Problemet i éi setning
who = Kven
who-help = Til dømes «Tilsette på vakt».
needs = Treng
needs-help = Ikkje skriv ei løysing. Til dømes «å vite kvar nøkkelen er før dei køyrer».
because = Fordi
because-help = Til dømes «nøklar følgjer personar og ikkje ruter».
not-for-label = Kven er det ikkje for?
how-many-label = Kor mange gjeld det?
how-many = Gjeld
nobody-knows = Vi veit ikkje enno
not-for = Ikkje for
sentence = { $who } treng { $needs } fordi { $because }.
sentence-short = { $who } treng { $needs }.
contains-solution = Formuleringa inneheld ei løysing
contains-solution-help = Kva er det løysinga skal hjelpe dei med? Skriv det i staden.
version = Versjon { NUMBER($version) } · { DATE($day) }
earlier-versions = Slik skreiv vi det før
all-versions = Alle versjonar
