// What the page of a conversation shows after it has saved quietly: problems beside the field, two texts, a colleague's words.

const make = (name: string, kind: string, text: string): HTMLElement => {
  const made = document.createElement(name);
  made.className = kind;
  made.textContent = text;
  return made;
};

/** Says what is wrong beside a field, or takes it away again. */
export function tell(place: HTMLElement, field: HTMLElement, problem: string | null): void {
  const id = `${field.id}-feil`;
  const old = document.getElementById(id);
  if (problem === null) {
    old?.remove();
    field.removeAttribute("aria-invalid");
    place.querySelector("[data-two]")?.remove();
    return;
  }
  if (old) return void (old.textContent = problem);
  const line = make("p", "ds-validation-message", problem);
  line.id = id;
  line.setAttribute("role", "alert");
  line.dataset.field = "validation";
  line.dataset.color = "danger";
  field.setAttribute("aria-invalid", "true");
  field.setAttribute("aria-describedby", id);
  (field instanceof HTMLTextAreaElement ? field : (place.lastElementChild as HTMLElement)).after(line);
}

interface Two {
  other: string;
  words: DOMStringMap;
  both: () => void;
  mine: () => void;
}

/** Both texts stand here, and a press for each way out. */
export function showTwo(place: HTMLElement, { other, words, both, mine }: Two): void {
  place.querySelector("[data-two]")?.remove();
  const box = make("div", "talk-other talk-two stack-tight", "");
  box.dataset.two = "";
  box.setAttribute("role", "group");
  const title = make("p", "meta", words.beside ?? "");
  title.setAttribute("role", "alert");
  box.append(title, ...lines(other));
  for (const [label, press] of [[words.both, both], [words.mine, mine]] as const) {
    const button = make("button", "ds-button", label ?? "") as HTMLButtonElement;
    button.type = "button";
    button.dataset.variant = "secondary";
    button.addEventListener("click", () => {
      box.remove();
      press();
    });
    box.append(button);
  }
  place.querySelector("textarea")?.after(box);
}

const lines = (text: string) => text.split("\n").map((line) => make("p", "", line));

/** What the colleagues have written, place by place. */
export function showOthers(form: HTMLFormElement, others: { place: number; who: string; text: string }[], wrote: string): void {
  for (const place of form.querySelectorAll<HTMLElement>(".talk-note")) {
    const list = place.querySelector<HTMLElement>("[data-others]");
    const here = others.filter((other) => String(other.place) === place.dataset.place);
    const words = JSON.stringify(here);
    if (!list || list.dataset.shown === words) continue;
    list.dataset.shown = words;
    list.replaceChildren(
      ...here.map((other) => {
        const box = make("div", "talk-other", "");
        box.append(make("p", "meta", wrote.replace("%n", other.who)), ...lines(other.text));
        return box;
      }),
    );
  }
}
