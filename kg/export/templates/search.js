// The search box: names and other names, from the first letters on, with the keyboard alone if one likes.
"use strict";

const Search = (() => {
  const box = document.getElementById("find");
  const list = document.getElementById("found");
  const MOST = 10;
  const folded = (text) => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
  const names = Model.nodes.map((node) => [node.name, ...node.aliases].map((name) => [name, folded(name)]));
  let hits = [];
  let active = -1;
  let choose = () => {};

  // 0 the whole name, 1 its beginning, 2 the beginning of a word in it, 3 anywhere; other names count a little less.
  function rank(name, wanted) {
    const at = name.indexOf(wanted);
    if (at < 0) return -1;
    if (name === wanted) return 0;
    if (at === 0) return 1;
    return /[^\p{L}\p{N}]/u.test(name[at - 1]) ? 2 : 3;
  }

  function best(id, wanted) {
    let found = null;
    names[id].forEach(([shown, name], place) => {
      const score = rank(name, wanted);
      if (score < 0) return;
      const full = score + (place ? 0.5 : 0);
      if (!found || full < found.score) found = { id, shown, score: full };
    });
    if (found) found.alias = !names[id][0][1].includes(wanted); // say why it was found where its own name does not
    return found;
  }

  function find(text) {
    const wanted = folded(text.trim());
    if (!wanted) return [];
    return Model.nodes.map((node) => best(node.id, wanted)).filter(Boolean)
      .sort((a, b) => Math.floor(a.score) - Math.floor(b.score) || a.score - b.score || a.id - b.id).slice(0, MOST);
  }

  function mark(place) {
    active = place;
    [...list.children].forEach((item, at) => item.setAttribute("aria-selected", String(at === place)));
    if (place >= 0 && hits.length) box.setAttribute("aria-activedescendant", `hit-${place}`);
    else box.removeAttribute("aria-activedescendant");
    list.children[place]?.scrollIntoView({ block: "nearest" });
  }

  function open(on) {
    list.hidden = !on;
    box.setAttribute("aria-expanded", String(on));
  }

  function option({ id, shown, alias }, place) {
    const node = Model.nodes[id];
    return h("li", { id: `hit-${place}`, role: "option", "aria-selected": "false", onmousedown: (event) => { event.preventDefault(); take(place); } },
      Marks.node(node.group), h("span", { class: "name" }, node.name, alias && h("span", { class: "alias" }, shown)), h("span", { class: "count" }, node.count));
  }

  function show() {
    hits = find(box.value);
    const none = h("li", { class: "none", role: "option", "aria-selected": "false", "aria-disabled": "true" }, "Nobody and nothing of that name");
    list.replaceChildren(...(hits.length ? hits.map(option) : [none]));
    open(box.value.trim() !== "");
    mark(hits.length ? 0 : -1);
  }

  function take(place) {
    const hit = hits[place];
    if (!hit) return;
    open(false);
    box.value = "";
    box.blur();
    choose(hit.id);
  }

  const keys = {
    ArrowDown: () => hits.length && mark((active + 1) % hits.length),
    ArrowUp: () => hits.length && mark((active - 1 + hits.length) % hits.length),
    Enter: () => take(active),
    Escape: () => { box.value = ""; open(false); box.blur(); },
  };
  box.addEventListener("input", show);
  box.addEventListener("focus", () => box.value && show());
  box.addEventListener("blur", () => open(false));
  box.addEventListener("keydown", (event) => {
    if (!keys[event.key]) return;
    event.preventDefault();
    event.stopPropagation();
    keys[event.key]();
  });

  return { open: (on) => { choose = on; }, focus: () => box.focus() };
})();
