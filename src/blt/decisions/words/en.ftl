# The page
title = Decision
title-of-round = Decision after round { NUMBER($round) }
known-now = What you know now
what-now = What do you do now?
insights = Insights
insights-from = { $count ->
    [0] None yet
    [one] One insight from { $groups ->
        [one] one group
       *[other] { NUMBER($groups) } groups
    }
   *[other] { NUMBER($count) } insights from { $groups ->
        [one] one group
       *[other] { NUMBER($groups) } groups
    }
}
solution = Solution
solution-is = { $title }, version { NUMBER($version) }
no-solution = None chosen
spent = Spent on tests
cost = { $minutes ->
    [one] one minute, { $kroner }
   *[other] { NUMBER($minutes) } minutes, { $kroner }
}
foundations = Foundations
foundations-none = Not judged yet
foundations-old = Judged in an earlier round
tests = Tests
nothing-tested = Nothing has been tested yet.
why-not-smaller = Why not smaller?
surprised = What surprised
still-running = A test is still running. You can wait until it is done.
talk-about = Talk about this first
question-answered = Did the solution answer the need?
question-change = What must change? A little or a lot?
question-ready = Are you ready to adopt it, or should you take one step back?
question-learned = What do you know now that you did not know?
question-cost = What does it cost to find out more?

# Who
only-decider = { $names } decides.
you-prepare = The rest of you can make everything ready: the foundations, the benefit and the tests.
nobody-decides = Nobody has been chosen to decide yet.
name-decider = Choose a decision maker

# The choices
choice-loop = Another round
choice-change = Change the solution
choice-back = Back to the need
choice-pilot = Run a pilot
choice-adopt = Adopt
choice-stop = Stop
choice-park = Park
choice-hand-over = Hand over
leads-loop = You test once more, a little bigger. All you have learned comes along.
leads-change = The next round starts with the solution.
leads-back = The next round starts with the need.
leads-pilot = You try it in daily work for a while, and measure.
leads-adopt = It becomes part of the working day. Those who reported the need are told.
leads-stop = You end here, before it costs more. That is a good result.
leads-park = The track rests until a day you choose.
leads-hand-over = Somebody else takes over. Those who reported the need are told who.
choose-another = Choose something else

# The form
reason = Why?
reason-help = Those who reported the need can read it. Do not write names.
reason-missing = Write why.
next-step = What is the next step?
next-missing = Write what the next step is.
next-on = When?
day-missing = Choose a day for the next step.
day-has-been = Choose today or a day to come.
wake-on = When should it be taken up again?
wake-missing = Choose the day it should be taken up again.
handed-to = Who takes over?
handed-help = A unit or a service, not names of people.
receiver-missing = Write who takes over.
saved-title = Did you avoid buying something?
saved-field = What would it have cost? In kroner
saved-help = An estimate is enough. It does not count as a benefit.
costs = What does it cost? In kroner
in-use = It is in use already
second = Who else stands behind it?
second-help = You have written everything yourself. If it costs much, somebody else must stand behind it, or you must write why not.
second-needed = If it costs more than { $limit }, somebody else must stand behind it. Choose who, or write why not.
nobody = Nobody
alone = Why does nobody else stand behind it?
decide = End the round
decide-anyway = End it anyway
despite = Do you want it anyway? Write why
despite-help = It stays, and everybody who works here can read it.

# What is missing
missing = This is missing
missing-first = This must be in place first
held = Something is missing. Put it right, or write why you want it anyway.
gate-no-leader = The one who decides must be a leader of the unit.
gate-not-judged = All five foundations must be judged in this round.
gate-foundation-missing = One of the foundations is missing altogether.
gate-no-benefit = Write what gets better.
gate-no-baseline = Write how it was before, or why it cannot be measured.
gate-no-benefit-owner = Choose a benefit owner in the line.
gate-no-evidence = The most important thing that must hold has not been shown in a test with those who have the need.
gate-untested = Nothing has been tested, and this costs much.

# When the round is closed
is-closed = The round has already ended.
too-late = The round has already ended.
you-wrote = You wrote this
see-document = See the decision and what you knew

# On the track's page
rounds = The rounds
begun-on = Began { DATE($day) }
ended-on = Ended { DATE($day) }
round = Round { NUMBER($round) }
is-now = Under way
sentence-loop = We take another round with a bigger test.
sentence-change = We change the solution and try again.
sentence-back = We go back to the need.
sentence-pilot = We try it in daily work.
sentence-adopt = We adopt it.
sentence-stop = We stopped in time.
sentence-park = We park it until { DATE($day) }.
sentence-hand-over = We hand it over to { $to }.
saved = You saved { $kroner } (estimate)
saved-we = We saved { $kroner } (estimate)
next = Next step
next-by = by { $day }
decided-by = { $name }, { DATE($day) }
decided-despite = Decided although this was missing:
despite-because = Reason: { $because }
second-is = { $name } stands behind it too.
alone-because = Nobody else stands behind it: { $because }
log-decided = Round { NUMBER($round) } ended: { $choice }.
log-decided-despite = Round { NUMBER($round) } ended: { $choice }, although something was missing.
wake-now = Take it up now
is-in-use = It is in use now
marks = New, useful, put to use
not-yet = Not yet
mark-new = New
mark-new-needs = Choose a solution, and write what is new and how new it is.
mark-useful = Useful
mark-useful-needs = A test where people saw or did something must support what must hold.
mark-used = Put to use
mark-used-needs = It must be in use, and somebody must have measured or told that it helps.
is-innovation = All three are reached.

# The document
document-title = Decision
document-heading = Decision after round { NUMBER($round) }: { $choice }
document-need = The need
document-solution = The solution
by = Decided by
organisation = Where
needs = Reported need
not-for = Not for: { $text }
no-statement = The problem had not been written.
heard = Heard:
other-ideas = Other ideas
others-do = What others do
found-nobody = We found nobody else who does this.
had-to-hold = What had to hold
assumption = What had to hold
asked = Who
criterion = How we know
result = Result
used = Spent
evidence = Evidence
strength-e0 = E0: a working aid
strength-e1 = E1: what others than the target group mean
strength-e2 = E2: what the target group means
strength-e3 = E3: how the target group reacted to something concrete
strength-e4 = E4: what people did in practice
strength-e5 = E5: measured in daily work
verdict = Did it hold?
benefits = Benefits
baseline-was = Before: { $value } { $unit }, { $day } ({ $method })
cannot-because = Cannot be measured because: { $because }
no-baseline = No baseline
written-at = Written { DATETIME($at) }. This does not change.
is-touched = The text is not the one that was written. Tell the person who runs the system.
