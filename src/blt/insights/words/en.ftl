# Insight
add-insight = Add an insight
insight-title = What have you found out?
kind = What kind of insight is it?
kind-quote = Something somebody said
kind-observation = Something you saw
kind-number = Something you counted
text = Write it as close to the words as you can
group = Who did it come from?
choose-group = Choose a group
source = Where do you have it from?
source-help = For example a talk, a shift you followed or a count. Do not write names.
from-target = The one it came from has the need
save-and-more = Save and write one more
remove-insight = Delete the insight
remove-insight-text = The insight is gone for good. Findings it is part of stay.
remove-now = Delete
more-insights = { $count ->
    [one] Show one more
   *[other] Show { NUMBER($count) } more
}
from-quote = { $group } · { $source }
from-observation = Seen: { $group } · { $source }
from-number = Counted: { $group } · { $source }

# Who has been heard
heard = These have been heard
heard-count = { $group }: { NUMBER($count) }
not-heard = Not heard yet
nobody-heard = Nobody has been heard yet

# Findings
add-finding = Add a finding
finding-title = What do you see again and again?
finding-text = The finding in one sentence
finding-help = Something you have seen more than once.
finding-behind = Where do you see it?
finding-needs-two = Choose at least two insights.
finding-too-few = You need more insights first
findings = We see this again and again
behind = { $count ->
    [one] Built on one insight.
   *[other] Built on { NUMBER($count) } insights.
}
remove-finding = Delete a finding

# The problem
write-statement = Write the problem in one sentence
change-statement = Write the problem anew
statement-title = The problem in one sentence
who = Who
who-help = For example “Staff on duty”.
needs = Need
needs-help = Do not write a solution. For example “to know where the key is before they drive”.
because = Because
because-help = For example “keys follow people and not routes”.
not-for-label = Who is it not for?
how-many-label = How many does it concern?
how-many = Concerns
nobody-knows = We do not know yet
not-for = Not for
sentence = { $who } need { $needs } because { $because }.
sentence-short = { $who } need { $needs }.
contains-solution = The statement contains a solution
contains-solution-help = What should the solution help them with? Write that instead.
version = Version { NUMBER($version) } · { DATE($day) }
earlier-versions = How we wrote it before
all-versions = All versions
