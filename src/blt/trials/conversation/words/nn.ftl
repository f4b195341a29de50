name = Samtale
about = Fortel om løysinga på eitt minutt, og spør kva dei gjer i dag. Vis gjerne ei enkel teikning.
advice = Tre til fem samtalar held som regel.
criterion = Minst { NUMBER($well) } av { NUMBER($people) } ville ha brukt det.

# Guiden
ready-first = Vi vurderer å gjere noko på ein ny måte, og veit ikkje om det er lurt. Det er ikkje du som blir testa. Ingen svar er feil. Sei gjerne at det er ein dårleg idé.
ready-1 = Fortel om sist gong dette var vanskeleg.
ready-2 = Kva gjer du i dag?
ready-3 = Kva er bra med slik det er i dag?
ready-4 = Fortel om løysinga på eitt minutt. Kva tenkjer du no?
ready-5 = Når kunne du ha brukt ho, og når ikkje?
ready-6 = Kva ville fått deg til å la vere å bruke ho?
ready-7 = Kva mistar du om vi lèt det vere?
ready-8 = Kva burde vi ha spurt om?
guide-title = Samtaleguiden: åtte spørsmål er klare
guide-about = Bruk dei som dei står, eller endre dei. Spør ope, og sel ikkje. Guiden blir låst når den første samtalen tek til.
first-label = Sei dette først
first-help = Dei som er med, kan òg lese det.
question-number = Spørsmål { NUMBER($number) }
kills-label = Kva spørsmål kan felle ideen?
kills-help = Svaret skal kunne få dykk til å stoppe.
leads = Spørsmålet legg svaret i munnen på folk. Spør ope, til dømes «kva tenkjer du om …».
leads-anyway = Behald spørsmåla slik dei står
asks-who = Ein anonym test kan ikkje spørje kven folk er. Skriv om spørsmålet, eller endre personvern under.
no-questions = Skriv minst eitt spørsmål.
nothing-kills = Vel eit spørsmål som kan felle ideen. Då er ikkje testen eit sal.

# Å byrje
begin = Byrj ein samtale
begin-title = Byrj samtale { NUMBER($number) }
say-first = Sei dette først
say-consent = Sei òg dette
consent-said = Vi skriv ned det du seier, utan namn. Du er berre eit nummer. Du kan stoppe når du vil, og då slettar vi alt.
consent-label = Personen veit dette og seier ja
consent-problem = Kryss av når personen har sagt ja. Utan eit ja skriv vi ikkje ned noko.
group-label = Gruppe
has-need = Personen har behovet sjølv
begin-now = Byrj
first-locks = Når den første samtalen tek til, blir guiden og målet låste.
not-open = Testen tek ikkje imot fleire samtalar.

# Sjølve samtalen
talk-title = Samtale { NUMBER($number) }
talk-meta = { $group }. Sa ja { DATE($day) }.
two-phones = Opne sida på to mobilar. Éin spør, og éin noterer.
role-ask = Eg spør
role-note = Eg noterer
roles = Kva gjer du?
dont-write = Skriv ikkje namn, helse eller anna som viser kven det er.
how-to-note = Skriv éin ting på kvar linje. Set «…» rundt det personen sa ordrett.
can-kill = Kan felle ideen
note-here = Noter her
more-label = Anna de såg og høyrde
mark-quote = Merk som sitat
outcome = Ville dette verka for denne personen?
outcome-for = Ja
outcome-against = Nei
outcome-unclear = Uklart
decisive = Kva avgjorde det?
outcome-help = Vel når samtalen er over.
outcome-missing = Vel om det ville verka for personen. «Uklart» er òg eit svar.
save = Lagre
finish = Lagre og avslutt samtalen
save-anyway = Lagre likevel
anyway-hint = Då les berre du og dei som ryddar i slike opplysningar notatet.
guarded = Ikkje lagra. Det ser ut som namn, nummer eller helse. Ta det bort, og lagre på nytt.
note-full = Ikkje lagra. Rydd i tekstane som står her, og lagre på nytt.
beside = Du har skrive her i to vindauge. Begge tekstane står i feltet. Rydd, og lagre.
beside-title = Denne teksten vart skriven i eit anna vindauge:
take-both = Ta med begge
keep-mine = Behald min
chosen-otherwise = { $name } valde «{ $stands }». Bli samde, og lagre på nytt.
somebody = Ein annan
also-wrote = { $name } noterte:
all-saved = Alt er lagra.
saved-at = Lagra kl. %t
saving = Lagrar …
not-yet = Ikkje lagra enno
offline = Utan nett. Det du skriv, er teke vare på her.
signed-out = Du er logga ut. Teksten er teken vare på her. Logg inn i ei ny fane, og lagre.
failed = Ikkje lagra. Teksten er teken vare på her. Vi prøver igjen.
look-over = Noko er ikkje lagra. Sjå over felta.
closed-title = Testen er ferdig
closed-text = Han tek ikkje imot fleire notat. Dette vart ikkje lagra. Ta vare på det om du vil bruke det.
gone-title = Samtalen er sletta
gone-text = Nokon på laget sletta han. Dette vart ikkje lagra.
remove = Personen har ombestemt seg
remove-about = Då slettar vi samtalen, alt som er notert, og innsikt som er laga av han.
remove-now = Slett samtalen

# Resultata
talks = Samtalar
none-yet = Ingen samtalar enno.
without-outcome = { $count ->
    [one] Éin samtale manglar svar på om det ville verka.
   *[other] { NUMBER($count) } samtalar manglar svar på om det ville verka.
}
no-outcome = ikkje valt
row-meta = { $group }, { $day }
said-title = Dette sa dei
said-by = { $share } sa noko om dette.
nobody-said = Ingen har sagt noko om dette enno.
from-talk = Samtale { NUMBER($number) }, { $group }
to-insight = Lag innsikt
is-insight = Innsikt
show-insight = Vis innsikta
source = Samtale { NUMBER($number) }: { $title }
finding-title = Går noko igjen?
finding-about = Kryss av linjene som høyrer saman, og skriv mønsteret i éi setning. Linjene blir innsikt, og funnet peikar på dei.
finding-label = Funn
make-finding = Lag funn
finding-too-few = Kryss av minst to linjer. Eit mønster ser ein meir enn éin gong.
hidden = { $count ->
    [one] Eitt notat blir sett over først, fordi det kan ha opplysningar om ein person.
   *[other] { NUMBER($count) } notat blir sette over først, fordi dei kan ha opplysningar om ein person.
}
quarantined = Kan ha opplysningar om ein person
let-team-read = La teamet lese
take-away = Slett notatet
the-guide = Guiden

# Dei som er med
door-title = Vil du snakke med oss?
door-what = Kva det gjeld
door-written = Kva vi skriv ned
door-written-text = Vi skriv ned det du seier, i stikkord og sitat. Vi skriv ikkje namn, helse eller anna om deg. Du er eit nummer og ei gruppe.
door-known-text = Vi skriv ned det du seier, i stikkord og sitat, utan namnet ditt. Dei som snakkar med deg, veit kven du er.
door-yes = Du bestemmer
door-yes-text = Du seier ja til den som spør. Du kan la vere å svare, og du kan stoppe når du vil. Seier du frå, slettar vi alt du har sagt.
door-who = Kontakt
door-who-text = Spør { $name }: { $contact }
rule = Personen seier at det ville ha hjelpt.
