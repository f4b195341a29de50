invitation-subject = Du er invitert til { $organisation }
invitation-text = Hei, { $name }!
    
    Du har fått tilgang til { $organisation } sin side for behov og løsninger. Åpne lenken for å komme inn:
    
    { $link }
    
    Lenken virker i { NUMBER($days) } dager. Senere logger du inn med e-postadressen din.
demo-notice = Oppdiktet kommune.
demo-people = Prøv som en som jobber her
signed-out-title = Du er logget ut
signed-out-text = Det du skrev, er ikke borte. Logg inn i en ny fane, kom tilbake hit, og send det på nytt.
sign-in-in-new-tab = Logg inn i en ny fane
send-again = Send på nytt
