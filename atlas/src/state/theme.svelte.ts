export type ThemeChoice = "system" | "light" | "dark";

const key = "tongjian-theme";
const system = matchMedia("(prefers-color-scheme: dark)");

/** Light or dark: as the system has it, until a reader chooses. */
class Theme {
  choice = $state<ThemeChoice>(remembered());
  private systemIsDark = $state(system.matches);

  constructor() {
    system.addEventListener("change", (event) => { this.systemIsDark = event.matches; });
    this.apply();
  }

  get isDark(): boolean {
    return this.choice === "system" ? this.systemIsDark : this.choice === "dark";
  }

  /** Turns from light to dark, or back. */
  turn(): void {
    this.choice = this.isDark ? "light" : "dark";
    try {
      localStorage.setItem(key, this.choice);
    } catch {
      // Without storage the choice lasts as long as the page.
    }
    this.apply();
  }

  private apply(): void {
    if (this.choice === "system") delete document.documentElement.dataset.theme;
    else document.documentElement.dataset.theme = this.choice;
  }
}

function remembered(): ThemeChoice {
  try {
    const known = localStorage.getItem(key);
    return known === "light" || known === "dark" ? known : "system";
  } catch {
    return "system";
  }
}

export const theme = new Theme();
