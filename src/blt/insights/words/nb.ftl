# Innsikt
add-insight = Legg til innsikt
insight-title = Hva har dere fått vite?
kind = Hva slags innsikt er det?
kind-quote = Noe noen sa
kind-observation = Noe dere så
kind-number = Noe dere talte
text = Skriv det så likt som mulig
group = Hvem kom det fra?
choose-group = Velg en gruppe
source = Hvor har dere det fra?
source-help = For eksempel en samtale, en vakt dere fulgte eller en telling. Ikke skriv navn.
from-target = Den det kom fra, har selv behovet
save-and-more = Lagre og skriv en til
remove-insight = Slett innsikten
remove-insight-text = Innsikten blir borte for godt. Funn der den er med, blir stående.
remove-now = Slett
more-insights = { $count ->
    [one] Vis én til
   *[other] Vis { NUMBER($count) } til
}
from-quote = { $group } · { $source }
from-observation = Sett: { $group } · { $source }
from-number = Talt: { $group } · { $source }

# Hvem er hørt
heard = Disse er hørt
heard-count = { $group }: { NUMBER($count) }
not-heard = Ikke hørt ennå
nobody-heard = Ingen er hørt ennå

# Funn
add-finding = Legg til funn
finding-title = Hva går igjen?
finding-text = Funnet i én setning
finding-help = Noe dere ser flere ganger.
finding-behind = Hvor ser dere det?
finding-needs-two = Velg minst to innsikter.
finding-too-few = Dere trenger flere innsikter først
findings = Dette går igjen
behind = { $count ->
    [one] Bygger på én innsikt.
   *[other] Bygger på { NUMBER($count) } innsikter.
}
remove-finding = Slett et funn

# Problemet
write-statement = Skriv problemet i én setning
change-statement = Skriv problemet på nytt
statement-title = Problemet i én setning
who = Hvem
who-help = For eksempel «Ansatte på vakt».
needs = Trenger
needs-help = Ikke skriv en løsning. For eksempel «å vite hvor nøkkelen er før de kjører».
because = Fordi
because-help = For eksempel «nøkler følger personer og ikke ruter».
not-for-label = Hvem er det ikke for?
how-many-label = Hvor mange gjelder det?
how-many = Gjelder
nobody-knows = Vi vet ikke ennå
not-for = Ikke for
sentence = { $who } trenger { $needs } fordi { $because }.
sentence-short = { $who } trenger { $needs }.
contains-solution = Formuleringen inneholder en løsning
contains-solution-help = Hva er det løsningen skal hjelpe dem med? Skriv det i stedet.
version = Versjon { NUMBER($version) } · { DATE($day) }
earlier-versions = Slik skrev vi det før
all-versions = Alle versjoner
