# The list
list-title = BLT tracks
list-text = A BLT track is the way from a need to something that works.
list-empty = No tracks here yet
list-empty-inside = Start one when you want to find something out.
list-empty-outside = This is where you will see what we work on.
start = Start a track
view-label = Show
view-all = All
view-mine = Mine
view-unit = My unit
narrow = Choose status or challenge
status = Status
is-published = Open to all
card-meta = Round { NUMBER($round) } · last changed { $day }
still-title = Nothing has happened for more than { NUMBER($days) } days
still-since = Since { DATE($day) }

# The team
team-title = Who takes part?
title = What is the track called?
unit = Unit
no-unit = None
challenge = Challenge
no-challenge = None
nobody-yet = Nobody yet
nobody-more = Nobody else
owner-help = The one who knows the need best.
champion-help = The one who wants this and has time for it.
decider-help = The leader who says yes or no when the round is done.
members = On the team
add-member = Add one
part-owner = Need owner
part-champion = Champion
part-decider = Decision maker
part-member = On the team

# The phases
phase-title = Where are you now?
phase-where = You may go forward and back as much as you like.
phase-here = You are here
phase-why = If you go back, what made you do it?
phase-why-help = Going back is fine. It is how one learns.
phase-decided = This round is done. A new round begins with a decision.
why-learned = We learned something new
why-another-need = The need was not what we thought
why-missing-voices = We must listen to more people
why-did-not-hold = The solution did not hold
why-other = Something else
phase-need = Need
phase-solution = Solution
phase-test = Test
half-need-gather = Need: gather
half-need-weigh = Need: weigh
half-solution-gather = Solution: gather
half-solution-weigh = Solution: weigh
half-test-gather = Test: gather
half-test-weigh = Test: weigh
half-decided = The round is done

# Where the track stands
status-active = Under way
status-parked = Parked
status-piloting = In a pilot
status-rolling-out = Being rolled out
status-adopted = In use
status-stopped = Stopped in time
status-handed-over = Handed over

# The groups
group-residents = Residents
group-relatives = Next of kin
group-employees = Employees
group-leaders = Leaders
group-elected = Elected
group-business = Business
group-voluntary = Voluntary groups
group-youth = Children and young people
group-others = Others

# For everybody
publish-title = Show the track to everybody
publish-text = Everybody can then read about the need, the solutions, the tests and what you learned. Names and what people have said are not shown.
summary = Tell briefly what you work on
summary-help = Two or three sentences, as to a neighbour.
publish-now = Show to everybody
publish-anyway = Show it anyway
save-anyway = Save anyway
hide = Take the track off the website
hide-text = Then only those who work here see the track. You can show it again later.
hide-now = Take it off
not-yours-to-entrust = This is settled by the leader of the unit, the coach or the one who decides now.
decider-must-lead = The one who decides must lead the unit.
not-yours-to-take-off = Only the leader, the coach or the one who decides can take others off the team.
