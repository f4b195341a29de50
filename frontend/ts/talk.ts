// Notes on a phone: keeps every letter in this browser until the server says it has it, saves quietly, and shows what a colleague writes meanwhile.
import { Drafts } from "./_talk_drafts";
import { showOthers, showTwo, tell } from "./_talk_show";

interface Told {
  notes: { place: number; is_saved: boolean; version: number; problem: string | null; other: string | null }[];
  others: { place: number; who: string; text: string }[];
  outcome: { stands: string; version: number; problem: string | null };
}

/** So long one may write before it is saved, and between looks at what the other writes. */
const PAUSE = 1500;
const LOOK = 15000;

const form = document.querySelector<HTMLFormElement>("form[data-talk]");
if (form) begin(form);

function begin(form: HTMLFormElement): void {
  const status = form.querySelector<HTMLElement>("[data-status]");
  const drafts = new Drafts(`blt-talk-${form.dataset.talk}-${form.dataset.writer}`);
  const areas = [...form.querySelectorAll<HTMLTextAreaElement>(".talk-note textarea")];
  const waiting = new Set<HTMLTextAreaElement>();
  let [busy, timer, chose, leaving] = [false, 0, false, false];

  const say = (words: string | undefined) => {
    if (status && words !== undefined && status.textContent !== words) status.textContent = words;
  };
  const place = (area: HTMLTextAreaElement) => area.closest<HTMLElement>(".talk-note") as HTMLElement;
  const version = (area: HTMLTextAreaElement) => place(area).querySelector<HTMLInputElement>("input[type=hidden]") as HTMLInputElement;
  const later = (pause = PAUSE) => {
    clearTimeout(timer);
    timer = window.setTimeout(() => void save(), pause);
  };

  const changed = (area: HTMLTextAreaElement) => {
    drafts.keep(area.name, area.value, version(area).value);
    waiting.add(area);
    say(navigator.onLine ? form.dataset.waits : form.dataset.offline);
    later();
  };

  for (const area of areas) {
    area.addEventListener("input", () => changed(area));
    const draft = drafts.of(area.name);
    if (draft === null) continue;
    if (area.value.includes(draft.text)) {
      // It came through; only what the page says is not saved is kept on.
      if (area.value !== draft.text || area.ariaInvalid !== "true") drafts.forget(area.name);
      continue;
    }
    // What was typed and never came through: it goes on from the version it was written on, so that nobody is written over.
    area.value = draft.text;
    version(area).value = draft.version;
    waiting.add(area);
  }
  if (waiting.size > 0) {
    for (const area of waiting) area.closest("details")?.setAttribute("open", "");
    say(form.dataset.waits);
    later(0);
  }
  form.querySelector("[data-outcome]")?.addEventListener("change", () => {
    chose = true;
    later(200);
  });

  async function save(): Promise<void> {
    if (busy || leaving) return later();
    const sent = new Map([...waiting].map((area) => [area, area.value]));
    const withOutcome = chose;
    if (sent.size > 0 || withOutcome) say(form.dataset.saving);
    busy = true;
    try {
      take(await post(bodyOf(sent.keys(), withOutcome)), sent, withOutcome);
    } catch (problem) {
      if (problem instanceof Refused) return say(problem.message);
      // A look at what the other writes may fail unseen; what was to be saved is tried again, whatever the browser believes of the network.
      if (sent.size === 0 && !withOutcome) return;
      say(navigator.onLine ? form.dataset.failed : form.dataset.offline);
      later(5000);
    } finally {
      busy = false;
    }
  }

  function bodyOf(sent: Iterable<HTMLTextAreaElement>, withOutcome: boolean): URLSearchParams {
    const body = new URLSearchParams({ stille: "1" });
    const names = ["vindu", ...(withOutcome ? ["utfall", "utfall_lest", "utfall_versjon"] : [])];
    const all = new FormData(form);
    for (const name of names) body.set(name, String(all.get(name) ?? ""));
    for (const area of sent) {
      body.set(area.name, area.value);
      body.set(version(area).name, version(area).value);
    }
    return body;
  }

  async function post(body: URLSearchParams): Promise<Told> {
    const answer = await fetch(form.action, { method: "POST", body, redirect: "manual" });
    if (answer.type === "opaqueredirect" || answer.status === 401) throw new Refused(form.dataset.signedOut ?? "");
    if (answer.status === 409) throw new Refused(((await answer.json()) as { problem: string }).problem);
    if (!answer.ok) throw new Error(String(answer.status));
    return (await answer.json()) as Told;
  }

  function take(told: Told, sent: Map<HTMLTextAreaElement, string>, withOutcome: boolean): void {
    let settled = true;
    for (const note of told.notes) {
      const area = areas.find((a) => a.name === `notat_${note.place}`);
      const text = area && sent.get(area);
      if (!area || text === undefined) continue;
      tell(place(area), area, note.other === null ? note.problem : null);
      if (note.is_saved) settle(area, text, note.version);
      else settled = false;
      if (note.other !== null) two(area, note.other, note.version);
      else if (!note.is_saved) waiting.delete(area);
    }
    if (withOutcome) settled = outcome(told) && settled;
    showOthers(form, told.others, form.dataset.wrote ?? "");
    if (sent.size === 0 && !withOutcome) return;
    if (!settled) return say(form.dataset.look);
    if (waiting.size > 0) return later();
    const now = new Date().toLocaleTimeString(document.documentElement.lang, { hour: "2-digit", minute: "2-digit" });
    say(form.dataset.saved?.replace("%t", now));
  }

  function settle(area: HTMLTextAreaElement, text: string, latest: number): void {
    version(area).value = String(latest);
    if (area.value === text) {
      waiting.delete(area);
      drafts.forget(area.name);
    } else drafts.keep(area.name, area.value, String(latest));
  }

  /** Two texts at one place: both are shown, and the person chooses. Until then both stand on the server. */
  function two(area: HTMLTextAreaElement, other: string, latest: number): void {
    waiting.delete(area);
    const choose = (text: string) => {
      area.value = text;
      version(area).value = String(latest);
        area.focus();
      changed(area);
    };
    showTwo(place(area), { other, words: form.dataset, both: () => choose(`${other}\n${area.value}`), mine: () => choose(area.value) });
  }

  function outcome(told: Told): boolean {
    chose = false;
    const field = (name: string) => form.querySelector<HTMLInputElement>(`input[name=${name}]`) as HTMLInputElement;
    [field("utfall_lest").value, field("utfall_versjon").value] = [told.outcome.stands, String(told.outcome.version)];
    const box = form.querySelector<HTMLElement>("[data-outcome]") as HTMLElement;
    tell(box, box.querySelector("input[type=radio]") as HTMLInputElement, told.outcome.problem);
    return told.outcome.problem === null;
  }

  // The press on the button sends everything; what it sends is kept until the next page has come.
  form.addEventListener("submit", (event) => (leaving = !event.defaultPrevented));
  window.addEventListener("pageshow", () => (leaving = false));
  window.addEventListener("online", () => later(0));
  window.addEventListener("offline", () => say(form.dataset.offline));
  document.addEventListener("visibilitychange", () => later(0));
  setInterval(() => {
    if (document.visibilityState === "visible" && waiting.size === 0) void save();
  }, LOOK);
  for (const button of form.querySelectorAll<HTMLButtonElement>("[data-quote]")) {
    const area = document.getElementById(button.dataset.quote ?? "");
    if (!(area instanceof HTMLTextAreaElement)) continue;
    button.hidden = false;
    button.addEventListener("click", () => {
      quote(area);
      changed(area);
    });
  }
}

/** An answer the script can do nothing about; the person reads why. */
class Refused extends Error {}

/** Marks what is chosen, or the line one stands on, as the person's own words. */
function quote(area: HTMLTextAreaElement): void {
  let { selectionStart: from, selectionEnd: to } = area;
  if (from === to) {
    from = area.value.lastIndexOf("\n", from - 1) + 1;
    const end = area.value.indexOf("\n", to);
    to = end < 0 ? area.value.length : end;
  }
  area.setRangeText(`«${area.value.slice(from, to)}»`, from, to, "end");
  if (from === to) area.setSelectionRange(from + 1, from + 1);
  area.focus();
}
