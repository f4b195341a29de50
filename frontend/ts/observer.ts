// The observer's page: a filled form is first safe on the device, then sent; what is not sent yet is always in sight.
import * as form from "./_observer-form";
import { type Draft, type Kept, draftOf, everyForm, forget, forgetDraft, formsOf, keep, keepDraft, open, sendAll } from "./_observer-store";

const section = document.querySelector<HTMLElement>("#usendt");
const sheet = document.querySelector<HTMLFormElement>("#skjema form");
if (section) void begin(section).catch(() => say(section, "unsent", section.dataset.unready));

async function begin(section: HTMLElement): Promise<void> {
  section.hidden = false;
  const { scope, person } = section.dataset as { scope: string; person: string };
  const page: Page = { section, scope, person, db: await open() };
  if (sheet) await prepare(page, sheet);
  else await leave(page);
  button(section, "[data-send]").addEventListener("click", () => void sendNow(page));
  window.addEventListener("online", () => void sendNow(page));
  document.addEventListener("visibilitychange", () => document.visibilityState === "visible" && void sendNow(page));
  setInterval(() => void sendNow(page), 30_000);
  await sendNow(page);
  if (sheet) await stay(page);
}

interface Page {
  section: HTMLElement;
  scope: string;
  person: string;
  db: IDBDatabase;
}

const button = (around: ParentNode, which: string) => around.querySelector(which) as HTMLElement;

function say(section: HTMLElement, line: string, words = ""): void {
  const place = section.querySelector<HTMLElement>(`[data-line=${line}]`);
  if (place && place.textContent !== words) place.textContent = words;
}

/** The form is kept as it is being filled in, and taken over by this page when it is sent. */
async function prepare(page: Page, sheet: HTMLFormElement): Promise<void> {
  const draft = await draftOf(page.db, page.scope);
  const running: Record<string, number> = {};
  // What the server shows again is newer than what was kept.
  if (draft && draft.person === page.person && !document.querySelector(".ds-error-summary, .ds-alert[data-color=warning]")) {
    form.fill(sheet, draft.fields);
    Object.assign(running, draft.running);
  }
  let pause = 0;
  const keepIt = () => {
    clearTimeout(pause);
    pause = window.setTimeout(() => void keepDraft(page.db, draftNow(page, sheet, running)), 250);
  };
  sheet.addEventListener("input", keepIt);
  const show = form.timers(sheet, page.section.dataset, running, keepIt);
  form.showRule(sheet, page.section.dataset.proposes ?? "");
  sheet.addEventListener("submit", (event) => {
    // Safe on the device first; only then is it sent, and only by this page.
    event.preventDefault();
    event.stopPropagation();
    if (sheet.dataset.keeping !== undefined || !form.isFilled(sheet, page.section.dataset)) return;
    clearTimeout(pause);
    sheet.dataset.keeping = "";
    void take(page, sheet, event.submitter)
      .then(() => {
        for (const name of Object.keys(running)) delete running[name];
        show();
      })
      .catch(() => ordinary(page, sheet))
      .finally(() => delete sheet.dataset.keeping);
  });
}

/** The device would not keep it: the form goes the ordinary way, as it does without script. */
function ordinary(page: Page, sheet: HTMLFormElement): void {
  say(page.section, "unsent", page.section.dataset.full);
  if (navigator.onLine) sheet.submit();
}

const draftNow = (page: Page, sheet: HTMLFormElement, running: Record<string, number>): Draft => ({
  scope: page.scope,
  person: page.person,
  fields: form.read(sheet),
  running: { ...running },
});

async function take(page: Page, sheet: HTMLFormElement, pressed: HTMLElement | null): Promise<void> {
  const fields = form.read(sheet, pressed);
  const id = fields.find(([name]) => name === "enkel")?.[1] ?? crypto.randomUUID();
  await keep(page.db, { id, scope: page.scope, person: page.person, fields });
  await forgetDraft(page.db, page.scope);
  form.addKnown(sheet, form.newProblems(sheet));
  form.empty(sheet);
  void navigator.storage?.persist?.();
  say(page.section, "unsent", page.section.dataset.kept);
  page.section.scrollIntoView({ block: "start" });
  await askToSendLater(page);
  await sendNow(page);
}

/** Where the browser can, it sends by itself when there is coverage, even after the page is closed. */
async function askToSendLater(page: Page): Promise<void> {
  try {
    const registration = (await navigator.serviceWorker.getRegistration(page.scope)) as unknown as { sync?: { register(tag: string): Promise<void> } };
    await registration?.sync?.register(`blt-observer ${page.scope}`);
  } catch {
    // Then it is sent when the page is open.
  }
}

async function sendNow(page: Page): Promise<void> {
  const before = (await formsOf(page.db, page.scope)).length;
  const tried = before > 0 ? await sendAll(page.db, page.scope, page.person) : "done";
  await show(page, tried === "sign-in", before > 0);
}

/** What waits, what was refused and why, and what is another person's. */
async function show(page: Page, signIn: boolean, hadSome: boolean): Promise<void> {
  const words = page.section.dataset;
  const all = await formsOf(page.db, page.scope);
  const mine = all.filter((one) => one.person === page.person);
  const waiting = mine.filter((one) => !one.refused).length;
  const lines = [waiting === 1 ? words.one : waiting > 1 ? words.many?.replace("%d", String(waiting)) : ""];
  if (mine.length > waiting) lines.push(words.stuck);
  if (signIn) lines.push(words.signIn);
  if (all.length > mine.length) lines.push(words.others);
  if (hadSome && all.length === 0) lines.push(words.sent);
  say(page.section, "unsent", lines.filter(Boolean).join(" "));
  page.section.toggleAttribute("data-waits", all.length > 0);
  button(page.section, "[data-send]").hidden = waiting === 0 || signIn;
  button(page.section, "[data-sign-in]").hidden = !signIn;
  list(page, mine.filter((one) => one.refused));
  // Signing out takes away what is stored here: the door out is told when something would be lost.
  const some = (await everyForm(page.db)).length > 0;
  const secure = location.protocol === "https:" ? "; secure" : "";
  document.cookie = `${secure && "__Secure-"}usendt=${some ? page.scope : ""}; path=/ut; samesite=strict; max-age=${some ? 30 * 86_400 : 0}${secure}`;
}

function list(page: Page, refused: Kept[]): void {
  const [place, template] = [button(page.section, "[data-list]"), page.section.querySelector("template") as HTMLTemplateElement];
  place.replaceChildren(
    ...refused.map((one) => {
      const line = template.content.cloneNode(true) as DocumentFragment;
      button(line, "[data-what]").textContent = (one.why ?? []).join(" ");
      const reopen = button(line, "[data-open]");
      reopen.hidden = !sheet;
      reopen.addEventListener("click", () => sheet && again(sheet, one));
      const anyway = button(line, "[data-anyway]");
      anyway.hidden = one.refused !== "personal";
      anyway.addEventListener("click", () => void resend(page, one));
      const away = button(line, "[data-remove]");
      away.addEventListener("click", () => {
        if (away.dataset.asked === undefined) {
          away.dataset.asked = "";
          away.textContent = away.dataset.sure ?? "";
        } else void forget(page.db, one.id).then(() => show(page, false, false));
      });
      return line;
    }),
  );
}

/** The refused form stands in the page once more; saving it takes the place of the one that was refused. */
function again(sheet: HTMLFormElement, one: Kept): void {
  form.empty(sheet);
  form.fill(sheet, one.fields);
  sheet.scrollIntoView({ block: "start" });
  sheet.querySelector<HTMLElement>("input:not([type=hidden])")?.focus();
}

async function resend(page: Page, one: Kept): Promise<void> {
  const { id, scope, person, fields } = one;
  await keep(page.db, { id, scope, person, fields: [...fields, ["likevel", "1"]] });
  await sendNow(page);
}

/** From now on the page opens without coverage too. */
async function stay(page: Page): Promise<void> {
  if (!("serviceWorker" in navigator)) return say(page.section, "ready", page.section.dataset.unready);
  try {
    await navigator.serviceWorker.register(`${page.scope}.js`, { scope: page.scope });
    await navigator.serviceWorker.ready;
    say(page.section, "ready", page.section.dataset.ready);
    page.section.dataset.installed = "";
  } catch {
    if (!navigator.serviceWorker.controller) say(page.section, "ready", page.section.dataset.unready);
  }
}

/** The test has ended: when nothing waits, nothing of it stays on the device. */
async function leave(page: Page): Promise<void> {
  await forgetDraft(page.db, page.scope);
  if ((await formsOf(page.db, page.scope)).length > 0) return;
  await caches.delete(`blt-observer ${page.scope}`);
  await (await navigator.serviceWorker?.getRegistration(page.scope))?.unregister();
}
