// Buttons that copy a link or open the print dialogue. They are hidden until this file says they work.
export function copy(): void {
  for (const button of document.querySelectorAll<HTMLButtonElement>("[data-copy], [data-print]")) {
    button.hidden = false;
    button.addEventListener("click", () => void press(button));
  }
}

async function press(button: HTMLButtonElement): Promise<void> {
  const { copy: text, copied } = button.dataset;
  if (text === undefined) return print();
  await navigator.clipboard.writeText(text);
  const label = button.querySelector("span");
  if (!label || !copied) return;
  const before = label.textContent;
  label.setAttribute("role", "status");
  label.textContent = copied;
  setTimeout(() => (label.textContent = before), 4000);
}
