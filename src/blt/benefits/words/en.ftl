# The page
title = What gets better?
text = Write how it is today, before you change anything. Then you can see whether it helped.
nothing-yet = The team has not written anything here yet.
add = Add a benefit
remove = Delete the benefit
remove-text = Everything that was measured goes too.

# The form
what = What gets better, and for whom?
what-help = For example “Staff on duty no longer drive back”.
kind = What kind of benefit is it?
kind-avoided-cost = Avoided cost
kind-saved-time = Time saved
kind-quality = Better quality
before-legend = How is it today?
value = Number
unit = What do you count?
unit-help = For example “trips a week”.
measured-on = When was it measured?
method = How did you measure?
method-help = You will measure the same way afterwards.
cannot-title = Can it not be measured?
cannot = It cannot be measured because
what-missing = Write what gets better.
unit-missing = Write what you count.
method-missing = Write how you measured.
told-missing = Write what they say.
one-of-them = Write either a number or why it cannot be measured.
owner = Benefit owner
owner-help = A leader in the line, not the team.
no-owner = Nobody yet

# How it stands
before = Before
no-baseline = No baseline
baseline-is = { $value } { $unit }, { DATE($day) } ({ $method })
cannot-because = Cannot be measured because: { $because }
since = Afterwards
measured-is = { $value } { $unit }, { DATE($day) }
told-on = { $told } ({ DATE($day) })
measure = Write how it is now
value-now = Number now: { $unit }
same-way = Measure the same way as last time: { $method }
told = What do those who use it say?
told-help = Do not write names.
