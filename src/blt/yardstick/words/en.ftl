# The page
title = Yardstick
in-force-specified = You use the yardstick that came with blt.
in-force-own = You use version { NUMBER($version) }. { $who } made it on { DATE($day) }.
holds-for = The yardstick says how much an answer weighs, and how sure you want to be. A change holds only for tests that start later.
known = What is known:
judged = Judgement:

# Saying and doing
say-title = Saying is not doing
say-table = What answers weaker than the decision needs count as
say-kind = Kind
say-yes = Ten yes count as
say-no = Ten no count as
say-cap = At most
say-people = { $n ->
    [one] 1 who tried
   *[other] { $n } who tried
  }
say-together = Together all these answers never count as more than { NUMBER($n) } who tried.
say-known = Of those who meant to do something, 47 in 100 did not. Of those who did not mean to, 7 in 100 did it after all (Sheeran 2002). A no is worth more than a yes. People also say they will pay more than they do (Murphy et al. 2005).
say-judged = The numbers in the table. Only their order is known.
kind-question = Question
kind-conversation = Conversation
kind-drawing = Drawing
kind-model = Model
kind-practical = Practical test

# When the solution changes
carry-title = When the solution changes
carry-table = How many of ten old answers you still trust
carry-change = Change
carry-keeps = Of ten old answers
carry-known = Try ten versions in a row, and one easily looks good by luck. Without memory we wrongly said “it works” in 6 of 100 such rows. With half the weight on old answers it was 1 of 100 (computed with 20 people in each version). The method is Ibrahim and Chen’s.
carry-judged = How much each change takes away.
change-none = No difference
change-small = Small
change-clear = Clear
change-large = Large
change-new = A new solution

# How sure
sure-title = How sure you want to be
sure-table = What each decision needs
sure-for-what = Decision
sure-works = Works for at least
sure-certain = This sure
sure-grade = Counts fully from
sure-enough = Enough when all succeed
sure-people = { $n ->
    [one] 1 person
   *[other] { $n } people
  }
sure-never = More than 200
of-ten = { NUMBER($n) } in 10
of-hundred = { NUMBER($n) } in 100
sure-known = We always count one imagined extra person for whom it did not work. The answer then equals the exact test of Clopper and Pearson. You may look after every answer: the guard rests on Ville (1939) and Howard et al. (2021). Without a guard “it works” was wrong in up to 40 of 100 runs, with it in 7 of 100. The solution then lay right on the limit.
sure-judged = The limits in the table.
preset-draw = Make a drawing
preset-try = Try it in practice
preset-adopt = Put it to use
preset-high-stakes = Put it to use, much at stake
limits-title = What numbers cannot mend
limits-text = Answers from one workplace or family resemble each other. Bring people from at least three places. Those who test must resemble those who will use it.

# Changing
change-title = Change the yardstick
say-yes-of = { $kind }: ten yes count as
say-no-of = { $kind }: ten no count as
say-cap-of = { $kind }: at most so many who tried
say-together-of = All together: at most so many who tried
carry-of = { $change } change: of ten old answers
works-of = Must work for so many in 100
sure-of = This sure, in 100
least-for-of = Fewest people before “it works”
least-against-of = Fewest answers before “it does not work”
grade-of = Weakest kind that counts fully
versions-of = Each new version must be surer than the one before
because = Why do you change it?
because-missing = Write why.
reset = Use the yardstick that came with blt
reset-because = Back to the yardstick that came with blt.
fault-yes = A yes cannot weigh more than a no.
fault-weaker = This cannot weigh less than the kind before.
fault-keeps = A larger change cannot keep more than a smaller one.

# Versions
versions = Versions
version = Version { NUMBER($version) }
version-by = { $who }, { DATE($day) }
version-specified = Version 0 came with blt.
