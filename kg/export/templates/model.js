// The graph and the question asked of it: which statements pass the filters, and which nodes and links they leave to be seen.
"use strict";

// An element with its attributes and children; a child that is text stays text, whatever it holds.
function h(tag, attributes, ...children) {
  const element = tag.startsWith("svg:")
    ? document.createElementNS("http://www.w3.org/2000/svg", tag.slice(4))
    : document.createElement(tag);
  for (const [name, value] of Object.entries(attributes || {})) {
    if (name.startsWith("on")) element.addEventListener(name.slice(2), value);
    else if (value === true) element.setAttribute(name, "");
    else if (value !== false && value !== null && value !== undefined) element.setAttribute(name, value);
  }
  element.append(...children.flat(Infinity).filter((child) => child !== null && child !== undefined && child !== false));
  return element;
}

const plural = (count, one, many) => `${count.toLocaleString("en")} ${count === 1 ? one : many || one + "s"}`;

const Model = (() => {
  // More than these make a slow picture that nobody can read; the heaviest and the strongest are shown.
  const MOST_NODES = 1000;
  const MOST_LINKS = 2500;
  const data = JSON.parse(document.getElementById("data").textContent);
  const table = data.statements;
  const size = (table.subject || []).length;
  const all = [...Array(size).keys()];
  const nodes = data.network.nodes;
  const links = data.network.edges;
  const families = new Map(Object.entries(data.families).flatMap(([family, names]) => names.map((name) => [name, family])));

  const about = nodes.map(() => []);
  const saidBy = nodes.map(() => []);
  const ofLink = links.map(() => []);
  for (const s of all) {
    about[table.subject[s]].push(s);
    if (table.object[s] >= 0 && table.object[s] !== table.subject[s]) about[table.object[s]].push(s);
    if (table.speaker[s] >= 0) saidBy[table.speaker[s]].push(s);
    if (table.link[s] >= 0) ofLink[table.link[s]].push(s);
  }

  const total = nodes.filter((node) => node.count).length;
  const fresh = () => ({
    kinds: new Set(), classes: new Set(), voices: new Set(), articles: new Set(), // what is filtered out
    sure: 0, least: 1, whole: total <= data.home, only: null, middle: -1, extra: new Set(),
  });
  const state = fresh();

  const familyOf = (s) => families.get(table.class[s]) || "neutral";
  const voiceOf = (s) => (table.mode[s] !== "asserted" ? table.mode[s] : table.negated[s] ? "negated" : "fact");
  const passes = (s) =>
    Math.round(100 * table.confidence[s]) >= state.sure &&
    !state.classes.has(table.class[s]) && !state.voices.has(voiceOf(s)) && !state.articles.has(table.article[s]) &&
    !state.kinds.has(nodes[table.subject[s]].group) &&
    (table.object[s] < 0 || !state.kinds.has(nodes[table.object[s]].group));

  // Statements between two nodes stand on one line of the picture for each family, facts apart from claims.
  function counted(passing) {
    const onLink = new Map();
    const pair = new Map();
    const key = (link) => links[link].from * nodes.length + links[link].to;
    for (const s of passing) {
      const link = table.link[s];
      if (link < 0) continue;
      onLink.set(link, (onLink.get(link) || 0) + 1);
      pair.set(key(link), (pair.get(key(link)) || 0) + 1);
    }
    for (const link of onLink.keys()) if (pair.get(key(link)) < state.least) onLink.delete(link);
    return onLink;
  }

  function weighed(passing, onLink) {
    const weight = new Map();
    const add = (node) => weight.set(node, (weight.get(node) || 0) + 1);
    for (const s of passing) {
      if (table.link[s] >= 0 ? !onLink.has(table.link[s]) : state.least > 1) continue;
      add(table.subject[s]);
      if (table.object[s] >= 0 && table.object[s] !== table.subject[s]) add(table.object[s]);
    }
    return weight;
  }

  // The most connected that have a partner among them, as the export chooses those that the page opens with.
  function core(order, onLink) {
    const place = new Map(order.map((node, at) => [node, at]));
    const near = new Map(order.map((node) => [node, []]));
    for (const link of onLink.keys()) {
      const { from, to } = links[link];
      near.get(from).push(to);
      near.get(to).push(from);
    }
    const chosen = new Set();
    for (const node of order) {
      const partners = near.get(node);
      if (chosen.has(node) || !partners.length) continue;
      const first = partners.reduce((a, b) => (place.get(b) < place.get(a) ? b : a));
      const wanted = partners.some((other) => chosen.has(other)) ? [node] : [node, first];
      if (chosen.size + wanted.length <= data.home) wanted.forEach((one) => chosen.add(one));
    }
    return chosen.size ? [...chosen] : order.slice(0, data.home);
  }

  function scope(weight, onLink) {
    const there = [...weight.keys()];
    if (state.only) return new Set(there.filter((node) => state.only.has(node)));
    if (!filtered() && !state.whole) return new Set([...there.filter((node) => node < data.home), ...state.extra].filter((node) => weight.has(node)));
    const ties = new Map(there.map((node) => [node, 0]));
    for (const [link, count] of onLink) for (const end of [links[link].from, links[link].to]) ties.set(end, ties.get(end) + count);
    const order = there.sort((a, b) => ties.get(b) - ties.get(a) || weight.get(b) - weight.get(a) || a - b);
    const kept = state.whole ? order.slice(0, MOST_NODES) : core(order, onLink);
    return new Set([...kept, ...[...state.extra].filter((node) => weight.has(node))]);
  }

  function visible() {
    const passing = all.filter(passes);
    const onLink = counted(passing);
    const weight = weighed(passing, onLink);
    const shown = scope(weight, onLink);
    for (const link of onLink.keys()) if (!shown.has(links[link].from) || !shown.has(links[link].to)) onLink.delete(link);
    const strong = [...onLink].sort((a, b) => b[1] - a[1] || a[0] - b[0]).slice(0, MOST_LINKS);
    const statements = strong.reduce((sum, [, count]) => sum + count, 0);
    return { nodes: shown, links: new Map(strong), weight, possible: Math.min(weight.size, MOST_NODES), statements, weak: onLink.size - strong.length };
  }

  const neighbours = (node) => {
    const near = new Map();
    for (const s of about[node]) {
      const other = table.subject[s] === node ? table.object[s] : table.subject[s];
      if (other >= 0 && other !== node && passes(s)) near.set(other, (near.get(other) || 0) + 1);
    }
    return new Map([...near].sort((a, b) => b[1] - a[1] || a[0] - b[0]));
  };
  const between = (a, b) => about[a].filter((s) => table.subject[s] === b || table.object[s] === b);
  const filtered = () => state.kinds.size + state.classes.size + state.voices.size + state.articles.size > 0 || state.sure > 0 || state.least > 1;
  const reset = () => Object.assign(state, fresh());
  const byKey = new Map(nodes.map((node) => [node.key, node.id]));

  return {
    data, table, size, total, all, nodes, links, state, about, saidBy, ofLink, byKey,
    familyOf, voiceOf, passes, visible, neighbours, between, filtered, reset,
  };
})();
