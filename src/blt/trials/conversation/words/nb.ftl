name = Samtale
about = Fortell om løsningen på ett minutt, og spør hva de gjør i dag. Vis gjerne en enkel tegning.
advice = Tre til fem samtaler holder som regel.
criterion = Minst { NUMBER($well) } av { NUMBER($people) } ville brukt det.

# Guiden
ready-first = Vi vurderer å gjøre noe på en ny måte, og vet ikke om det er lurt. Det er ikke du som blir testet. Ingen svar er gale. Si gjerne at det er en dårlig idé.
ready-1 = Fortell om sist gang dette var vanskelig.
ready-2 = Hva gjør du i dag?
ready-3 = Hva er bra med slik det er i dag?
ready-4 = Fortell om løsningen på ett minutt. Hva tenker du nå?
ready-5 = Når kunne du ha brukt den, og når ikke?
ready-6 = Hva ville fått deg til å la være å bruke den?
ready-7 = Hva mister du hvis vi lar det være?
ready-8 = Hva burde vi ha spurt om?
guide-title = Samtaleguiden: åtte spørsmål er klare
guide-about = Bruk dem som de står, eller endre dem. Spør åpent, og selg ikke. Guiden låses når den første samtalen begynner.
first-label = Si dette først
first-help = De som er med, kan også lese det.
question-number = Spørsmål { NUMBER($number) }
kills-label = Hvilket spørsmål kan felle ideen?
kills-help = Svaret skal kunne få dere til å stoppe.
leads = Spørsmålet legger svaret i munnen på folk. Spør åpent, for eksempel «hva tenker du om …».
leads-anyway = Behold spørsmålene slik de står
asks-who = En anonym test kan ikke spørre hvem folk er. Skriv om spørsmålet, eller endre personvern under.
no-questions = Skriv minst ett spørsmål.
nothing-kills = Velg et spørsmål som kan felle ideen. Da er ikke testen et salg.

# Å begynne
begin = Begynn en samtale
begin-title = Begynn samtale { NUMBER($number) }
say-first = Si dette først
say-consent = Si også dette
consent-said = Vi skriver ned det du sier, uten navn. Du er bare et nummer. Du kan stoppe når du vil, og da sletter vi alt.
consent-label = Personen vet dette og sier ja
consent-problem = Kryss av når personen har sagt ja. Uten et ja skriver vi ikke ned noe.
group-label = Gruppe
has-need = Personen har behovet selv
begin-now = Begynn
first-locks = Når den første samtalen begynner, låses guiden og målet.
not-open = Testen tar ikke imot flere samtaler.

# Selve samtalen
talk-title = Samtale { NUMBER($number) }
talk-meta = { $group }. Sa ja { DATE($day) }.
two-phones = Åpne siden på to mobiler. Én spør, og én noterer.
role-ask = Jeg spør
role-note = Jeg noterer
roles = Hva gjør du?
dont-write = Skriv ikke navn, helse eller annet som viser hvem det er.
how-to-note = Skriv én ting på hver linje. Sett «…» rundt det personen sa ordrett.
can-kill = Kan felle ideen
note-here = Noter her
more-label = Annet dere så og hørte
mark-quote = Marker som sitat
outcome = Ville dette virket for denne personen?
outcome-for = Ja
outcome-against = Nei
outcome-unclear = Uklart
decisive = Hva avgjorde det?
outcome-help = Velg når samtalen er over.
outcome-missing = Velg om det ville virket for personen. «Uklart» er også et svar.
save = Lagre
finish = Lagre og avslutt samtalen
save-anyway = Lagre likevel
anyway-hint = Da leser bare du og de som rydder i slike opplysninger notatet.
guarded = Ikke lagret. Det ser ut som navn, nummer eller helse. Ta det bort, og lagre på nytt.
note-full = Ikke lagret. Rydd i tekstene som står her, og lagre på nytt.
beside = Du har skrevet her i to vinduer. Begge tekstene står i feltet. Rydd, og lagre.
beside-title = Denne teksten ble skrevet i et annet vindu:
take-both = Ta med begge
keep-mine = Behold min
chosen-otherwise = { $name } valgte «{ $stands }». Bli enige, og lagre på nytt.
somebody = En annen
also-wrote = { $name } noterte:
all-saved = Alt er lagret.
saved-at = Lagret kl. %t
saving = Lagrer …
not-yet = Ikke lagret ennå
offline = Uten nett. Det du skriver, er tatt vare på her.
signed-out = Du er logget ut. Teksten er tatt vare på her. Logg inn i en ny fane, og lagre.
failed = Ikke lagret. Teksten er tatt vare på her. Vi prøver igjen.
look-over = Noe er ikke lagret. Se over feltene.
closed-title = Testen er ferdig
closed-text = Den tar ikke imot flere notater. Dette ble ikke lagret. Ta vare på det hvis du vil bruke det.
gone-title = Samtalen er slettet
gone-text = Noen på laget slettet den. Dette ble ikke lagret.
remove = Personen har ombestemt seg
remove-about = Da sletter vi samtalen, alt som er notert, og innsikt som er laget av den.
remove-now = Slett samtalen

# Resultatene
talks = Samtaler
none-yet = Ingen samtaler ennå.
without-outcome = { $count ->
    [one] Én samtale mangler svar på om det ville virket.
   *[other] { NUMBER($count) } samtaler mangler svar på om det ville virket.
}
no-outcome = ikke valgt
row-meta = { $group }, { $day }
said-title = Dette sa de
said-by = { $share } sa noe om dette.
nobody-said = Ingen har sagt noe om dette ennå.
from-talk = Samtale { NUMBER($number) }, { $group }
to-insight = Lag innsikt
is-insight = Innsikt
show-insight = Vis innsikten
source = Samtale { NUMBER($number) }: { $title }
finding-title = Går noe igjen?
finding-about = Kryss av linjene som hører sammen, og skriv mønsteret i én setning. Linjene blir innsikt, og funnet peker på dem.
finding-label = Funn
make-finding = Lag funn
finding-too-few = Kryss av minst to linjer. Et mønster ses mer enn én gang.
hidden = { $count ->
    [one] Ett notat blir sett over først, fordi det kan ha opplysninger om en person.
   *[other] { NUMBER($count) } notater blir sett over først, fordi de kan ha opplysninger om en person.
}
quarantined = Kan ha opplysninger om en person
let-team-read = La teamet lese
take-away = Slett notatet
the-guide = Guiden

# De som er med
door-title = Vil du snakke med oss?
door-what = Hva det gjelder
door-written = Hva vi skriver ned
door-written-text = Vi skriver ned det du sier, i stikkord og sitater. Vi skriver ikke navn, helse eller annet om deg. Du er et nummer og en gruppe.
door-known-text = Vi skriver ned det du sier, i stikkord og sitater, uten navnet ditt. De som snakker med deg, vet hvem du er.
door-yes = Du bestemmer
door-yes-text = Du sier ja til den som spør. Du kan la være å svare, og du kan stoppe når du vil. Sier du fra, sletter vi alt du har sagt.
door-who = Kontakt
door-who-text = Spør { $name }: { $contact }
rule = Personen sier at det ville hjulpet.
