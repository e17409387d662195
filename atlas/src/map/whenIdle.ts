/** How long one may work where the browser does not say when it is idle, in ms. */
const slice = 6;

/** Work for times when the browser has nothing else to do. */
export const whenIdle = {
  /** Asks for a call, once, with a question whether there is time left; returns a number to cancel it by. */
  ask(work: (hasTime: () => boolean) => void): number {
    if ("requestIdleCallback" in globalThis) return requestIdleCallback((deadline) => { work(() => deadline.timeRemaining() > 2); });
    // Safari.
    return window.setTimeout(() => {
      const end = performance.now() + slice;
      work(() => performance.now() < end);
    }, 50);
  },

  cancel(asked: number): void {
    if ("cancelIdleCallback" in globalThis) cancelIdleCallback(asked);
    else clearTimeout(asked);
  },
};
