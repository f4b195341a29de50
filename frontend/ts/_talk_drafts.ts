// What was typed and has not been acknowledged, in the page's own storage: it survives that the browser is closed, and is gone once the server has it.
export interface Draft {
  text: string;
  version: string;
}

export class Drafts {
  constructor(private readonly key: string) {}

  of(name: string): Draft | null {
    try {
      return JSON.parse(localStorage.getItem(`${this.key}-${name}`) ?? "null") as Draft | null;
    } catch {
      return null;
    }
  }

  keep(name: string, text: string, version: string): void {
    try {
      localStorage.setItem(`${this.key}-${name}`, JSON.stringify({ text, version }));
    } catch {
      // A browser may refuse storage; then the words stand on the page only, and the line below says they are not saved.
    }
  }

  forget(name: string): void {
    try {
      localStorage.removeItem(`${this.key}-${name}`);
    } catch {
      // Nothing was stored.
    }
  }
}
