// The form itself: what it holds, put back what it held, emptied for the next participant; times and what the rule says.
export type Fields = [string, string][];

export const read = (form: HTMLFormElement, pressed?: HTMLElement | null): Fields =>
  [...new FormData(form, pressed)].flatMap(([name, value]): Fields => (typeof value === "string" ? [[name, value]] : []));

type Input = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;
const inputs = (form: HTMLFormElement) => [...form.elements].filter((e): e is Input => "name" in e && !(e instanceof HTMLButtonElement));
const isBox = (input: Input): input is HTMLInputElement => input instanceof HTMLInputElement && ["radio", "checkbox"].includes(input.type);
const MADE_FOR = ["utgave", "observator", "likevel"];

/** Puts fields back; which tasks they were made for stays as the page says. */
export function fill(form: HTMLFormElement, fields: Fields): void {
  addKnown(form, fields.filter(([name]) => name === "problem").map(([, text]) => text));
  for (const input of inputs(form)) {
    if (MADE_FOR.includes(input.name)) continue;
    const values = fields.filter(([name]) => name === input.name).map(([, value]) => value);
    if (isBox(input)) input.checked = values.includes(input.value);
    else if (values.length > 0) input.value = values[0];
    if (values.some((value) => value !== "")) openAround(input);
  }
  changed(form);
}

/** Ready for the next participant, with an identity of their own. */
export function empty(form: HTMLFormElement): void {
  for (const input of inputs(form)) {
    if (isBox(input)) input.checked = input.name === "utfall" && input.value === "";
    else if (input.name === "enkel") input.value = crypto.randomUUID();
    else if (input.type !== "hidden" && !(input instanceof HTMLSelectElement)) input.value = "";
  }
  changed(form);
}

function changed(form: HTMLFormElement): void {
  form.dispatchEvent(new Event("change"));
}

function openAround(input: Element): void {
  const around = input.closest("details");
  if (around) around.open = true;
}

/** Problems noted before can be ticked for the next one, also while there is no coverage. */
export function addKnown(form: HTMLFormElement, problems: string[]): void {
  const around = form.querySelector<HTMLElement>("[data-known]");
  const list = around?.querySelector("fieldset");
  if (!around || !list) return;
  const has = (text: string) => [...list.querySelectorAll("input")].some((box) => box.value.toLowerCase() === text.toLowerCase());
  for (const text of problems.map((p) => p.trim()).filter((p) => p !== "")) {
    if (has(text)) continue;
    const [field, box, label] = [document.createElement("div"), document.createElement("input"), document.createElement("label")];
    Object.assign(box, { type: "checkbox", name: "problem", value: text, className: "ds-input", id: `kjent-${list.children.length}` });
    Object.assign(label, { className: "ds-label", htmlFor: box.id, textContent: text });
    field.className = "ds-field";
    field.append(box, label);
    list.append(field);
    around.hidden = false;
  }
}

export function newProblems(form: HTMLFormElement): string[] {
  return form.querySelector<HTMLTextAreaElement>("[name=nytt_problem]")?.value.split("\n") ?? [];
}

/** The first thing that would be refused, as the browser shows it beside the field; true when there is none. */
export function isFilled(form: HTMLFormElement, words: DOMStringMap): boolean {
  const went = [...form.querySelectorAll<HTMLInputElement>("[data-task] input[type=radio]")];
  went[0]?.setCustomValidity(went.some((box) => box.checked) ? "" : (words.noResult ?? ""));
  for (const time of form.querySelectorAll<HTMLInputElement>(".timed input")) {
    time.setCustomValidity(/^\s*(\d{1,6}(:[0-5]?\d){1,2})?\s*$/.test(time.value) ? "" : (words.notATime ?? ""));
  }
  return form.reportValidity();
}

/** Says what the rule of the plan makes of the tasks so far. The server counts for itself. */
export function showRule(form: HTMLFormElement, says: string): void {
  const around = form.querySelector<HTMLElement>("[data-outcome]");
  const line = around?.querySelector<HTMLElement>("[data-proposed]");
  if (!around || !line) return;
  const needed = Number(around.dataset.needed);
  const show = () => {
    const tasks = [...form.querySelectorAll("[data-task]")].map((task) => task.querySelector<HTMLInputElement>("input:checked")?.value);
    const count = (word?: string) => tasks.filter((went) => went === word).length;
    const open = count("selv") + count("hjelp") + count(undefined) >= needed;
    const outcome = count("selv") >= needed ? "for" : open ? "usikker" : "mot";
    const box = around.querySelector<HTMLInputElement>(`input[value=${outcome}]`);
    line.hidden = count(undefined) === tasks.length;
    line.textContent = `${says} ${box?.labels?.[0]?.textContent ?? ""}`;
  };
  form.addEventListener("change", show);
  show();
}

const clock = (seconds: number) => `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;
const secondsOf = (text: string) => text.split(":").reduce((sum, part) => sum * 60 + (Number(part) || 0), 0);

/** Start and stop beside each task. `running` is what survives a closed browser. */
export function timers(form: HTMLFormElement, words: DOMStringMap, running: Record<string, number>, kept: () => void): () => void {
  const all = [...form.querySelectorAll<HTMLElement>(".timed")].map((around) => ({
    field: around.querySelector<HTMLInputElement>("input") as HTMLInputElement,
    button: around.querySelector<HTMLButtonElement>("[data-timer]") as HTMLButtonElement,
    before: 0,
  }));
  const since = (name: string) => Math.max(0, Math.round((Date.now() - running[name]) / 1000));
  const show = () => {
    for (const { field, button, before } of all) {
      const runs = field.name in running;
      if (runs) field.value = clock(before + since(field.name));
      const label = button.querySelector("span");
      if (label) label.textContent = (runs ? words.stop : words.start) ?? "";
      button.setAttribute("aria-pressed", String(runs));
    }
  };
  for (const timer of all) {
    timer.button.hidden = false;
    timer.button.addEventListener("click", () => {
      const name = timer.field.name;
      if (name in running) {
        timer.field.value = clock(Math.max(1, timer.before + since(name)));
        delete running[name];
      } else {
        timer.before = secondsOf(timer.field.value);
        running[name] = Date.now();
      }
      show();
      kept();
    });
  }
  setInterval(show, 1000);
  show();
  return show;
}
