// The legend, which says what the marks mean and takes away what one does not want to see.
"use strict";

// Small drawings of the marks in the picture, for the legend, the search and the panel.
const Marks = (() => {
  const SHAPES = {
    dot: () => h("svg:circle", { cx: 7, cy: 7, r: 5 }),
    ring: () => h("svg:circle", { cx: 7, cy: 7, r: 4.2, class: "hollow" }),
    small: () => h("svg:circle", { cx: 7, cy: 7, r: 3 }),
    square: () => h("svg:rect", { x: 2.2, y: 2.2, width: 9.6, height: 9.6 }),
    hexagon: () => h("svg:polygon", { points: "1,7 4,1.8 10,1.8 13,7 10,12.2 4,12.2" }),
    diamond: () => h("svg:polygon", { points: "7,0.6 13.4,7 7,13.4 0.6,7" }),
    triangle: () => h("svg:polygon", { points: "7,1 13,12 1,12" }),
  };
  const SHAPE = { person: "dot", country: "square", organization: "hexagon", group: "ring", issue: "diamond", place: "small", thing: "triangle" };
  const node = (group) => h("svg:svg", { class: "mark " + group, viewBox: "0 0 14 14", width: 14, height: 14, "aria-hidden": "true" }, SHAPES[SHAPE[group]]());
  const line = (family, dashed) => h("svg:svg", { class: "mark line " + family, viewBox: "0 0 30 14", width: 30, height: 14, "aria-hidden": "true" },
    h("svg:line", { x1: 1, y1: 7, x2: 29, y2: 7, "stroke-dasharray": dashed ? "5 4" : null }));
  return { node, line };
})();

const Filters = (() => {
  const { data, table, nodes, state } = Model;
  const legend = document.getElementById("legend");
  const KINDS = { person: "People", country: "Countries", organization: "Organisations", group: "Groups", issue: "Issues and events", place: "Places", thing: "Other things" };
  const FAMILIES = { conflict: "Conflict", cooperation: "Cooperation", neutral: "Other dealings", structure: "Roles and ties" };
  const VOICES = { fact: "Reported", negated: "Said not to be so", claimed: "Claimed", denied: "Denied", intended: "Intended", conditional: "Conditional" };
  let changed = () => {};
  let syncs = [];

  function tally(keys) {
    const counts = new Map();
    for (const key of keys) counts.set(key, (counts.get(key) || 0) + 1);
    return counts;
  }

  // One line of the legend: it stands for some values of one filter, and takes them away or brings them back.
  function row(hidden, values, siblings, mark, name, count) {
    const input = h("input", { type: "checkbox", onchange: () => {
      for (const value of values) input.checked ? hidden.delete(value) : hidden.add(value);
      changed();
    } });
    const only = h("button", { class: "only", type: "button", "aria-label": `Only ${name}`, onclick: () => {
      hidden.clear();
      for (const value of siblings) if (!values.includes(value)) hidden.add(value);
      changed();
    } }, "only");
    const line = h("div", { class: "row" }, h("label", {}, input, mark, h("span", { class: "name", title: name }, name), h("span", { class: "count" }, count.toLocaleString("en"))), only);
    syncs.push(() => {
      const off = values.filter((value) => hidden.has(value)).length;
      input.checked = off === 0;
      input.indeterminate = off > 0 && off < values.length;
      line.classList.toggle("off", off === values.length);
    });
    return line;
  }

  const block = (name, ...content) => h("fieldset", {}, h("legend", {}, name), content);

  function kinds() {
    const counts = tally(nodes.map((node) => node.group));
    const there = Object.keys(KINDS).filter((kind) => counts.get(kind));
    return block("Who and what", there.map((kind) => row(state.kinds, [kind], there, Marks.node(kind), KINDS[kind], counts.get(kind))));
  }

  function deeds() {
    const counts = tally(table.class || []);
    const every = [...counts.keys()];
    const known = new Set(Object.values(data.families).flat());
    return block("What passes between them", Object.keys(FAMILIES).map((family) => {
      const names = [...data.families[family], ...(family === "neutral" ? every.filter((name) => !known.has(name)) : [])].filter((name) => counts.get(name));
      if (!names.length) return null;
      const inner = names.length > 1 && h("details", { class: "classes" }, h("summary", { "aria-label": `Kinds of ${FAMILIES[family]}` }),
        names.map((name) => row(state.classes, [name], every, null, Panel.titled(name), counts.get(name))));
      return h("div", { class: "family" }, row(state.classes, names, every, Marks.line(family), FAMILIES[family], names.reduce((sum, name) => sum + counts.get(name), 0)), inner);
    }));
  }

  function voices() {
    const counts = tally(Model.all.map(Model.voiceOf));
    const there = Object.keys(VOICES).filter((voice) => counts.get(voice));
    return block("How it is said", there.map((voice) => row(state.voices, [voice], there, Marks.line("plain", voice !== "fact"), VOICES[voice], counts.get(voice))));
  }

  function articles() {
    const counts = tally(table.article || []);
    const every = data.articles.map((_, at) => at);
    const box = h("div", { class: "articles" });
    const fill = () => {
      if (box.childElementCount) return;
      box.append(...every.map((at) => row(state.articles, [at], every, null, data.articles[at].title, counts.get(at) || 0)));
      sync();
    };
    const finder = every.length > 25 && h("input", { type: "search", placeholder: "Find an article", "aria-label": "Find an article", oninput: (event) => {
      const wanted = event.target.value.toLowerCase();
      every.forEach((at) => { box.children[at].hidden = !data.articles[at].title.toLowerCase().includes(wanted); });
    } });
    const details = h("details", { class: "all", ontoggle: fill, open: every.length <= 6 }, h("summary", {}, plural(every.length, "article")), finder, box);
    if (details.open) fill();
    return block("Where it stands", details);
  }

  function least() {
    const pairs = tally(Model.all.filter((s) => table.link[s] >= 0).map((s) => { const { from, to } = Model.links[table.link[s]]; return `${from} ${to}`; }));
    const most = Math.min(20, Math.max(1, ...pairs.values()));
    const output = h("output", {}, "1");
    const input = h("input", { type: "range", min: 1, max: most, value: 1, "aria-label": "Least number of statements between two", oninput: () => { state.least = Number(input.value); changed(); } });
    syncs.push(() => { input.value = state.least; output.textContent = state.least; });
    return most > 1 ? block("How much", h("label", { class: "least" }, h("span", {}, "At least ", output, " between two"), input)) : null;
  }

  function sure() {
    const given = table.confidence || [];
    const low = 5 * Math.floor(Math.min(100, ...given.map((one) => 100 * one)) / 5);
    const output = h("output", {}, "");
    const input = h("input", { type: "range", min: low, max: 95, step: 5, value: low, "aria-label": "Least confidence in a statement, in percent", oninput: () => { state.sure = Number(input.value) > low ? Number(input.value) : 0; changed(); } });
    syncs.push(() => { input.value = state.sure || low; output.textContent = state.sure || low; });
    return low < 95 ? block("How sure", h("label", { class: "least" }, h("span", {}, "At least ", output, " % likely right"), input)) : null;
  }

  const sync = () => syncs.forEach((one) => one());

  function build(on) {
    changed = on;
    syncs = [];
    legend.replaceChildren(...[kinds(), deeds(), voices(), sure(), least(), articles()].filter(Boolean),
      h("p", { class: "note" }, "Larger marks have more statements, wider lines more of one kind. An arrow points from the one who acts or speaks."));
    sync();
  }

  return { build, sync, VOICES };
})();
