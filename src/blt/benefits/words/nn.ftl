# Sida
title = Kva blir betre?
text = Skriv korleis det er i dag, før de endrar noko. Då kan de sjå om det hjelpte.
nothing-yet = Laget har ikkje skrive noko her enno.
add = Legg til ein gevinst
remove = Slett gevinsten
remove-text = Alt som er målt, blir òg borte.

# Skjemaet
what = Kva blir betre, og for kven?
what-help = Til dømes «Tilsette på vakt slepp å køyre tilbake».
kind = Kva slags gevinst er det?
kind-avoided-cost = Unngått kostnad
kind-saved-time = Spart tid
kind-quality = Auka kvalitet
before-legend = Korleis er det i dag?
value = Tal
unit = Kva tel de?
unit-help = Til dømes «turar i veka».
measured-on = Når vart det målt?
method = Korleis målte de?
method-help = De skal måle på same måten etterpå.
cannot-title = Kan det ikkje målast?
cannot = Det kan ikkje målast fordi
what-missing = Skriv kva som blir betre.
unit-missing = Skriv kva de tel.
method-missing = Skriv korleis de målte.
told-missing = Skriv kva dei seier.
one-of-them = Skriv anten eit tal eller kvifor det ikkje kan målast.
owner = Gevinstansvarleg
owner-help = Ein leiar i linja, ikkje laget.
no-owner = Ingen enno

# Slik står det
before = Før
no-baseline = Utan nullpunkt
baseline-is = { $value } { $unit }, { DATE($day) } ({ $method })
cannot-because = Kan ikkje målast fordi: { $because }
since = Etterpå
measured-is = { $value } { $unit }, { DATE($day) }
told-on = { $told } ({ DATE($day) })
measure = Skriv korleis det er no
value-now = Tal no: { $unit }
same-way = Mål på same måten som sist: { $method }
told = Kva seier dei som brukar det?
told-help = Ikkje skriv namn.
