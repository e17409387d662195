// Runs in the page before its own scripts: notes when things are on the screen. All times are of performance.now, in ms.
(() => {
  const probe = { samples: [], frames: null, firstDrawn: null, reacted: null };
  window.probe = probe;

  /** When the frame that is being made now has been painted: the first task after its rendering. */
  const painted = () => new Promise((resolve) => {
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => { resolve(performance.now()); };
      port2.postMessage(null);
    });
  });

  // From an input to the end of the frame that shows it. The browser stamps an input when it gets it, before any script runs.
  probe.watch = (type, key) => {
    addEventListener(type, (event) => {
      if (key !== event.key) return;
      const { timeStamp } = event;
      // Asked for before the page asks for its own frame, and so in the same one.
      void painted().then((end) => { probe.samples.push(end - timeStamp); });
    }, { capture: true });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) if (entry.name === type) probe.presented.push(entry.duration);
    }).observe({ type: "event", durationThreshold: 16 });
  };
  probe.presented = [];

  // The lengths of frames, from one callback to the next.
  probe.record = () => {
    const frames = probe.frames = [];
    const tick = (now) => {
      if (probe.frames !== frames) return;
      frames.push(now);
      requestAnimationFrame(tick);
    };
    requestAnimationFrame(tick);
  };
  probe.recorded = () => {
    const frames = probe.frames;
    probe.frames = null;
    return frames.slice(1).map((now, index) => now - frames[index]);
  };

  // When the first land is in a canvas that lies in the page, and when the date then answers a key.
  probe.watchOpening = () => {
    const proto = CanvasRenderingContext2D.prototype;
    const { fill } = proto;
    proto.fill = function (...given) {
      if (this.canvas.isConnected && this.canvas.width > 300) {
        proto.fill = fill;
        void painted().then((end) => { probe.firstDrawn = end; ask(); });
      }
      return fill.apply(this, given);
    };
    const date = () => document.querySelector("[aria-label=Time] time")?.dateTime;
    const ask = () => {
      const before = date();
      dispatchEvent(new KeyboardEvent("keydown", { key: "ArrowRight", bubbles: true, cancelable: true }));
      void painted().then((end) => {
        if (before && date() !== before) probe.reacted = end;
        else ask();
      });
    };
  };
})();
