ask-title = Logg inn
ask-text = Skriv e-postadressen din, så sender vi deg en lenke. Du trenger ikke noe passord.
ask-email = E-post
ask-send = Send meg en lenke
ask-no-account = Vil du melde et behov? Da trenger du ikke logge inn.
sent-title = Sjekk e-posten din
sent-text = Hvis { $email } er registrert hos oss, får du en lenke om litt. Den virker i en halv time.
sent-nothing = Kom det ingenting? Se i søppelposten, eller spør den som styrer tilgangene hos dere.
arrive-title = Logg inn
arrive-text = Hei, { $name }! Trykk på knappen, så er du inne.
arrive-enter = Logg inn
gone-title = Lenken virker ikke lenger
gone-text = En lenke virker bare én gang, og bare en liten stund. Be om en ny.
gone-again = Få en ny lenke
letter-subject = Logg inn hos { $organisation }
letter-text = Hei, { $name }!
    
    Her er lenken din til { $organisation }. Den virker i { NUMBER($minutes) } minutter:
    
    { $link }
    
    Har du ikke bedt om den? Da kan du se bort fra denne e-posten.
found-title = Kom i gang
found-text = Dette er første gang noen åpner siden. Fortell hvem dere er, så er dere i gang.
found-municipality = Hva heter kommunen?
found-name = Hva heter du?
found-email = E-posten din
found-email-hint = Du logger inn med den.
found-language = Målform
found-go = Åpne siden
demo-title = Prøv som en oppdiktet person
demo-text = Elvelund kommune finnes ikke, og det gjør ikke menneskene heller. Velg en og se hva de ser.
unsent-title = Noe er ikke sendt
unsent-text = Denne enheten har skjemaer som ikke er sendt. De blir borte når du logger ut.
unsent-send = Send dem først
unsent-anyway = Logg ut og slett dem
