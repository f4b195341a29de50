# The page
title = Does it stand firmly?
text = Five things must be in place. The weakest one decides.
nothing-yet = The team has not looked at this yet.
headline-missing = { $name } is missing. Start there.
headline-weak = Weakest now: { $name }.
headline-open = Not everything has been judged yet.
headline-enough = Everything is good enough to go on.
headline-strong = Everything is strong.
look-again = This is from round { NUMBER($round) }. Look it over again in this round.
judged-on = Judged { DATE($day) }, in round { NUMBER($round) }
work-on = What you must work on
judge-again = Judge again
judge-one = Choose for at least one of the five.
reason-missing = Write why: { $name }.
level-missing-for = Choose how firmly it stands: { $name }.
because = { $name }: why?
not-judged = Not judged

# The five
need = Need
need-questions = Does it matter to somebody? How many? Have you seen it yourselves?
solution = Solution
solution-questions = Is it better than today? What do others do?
champion = Champion
champion-questions = Is there one person who wants this and has the time?
team = Team
team-questions = Are those who own it, use it and will run it with you?
anchoring = Buy-in
anchoring-questions = Has a leader said yes? Do the union representatives know?

# How firmly it stands
level-missing = Missing
level-weak = Weak
level-enough = Good enough
level-strong = Strong
