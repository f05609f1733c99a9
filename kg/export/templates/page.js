// The page: what is chosen, what is shown, and the way from one to the other.
"use strict";

(() => {
  const { state, nodes, data, total } = Model;
  const element = (id) => document.getElementById(id);
  const wide = matchMedia("(min-width: 901px)");
  let chosen = null; // {node}, {link} or {pair}
  let view = null;

  const framed = location.protocol === "about:"; // inside a notebook, where a frame has no address of its own
  const toSheet = (up) => {
    element("panel").classList.toggle("up", up);
    element("grip").setAttribute("aria-expanded", String(up));
  };

  function remember() {
    if (framed) return;
    const hash = chosen && chosen.node !== undefined ? "#" + new URLSearchParams({ node: nodes[chosen.node].key }) : "";
    if (location.hash !== hash) history.replaceState(null, "", hash || location.pathname + location.search);
  }

  // Around what is chosen the picture keeps its colours; the rest steps back.
  function light() {
    if (!chosen) return Scene.choose(undefined, [], []);
    const touching = [...view.links.keys()].filter((link) => {
      const { from, to } = Model.links[link];
      if (chosen.link !== undefined) return link === chosen.link;
      if (chosen.pair) return chosen.pair.includes(from) && chosen.pair.includes(to);
      return from === chosen.node || to === chosen.node;
    });
    const ends = touching.flatMap((link) => [Model.links[link].from, Model.links[link].to]);
    return Scene.choose(chosen.node, chosen.node === undefined ? [...(chosen.pair || []), ...ends] : [chosen.node, ...ends], touching);
  }

  function tell() {
    if (!chosen) Panel.showStart(view);
    else if (chosen.node !== undefined) Panel.showNode(chosen.node);
    else if (chosen.pair) Panel.showPair(...chosen.pair, Model.between(...chosen.pair));
    else Panel.showLink(chosen.link);
  }

  function status() {
    const part = view.nodes.size < total ? `${view.nodes.size.toLocaleString("en")} of ${total.toLocaleString("en")}` : total.toLocaleString("en");
    element("shown").replaceChildren(h("b", {}, part), " shown, ", h("b", {}, view.statements.toLocaleString("en")), " statements between them",
      view.weak > 0 ? ` (the strongest lines; ${view.weak.toLocaleString("en")} are left out)` : "");
    element("nothing").hidden = view.nodes.size > 0;
    tools.whole.hidden = !state.only && (total <= data.home || (!state.whole && view.possible <= view.nodes.size));
    tools.whole.textContent = state.only ? "Back to the graph" : state.whole ? `Show the main ${data.home}` : `Show ${view.possible < view.weight.size ? "" : "all "}${view.possible.toLocaleString("en")}`;
    tools.facts.setAttribute("aria-pressed", String(factsOnly()));
    tools.reset.disabled = !Model.filtered() && !state.only && !chosen && state.extra.size === 0;
  }

  function refresh({ fit = false } = {}) {
    view = Model.visible();
    Scene.draw(view, { fit });
    light();
    tell();
    status();
    Filters.sync();
  }

  function pick(next) {
    chosen = next;
    const line = next && next.link !== undefined ? Model.links[next.link] : null;
    const ends = !next ? [] : line ? [line.from, line.to] : next.pair || [next.node];
    const missing = ends.filter((id) => !view.nodes.has(id));
    for (const id of missing) (state.only || state.extra).add(id);
    if (missing.length) refresh();
    else { light(); tell(); status(); }
    toSheet(Boolean(next));
    // The sheet of a narrow window takes its place first; the picture beside it is smaller then.
    if (next) setTimeout(() => chosen === next && Scene.reveal(ends), wide.matches ? 0 : 320);
    remember();
  }

  const CLOSEST = 80; // more names around one cannot be read
  const closest = (node) => [...Model.neighbours(node).keys()].slice(0, CLOSEST);
  const go = {
    node: (node) => pick({ node }),
    link: (link) => pick({ link }),
    pair: (a, b) => pick({ pair: [a, b] }),
    nothing: () => pick(null),
    only: (node) => { state.middle = node; state.only = new Set([node, ...closest(node)]); chosen = { node }; refresh({ fit: true }); remember(); },
    add: (node) => {
      for (const other of closest(node)) (state.only || state.extra).add(other);
      refresh({ fit: true });
    },
  };

  const factsOnly = () => Object.keys(Filters.VOICES).every((voice) => state.voices.has(voice) === (voice !== "fact"));
  function facts() {
    const on = factsOnly();
    state.voices.clear();
    if (!on) for (const voice of Object.keys(Filters.VOICES)) if (voice !== "fact") state.voices.add(voice);
    refresh();
  }
  function reset() {
    Model.reset();
    Filters.build(() => refresh());
    chosen = null;
    move(false);
    remember();
    toSheet(false);
    refresh({ fit: true });
  }
  function move(on) {
    if (!on && tools.move.getAttribute("aria-pressed") === "true") Scene.whole(Scene.motion());
    Scene.loose(on);
    tools.move.setAttribute("aria-pressed", String(on));
  }

  const button = (name, act, attributes) => h("button", { type: "button", onclick: act, ...attributes }, name);
  const tools = {
    legend: button("Legend and filters", () => {
      const open = element("legend").classList.toggle("open");
      tools.legend.setAttribute("aria-expanded", String(open));
    }, { class: "narrow", "aria-expanded": "false", "aria-controls": "legend" }),
    facts: button("Facts only", facts, { "aria-pressed": "false", title: "Only what the articles themselves report" }),
    whole: button("", () => {
      if (!state.only) state.whole = !state.whole;
      state.only = null;
      state.extra.clear();
      refresh({ fit: true });
    }),
    move: button("Let it move", () => move(tools.move.getAttribute("aria-pressed") !== "true"), { "aria-pressed": "false", title: "Let the marks find new places by themselves" }),
    reset: button("Start over", reset),
  };

  function introduce() {
    const count = (n, one, many) => h("b", {}, plural(n, one, many));
    element("intro").replaceChildren(
      count(Model.size, "statement"), " from ", count(data.articles.length, "article"), " about ", count(total, "actor or issue", "actors and issues"), ". A solid line ",
      Marks.line("plain", false), " is what an article itself reports; a dashed line ", Marks.line("plain", true),
      " is what somebody claims, denies, wants or supposes. Every line leads back to its sentences.");
  }

  function fromAddress() {
    if (framed) return;
    const found = Model.byKey.get(new URLSearchParams(location.hash.slice(1)).get("node"));
    if (found !== undefined) pick({ node: found });
  }

  const STEPS = { ArrowLeft: [-60, 0], ArrowRight: [60, 0], ArrowUp: [0, -60], ArrowDown: [0, 60] };
  element("canvas").addEventListener("keydown", (event) => {
    if (STEPS[event.key]) Scene.pan(...STEPS[event.key]);
    else if (event.key === "+" || event.key === "=") Scene.zoom(1.3);
    else if (event.key === "-") Scene.zoom(1 / 1.3);
    else return;
    event.preventDefault();
  });
  document.addEventListener("keydown", (event) => {
    const typing = event.target.matches("input:not([type=checkbox]):not([type=range]), textarea");
    if (event.key === "/" && !typing && !event.ctrlKey && !event.metaKey) { event.preventDefault(); Search.focus(); }
    if (event.key === "Escape" && !typing) { if (state.only) { state.only = null; refresh({ fit: true }); } else pick(null); }
  });
  element("grip").addEventListener("click", () => toSheet(!element("panel").classList.contains("up")));
  matchMedia("(prefers-color-scheme: dark)").addEventListener("change", () => Scene.recolour());
  addEventListener("hashchange", fromAddress);
  addEventListener("beforeprint", () => { document.documentElement.classList.add("printing"); Scene.recolour(); });
  addEventListener("afterprint", () => { document.documentElement.classList.remove("printing"); Scene.recolour(); });
  let width = 0;
  new ResizeObserver(([entry]) => {
    if (width && Math.abs(entry.contentRect.width - width) > 40) Scene.whole();
    width = entry.contentRect.width;
  }).observe(element("canvas"));

  element("tools").append(...Object.values(tools));
  element("zoom").append(
    button("+", () => Scene.zoom(1.3), { "aria-label": "Zoom in" }),
    button("−", () => Scene.zoom(1 / 1.3), { "aria-label": "Zoom out" }),
    button("Fit", () => Scene.whole(Scene.motion())));
  introduce();
  Panel.open(go);
  Search.open((node) => { go.node(node); element("panel").focus({ preventScroll: true }); });
  Filters.build(() => refresh());
  const network = Scene.open(go);
  refresh({ fit: true });
  fromAddress();
  // For tests and for the curious at the console.
  window.kgPage = { network, model: Model, scene: Scene, go };
  document.documentElement.dataset.ready = "yes";
})();
