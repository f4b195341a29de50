// Says how many characters are left, in the page's own words; read aloud only when one pauses.
export function count(): void {
  for (const counter of document.querySelectorAll<HTMLElement>("[data-counter]")) {
    const field = document.getElementById(counter.dataset.for ?? "");
    if (!(field instanceof HTMLTextAreaElement)) continue;
    const show = () => {
      const left = Number(counter.dataset.counter) - [...field.value].length;
      const words = (left < 0 ? counter.dataset.over : counter.dataset.left) ?? "%d";
      counter.textContent = words.replace("%d", String(Math.abs(left)));
      counter.toggleAttribute("data-over-limit", left < 0);
      // Said only when it begins to matter.
      counter.hidden = left > Number(counter.dataset.counter) / 5;
    };
    let pause = 0;
    field.addEventListener("input", () => {
      show();
      counter.removeAttribute("aria-live");
      clearTimeout(pause);
      pause = window.setTimeout(() => {
        counter.setAttribute("aria-live", "polite");
        show();
      }, 1200);
    });
    show();
  }
}
