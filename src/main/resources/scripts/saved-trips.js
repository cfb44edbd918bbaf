(() => {
  const KEY = "trips";
  const NOT_SAVED = ["issued", "step", "go"];
  const form = document.getElementById("stay");
  const storage = (() => { try { return window.localStorage; } catch { return null; } })();
  if (!form || !storage) return;
  const offer = document.querySelector("[data-save]");
  if (offer) {
    offer.hidden = false;
    offer.querySelector("[data-save-now]").addEventListener("click", () => {
      const fields = [...new FormData(form)].filter(([name]) => !NOT_SAVED.includes(name) && !name.startsWith("plan-"));
      storage.setItem(KEY, JSON.stringify(fields));
      const said = offer.querySelector("[role=status]");
      said.textContent = said.dataset.said;
    });
  }
  const saved = document.querySelector("[data-saved]");
  if (!saved || !storage.getItem(KEY)) return;
  saved.hidden = false;
  const said = saved.querySelector("[role=status]");
  const read = () => {
    try {
      return JSON.parse(storage.getItem(KEY)).filter((field) => field.length === 2);
    } catch {
      return [];
    }
  };
  saved.querySelector("[data-saved-delete]").addEventListener("click", () => {
    storage.removeItem(KEY);
    saved.querySelectorAll("button").forEach((button) => { button.hidden = true; });
    said.textContent = said.dataset.deleted;
  });
  saved.querySelector("[data-saved-use]").addEventListener("click", () => {
    form.querySelectorAll("[type=hidden][name^=trip-]").forEach((field) => field.remove());
    form.querySelectorAll(":checked[type]").forEach((box) => { box.checked = false; });
    for (const [name, value] of read()) {
      const shown = [...form.elements].filter((field) => field.name === name);
      const box = shown.find((field) => field.value === value && field.type !== "hidden");
      if (box) { box.checked = true; continue; }
      if (shown.length > 0 && shown[0].tagName === "SELECT") { shown[0].value = value; continue; }
      if (!String(name).startsWith("trip-")) continue;
      const field = document.createElement("input");
      field.type = "hidden";
      field.name = name;
      field.value = value;
      form.append(field);
    }
    said.textContent = said.dataset.used;
  });
})();
