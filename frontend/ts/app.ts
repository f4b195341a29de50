// Small helps for every page. Without this file every page still works.
import { copy } from "./_copy";
import { count } from "./_count";
import { keepDrafts } from "./_drafts";
import { closeDrops } from "./_drops";
import { ownIdentity } from "./_identity";
import { live } from "./_live";
import { sendOnce } from "./_send";

// First whether a form may be sent, then what is kept of it.
sendOnce();
ownIdentity();
keepDrafts();
count();
copy();
closeDrops();
live();
