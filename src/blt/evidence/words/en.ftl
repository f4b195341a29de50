# The answer first
title = What do we know?
no-evidence = We know nothing yet: nobody has tried it.
only-say = { NUMBER($n) ->
    [one] So far people have only said what they think. 1 answer counts as { $counts } people who tried.
   *[other] So far people have only said what they think. { NUMBER($n) } answers count as { $counts } people who tried.
  }
only-old = The solution has changed and nobody has tried the new version.
not-enough = Not enough yet: it worked for { NUMBER($s) } of { NUMBER($n) }. Cautiously, the chance is { $chance } that it works for at least { $goal }. You wanted { $wanted }.
not-enough-say = Not enough yet: { NUMBER($s) } of { NUMBER($n) } were for it. Cautiously, the chance is { $chance } that at least { $goal } are for it. You wanted { $wanted }.
nearly = Nearly: it worked for { NUMBER($s) } of { NUMBER($n) }. The chance is high enough, but you may have looked many times. A little more is needed before we say “it works”.
nearly-say = Nearly: { NUMBER($s) } of { NUMBER($n) } were for it. The chance is high enough, but you may have looked many times. A little more is needed before we say yes.
works = It works: { NUMBER($s) } of { NUMBER($n) } who tried succeeded.
works-say = Enough to go on: { NUMBER($s) } of { NUMBER($n) } were for it.
works-promise = If it really worked for fewer than { $goal } we would say this at most { NUMBER($err) } times in 100, whenever you looked.
works-promise-say = If really fewer than { $goal } were for it we would say this at most { NUMBER($err) } times in 100, whenever you looked.
does-not = It does not work well enough: only { NUMBER($s) } of { NUMBER($n) }. Stop or change before spending more.
disputed = Conflicting: something as strong or stronger speaks against it. Find out why before you decide.
chance-exact = { NUMBER($x) } in { NUMBER($of) }
chance-less = less than 1 in 10
chance-more = more than 99 in 100
of-ten = { NUMBER($n) } in 10
of-hundred = { NUMBER($n) } in 100

# What it is about
for-what = { $preset }: at least { $goal }, { $wanted } sure.
version = Version { NUMBER($version) }
worked-when = It worked for a person when: { $rule }
not-chosen = You have not chosen a solution yet.
not-chosen-text = Choose one, and we gather everything you know about it here.
choose = Choose a solution
others = Other solutions
go = See everything we know
newest = Show the newest
look-safely = Look as often as you like. “It works” comes only when the answer can bear that you look on the way.

# The people
picture = The people who took part
tried = Tried it
saw = Looked at it
said = Said something
people-of = { $row }: { $parts }
part-for = { NUMBER($n) } for
part-against = { NUMBER($n) } against
part-unclear = { NUMBER($n) ->
    [one] 1 unclear
   *[other] { NUMBER($n) } unclear
  }
nobody = nobody
sign-for = For
sign-against = Against
sign-unclear = Unclear
sign-doubter = Imagined doubter
doubter = We always count one imagined extra person for whom it did not work.
before = { NUMBER($n) ->
    [one] 1 person met an earlier version. That answer counts less.
   *[other] { NUMBER($n) } people met earlier versions. Those answers count less.
  }

# The next test
next = Smallest next test
next-test = { NUMBER($n) ->
    [one] { $kind } with 1 person, about { $kroner }.
   *[other] { $kind } with { NUMBER($n) } people, about { $kroner }.
  }
why-first = It is the smallest test that can change the answer.
why-pays = It is the smallest test that pays.
works-in = { NUMBER($m) ->
    [one] If the next one succeeds, that is enough.
   *[other] If the next { NUMBER($m) } all succeed, that is enough.
  }
not-in = { NUMBER($m) ->
    [one] If the next one fails, the answer is no.
   *[other] If none of the next { NUMBER($m) } succeed, the answer is no.
  }
predictive = { NUMBER($m) ->
    [one] With 1 more person the chance of a clear answer is { $chance }.
   *[other] With { NUMBER($m) } more people the chance of a clear answer is { $chance }.
  }
decide = The answer is clear. Decide.
go-decide = To the decision
stop-or-change = Stop or change the solution before you test more.
hopeless = The chance of “it works” is below 1 in 20, even if you ask { NUMBER($n) } more. Consider stopping now.
plan = Plan this test

# Money
money = What tests are worth
evpi = No test can be worth more than { $kroner } here.
evpi-none = In kroner the answer is clear. No test is worth anything more.
no-test = More tests cost more than they are worth. Decide on what you know.
not-as-sure = You are then not as sure as you wanted to be.
money-yes = In kroner, it pays to put the solution to use now.
money-no = In kroner, it does not pay to put the solution to use now.
breaks-even = It pays when it works for at least { NUMBER($n) } in 100.
never-pays = It costs more than it can give, even when it works for everybody.
goal-too-low = Your goal of { $goal } is lower than that.
one-more = Asking one more is worth what it costs.
no-more = Asking one more costs more than it is worth.
money-guess = An hour of work is counted as { $kroner }.

# How it is worked out
how = How it is worked out
how-low = Cautious: with an imagined doubter
how-mid = Best guess
how-high = Hopeful: with an imagined believer
how-caption = The chance that it works for at least { $goal }
how-view = View
how-chance = Chance
guard = Guard against looking often: { $reached } points, needs { $needed }.
claim = What you can say now: it works for at least { NUMBER($x) } in 10.
family = You have tried { NUMBER($r) } versions. The chance of at least one wrong “it works” is at most { NUMBER($x) } in 100.
counted = How the answers count
counted-kind = Kind
counted-version = Version
counted-raw = Answers
counted-yes = Yes counts as
counted-no = No counts as
counted-share = { NUMBER($s) } of { NUMBER($n) } yes
anonymous = Answers are anonymous. If somebody answered twice, we do not know.
unclear-out = Unclear answers are shown, but count neither for nor against.
limits = Answers from one place resemble each other. Those who test must resemble those who will use it. “Does not work” means not for enough people, not that it is useless.
yardstick = Yardstick, version { NUMBER($version) }
library = Worked out with blt { $version }. This line gives the same answer in “blt evidence”:
