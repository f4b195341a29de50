invitation-subject = Du er invitert til { $organisation }
invitation-text = Hei, { $name }!
    
    Du har fått tilgang til sida for behov og løysingar hos { $organisation }. Opne lenkja for å kome inn:
    
    { $link }
    
    Lenkja verkar i { NUMBER($days) } dagar. Seinare loggar du inn med e-postadressa di.
demo-notice = Oppdikta kommune.
demo-people = Prøv som ein som jobbar her
signed-out-title = Du er logga ut
signed-out-text = Det du skreiv, er ikkje borte. Logg inn i ei ny fane, kom tilbake hit, og send det på nytt.
sign-in-in-new-tab = Logg inn i ei ny fane
send-again = Send på nytt
