(() => {
  const PAUSE = 1000;
  const form = document.getElementById("text");
  const said = document.getElementById("draft-state");
  if (!form || !said) return;
  const LIVE = ["preview", "draft-state"];
  const fields = () => new URLSearchParams(new FormData(form));
  let kept = fields().toString();
  let timer = 0;
  let leaving = false;
  let running = null;

  const show = (page) => {
    const fresh = new DOMParser().parseFromString(page, "text/html");
    for (const id of LIVE) {
      const place = document.getElementById(id);
      const news = fresh.getElementById(id);
      if (place && news) place.replaceChildren(...news.childNodes);
    }
  };
  const keep = async () => {
    if (running || leaving) return;
    const typed = fields();
    const sent = typed.toString();
    if (sent === kept) return;
    typed.append("go", "draft");
    running = new AbortController();
    try {
      const answer = await fetch(form.action, { method: "POST", body: typed, signal: running.signal });
      if (!answer.ok) throw new Error(String(answer.status));
      show(await answer.text());
      kept = sent;
    } catch {
      if (!leaving) said.textContent = said.dataset.failed;
    } finally {
      running = null;
    }
    // What was typed meanwhile.
    if (fields().toString() !== kept) wait();
  };
  const wait = () => {
    clearTimeout(timer);
    timer = setTimeout(keep, PAUSE);
  };
  form.addEventListener("input", wait);
  form.addEventListener("submit", () => {
    leaving = true;
    clearTimeout(timer);
    if (running) running.abort();
  });
  const keepLast = () => {
    const typed = fields();
    const sent = typed.toString();
    if (leaving || sent === kept) return;
    typed.append("go", "draft");
    kept = sent;
    // Browsers go on with it when the page is gone, up to 64 KB.
    fetch(form.action, { method: "POST", body: typed, keepalive: true }).catch(() => { kept = ""; });
  };
  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState === "hidden") keepLast();
  });
  window.addEventListener("pagehide", keepLast);
})();
