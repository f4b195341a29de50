ask-title = Logg inn
ask-text = Skriv e-postadressa di, så sender vi deg ei lenkje. Du treng ikkje noko passord.
ask-email = E-post
ask-send = Send meg ei lenkje
ask-no-account = Vil du melde eit behov? Då treng du ikkje logge inn.
sent-title = Sjekk e-posten din
sent-text = Dersom { $email } er registrert hos oss, får du ei lenkje om litt. Ho verkar i ein halv time.
sent-nothing = Kom det ingenting? Sjå i søppelposten, eller spør den som styrer tilgangane hos dykk.
arrive-title = Logg inn
arrive-text = Hei, { $name }! Trykk på knappen, så er du inne.
arrive-enter = Logg inn
gone-title = Lenkja verkar ikkje lenger
gone-text = Ei lenkje verkar berre éin gong, og berre ei lita stund. Be om ei ny.
gone-again = Få ei ny lenkje
letter-subject = Logg inn hos { $organisation }
letter-text = Hei, { $name }!
    
    Her er lenkja di til { $organisation }. Ho verkar i { NUMBER($minutes) } minutt:
    
    { $link }
    
    Har du ikkje bede om ho? Då kan du sjå bort frå denne e-posten.
found-title = Kom i gang
found-text = Dette er første gongen nokon opnar sida. Fortel kven de er, så er de i gang.
found-municipality = Kva heiter kommunen?
found-name = Kva heiter du?
found-email = E-posten din
found-email-hint = Du loggar inn med han.
found-language = Målform
found-go = Opne sida
demo-title = Prøv som ein oppdikta person
demo-text = Elvelund kommune finst ikkje, og det gjer ikkje menneska heller. Vel ein og sjå kva dei ser.
unsent-title = Noko er ikkje sendt
unsent-text = Denne eininga har skjema som ikkje er sende. Dei blir borte når du loggar ut.
unsent-send = Send dei først
unsent-anyway = Logg ut og slett dei
