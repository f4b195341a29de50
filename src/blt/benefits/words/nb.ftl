# Siden
title = Hva blir bedre?
text = Skriv hvordan det er i dag, før dere endrer noe. Da kan dere se om det hjalp.
nothing-yet = Laget har ikke skrevet noe her ennå.
add = Legg til en gevinst
remove = Slett gevinsten
remove-text = Alt som er målt, blir også borte.

# Skjemaet
what = Hva blir bedre, og for hvem?
what-help = For eksempel «Ansatte på vakt slipper å kjøre tilbake».
kind = Hva slags gevinst er det?
kind-avoided-cost = Unngått kostnad
kind-saved-time = Spart tid
kind-quality = Økt kvalitet
before-legend = Hvordan er det i dag?
value = Tall
unit = Hva teller dere?
unit-help = For eksempel «turer i uka».
measured-on = Når ble det målt?
method = Hvordan målte dere?
method-help = Dere skal måle på samme måte etterpå.
cannot-title = Kan det ikke måles?
cannot = Det kan ikke måles fordi
what-missing = Skriv hva som blir bedre.
unit-missing = Skriv hva dere teller.
method-missing = Skriv hvordan dere målte.
told-missing = Skriv hva de sier.
one-of-them = Skriv enten et tall eller hvorfor det ikke kan måles.
owner = Gevinstansvarlig
owner-help = En leder i linja, ikke laget.
no-owner = Ingen ennå

# Slik står det
before = Før
no-baseline = Uten nullpunkt
baseline-is = { $value } { $unit }, { DATE($day) } ({ $method })
cannot-because = Kan ikke måles fordi: { $because }
since = Etterpå
measured-is = { $value } { $unit }, { DATE($day) }
told-on = { $told } ({ DATE($day) })
measure = Skriv hvordan det er nå
value-now = Tall nå: { $unit }
same-way = Mål på samme måte som sist: { $method }
told = Hva sier de som bruker det?
told-help = Ikke skriv navn.
