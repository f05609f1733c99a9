// The picture: what the model leaves to be seen, drawn by vis-network in the colours of the style sheet.
"use strict";

const Scene = (() => {
  const stage = document.getElementById("canvas");
  const drawnNodes = new vis.DataSet();
  const drawnLinks = new vis.DataSet();
  const ORDER = ["structure", "neutral", "cooperation", "conflict"];
  const SORTS = { cooperation: "of cooperation", conflict: "of conflict", neutral: "of other dealings", structure: "of roles and ties" };
  const BUSY = 900; // lines; with more, curves and hovering cost too much time
  const SMALL = 10.5; // pixels of the smallest and the largest letters
  const LARGE = 26;
  const BUTTONS = 60; // pixels that the buttons take at the right
  const FIRST = 15; // nodes whose names come before all else
  const MOST_NAMES = 180; // when they are small
  let network = null;
  let ink = {};
  let seen = { nodes: new Set(), links: new Map() };
  let arrangement = "";
  let chosen = { nodes: new Set(), links: new Set() };
  let entire = false; // is the whole in sight, as the program left it?

  function colours() {
    const style = getComputedStyle(document.documentElement);
    const read = (name) => style.getPropertyValue("--" + name).trim();
    const names = [
      "paper", "ink", "soft", "person", "country", "organization", "group", "issue", "place", "thing",
      "cooperation", "conflict", "neutral", "structure", "sans",
    ];
    ink = Object.fromEntries(names.map((name) => [name, read(name)]));
  }

  const fades = () => chosen.nodes.size > 0;
  const dimmed = (node) => fades() && !chosen.nodes.has(node);

  function nodeLook(id) {
    const node = Model.nodes[id];
    const hollow = node.group === "group";
    const colour = ink[node.group];
    const fill = hollow ? ink.paper : colour;
    const border = hollow ? colour : ink.paper;
    const main = chosen.main === id;
    return {
      id, shape: node.shape, size: node.size,
      title: `${node.name}\n${node.kind} · ${plural(Model.about[id].length, "statement")}`,
      color: { background: fill, border: main ? ink.ink : border, highlight: { background: fill, border: ink.ink }, hover: { background: fill, border: ink.ink } },
      borderWidth: main ? 3 : hollow ? 2.5 : 1.5,
      borderWidthSelected: 3,
      opacity: dimmed(id) ? 0.16 : 1,
    };
  }

  function directions(link) {
    const from = Model.links[link].from;
    const ways = { to: false, from: false };
    for (const s of Model.ofLink[link]) if (Model.passes(s)) ways[Model.table.subject[s] === from ? "to" : "from"] = true;
    return ways;
  }

  function linkTitle(link, count) {
    const { from, to, family, fact } = Model.links[link];
    const verbs = new Map();
    for (const s of Model.ofLink[link]) if (Model.passes(s)) {
      const verb = Model.data.predicates[Model.table.predicate[s]];
      verbs.set(verb, (verbs.get(verb) || 0) + 1);
    }
    const top = [...verbs].sort((a, b) => b[1] - a[1]).slice(0, 4).map(([verb]) => verb).join(", ");
    const sort = fact ? "reported" : "claimed, denied, wanted or supposed";
    return `${Model.nodes[from].name} – ${Model.nodes[to].name}\n${plural(count, "statement")} ${SORTS[family]}, ${sort}\n${top}`;
  }

  function linkLook(link, count, place, many, busy) {
    const { from, to, family, fact } = Model.links[link];
    const faint = fades() && !chosen.links.has(link);
    const bend = busy ? 0 : (place - (many - 1) / 2) * 0.17;
    const width = (family === "structure" ? 0.8 : 1.3) + 1.05 * Math.log2(count);
    const ways = directions(link);
    const head = family === "structure" ? 0.45 : Math.min(0.65, 1.1 / Math.sqrt(width));
    return {
      id: link, from, to, title: linkTitle(link, count),
      width: Math.min(width, 7), hoverWidth: 1, selectionWidth: 2,
      dashes: fact ? false : [5 + width, 4 + width],
      color: { color: ink[family], highlight: ink[family], hover: ink[family], opacity: faint ? 0.07 : fades() ? 0.95 : family === "structure" ? 0.8 : 0.72 },
      arrows: { to: { enabled: ways.to, scaleFactor: head }, from: { enabled: ways.from, scaleFactor: head } },
      arrowStrikethrough: false,
      smooth: bend === 0 ? false : { enabled: true, type: bend > 0 ? "curvedCW" : "curvedCCW", roundness: Math.abs(bend) },
    };
  }

  function linkLooks() {
    const siblings = new Map();
    const key = (link) => Model.links[link].from + " " + Model.links[link].to;
    const order = [...seen.links.keys()].sort((a, b) =>
      ORDER.indexOf(Model.links[a].family) - ORDER.indexOf(Model.links[b].family) || a - b);
    for (const link of order) siblings.set(key(link), [...(siblings.get(key(link)) || []), link]);
    const busy = order.length > BUSY;
    return order.map((link) => {
      const group = siblings.get(key(link));
      return linkLook(link, seen.links.get(link), group.indexOf(link), group.length, busy);
    });
  }

  // Node and label together, as the export reckons them; `lift` is how far the node stands above the middle.
  function box(id, letters = Model.nodes[id].font.size) {
    const { label, size } = Model.nodes[id];
    const lines = label.split("\n");
    const wide = Math.max(Math.max(...lines.map((line) => line.length)) * letters * 0.5, size * 2.4) + 8;
    const high = size * 2 + lines.length * letters * 1.15 + 10;
    return { wide, high, lift: high / 2 - size };
  }

  // How large the letters of a name are at a scale, in the units of the picture.
  const lettersAt = (scale, { font }) => Math.min(Math.max(font.size * scale, SMALL), LARGE) / scale;

  // Nodes that come to the picture later give way until they cover nothing; the others stay where one has seen them.
  function giveWay(places, latecomers) {
    const boxes = new Map([...places.keys()].map((id) => [id, box(id)]));
    for (let round = 0; round < 120; round++) {
      let moved = false;
      for (const id of latecomers) for (const [other, spot] of places) {
        if (other === id) continue;
        const mine = places.get(id);
        const [a, b] = [boxes.get(id), boxes.get(other)];
        const [dx, dy] = [mine[0] - spot[0], mine[1] + a.lift - spot[1] - b.lift];
        const [ox, oy] = [(a.wide + b.wide) / 2 - Math.abs(dx), (a.high + b.high) / 2 - Math.abs(dy)];
        if (ox <= 0 || oy <= 0) continue;
        moved = true;
        if (ox < oy) mine[0] += (dx < 0 ? -1 : 1) * ox * 0.6;
        else mine[1] += (dy < 0 ? -1 : 1) * oy * 0.6;
      }
      if (!moved) return;
    }
  }

  // Near what they are linked to, each to another side of it.
  function join(places, latecomers) {
    latecomers.forEach((id, rank) => {
      const near = [...Model.neighbours(id).keys()].filter((other) => places.has(other) && !latecomers.includes(other)).slice(0, 4);
      const sum = near.reduce(([x, y], other) => [x + places.get(other)[0], y + places.get(other)[1]], [0, 0]);
      const angle = rank * 2.39996;
      places.set(id, [sum[0] / (near.length || 1) + 90 * Math.cos(angle), sum[1] / (near.length || 1) + 70 * Math.sin(angle)]);
    });
    giveWay(places, latecomers);
  }

  // One node in the middle and the others in rings around it, on the side where they stood before.
  function rings(middle, shown) {
    const side = (id) => Math.atan2(Model.nodes[id].y - Model.nodes[middle].y, Model.nodes[id].x - Model.nodes[middle].x);
    const others = [...shown].filter((id) => id !== middle).sort((a, b) => side(a) - side(b) || a - b);
    const turns = Math.ceil(others.length / 15);
    const places = new Map([[middle, [0, 0]]]);
    others.forEach((id, rank) => {
      const angle = side(others[0]) + (2 * Math.PI * rank) / others.length;
      const reach = 1 + (rank % turns) * 0.45;
      places.set(id, [250 * reach * Math.cos(angle), 200 * reach * Math.sin(angle)]);
    });
    giveWay(places, others);
    return places;
  }

  function placesOf(shown) {
    const { only, whole, middle } = Model.state;
    const next = only ? `around ${middle}` : whole || shown.size > Model.data.home * 2 ? "whole" : "home";
    const keep = next === arrangement ? network.getPositions(drawnNodes.getIds()) : {};
    const ring = only && next !== arrangement ? rings(middle, shown) : new Map();
    arrangement = next;
    const places = new Map();
    const latecomers = [];
    for (const id of shown) {
      const node = Model.nodes[id];
      if (keep[id]) places.set(id, [keep[id].x, keep[id].y]);
      else if (ring.has(id)) places.set(id, ring.get(id));
      else if (next === "whole") places.set(id, [node.x, node.y]);
      else if (next === "home" && node.home) places.set(id, [...node.home]);
      else latecomers.push(id);
    }
    join(places, latecomers);
    return places;
  }

  function draw(view, { fit = false } = {}) {
    const before = arrangement;
    seen = view;
    const places = placesOf(view.nodes);
    drawnLinks.clear();
    drawnNodes.remove(drawnNodes.getIds().filter((id) => !view.nodes.has(id)));
    drawnNodes.update([...view.nodes].sort((a, b) => b - a).map((id) => {
      const [x, y] = places.get(id);
      return { ...nodeLook(id), x, y };
    }));
    drawnLinks.add(linkLooks());
    network.setOptions({ interaction: { hideEdgesOnDrag: drawnLinks.length > BUSY, hideEdgesOnZoom: drawnLinks.length > BUSY, hover: drawnLinks.length <= BUSY } });
    if (fit || before !== arrangement) whole();
  }

  function restyle() {
    drawnNodes.update([...seen.nodes].map(nodeLook));
    drawnLinks.update(linkLooks());
  }

  function choose(main, nodes, links) {
    chosen = { main, nodes: new Set(nodes), links: new Set(links) };
    restyle();
  }

  const motion = () => (matchMedia("(prefers-reduced-motion: reduce)").matches ? false : { duration: 350, easingFunction: "easeInOutQuad" });
  // Not vis-network's own fit, which reckons with where labels stood before nodes moved.
  function whole(animation = false) {
    const places = Object.entries(network.getPositions(drawnNodes.getIds()));
    if (!places.length || !stage.clientWidth) return;
    let [scale, middle] = [1, [0, 0]];
    // Seen from afar names take more room beside their nodes, so that the scale must be looked for.
    for (let round = 0; round < 4; round++) {
      const range = [Infinity, -Infinity, Infinity, -Infinity];
      for (const [id, { x, y }] of places) {
        const { wide, high, lift } = box(Number(id), lettersAt(scale, Model.nodes[id]));
        range[0] = Math.min(range[0], x - wide / 2);
        range[1] = Math.max(range[1], x + wide / 2);
        range[2] = Math.min(range[2], y + lift - high / 2);
        range[3] = Math.max(range[3], y + lift + high / 2);
      }
      const [left, right, top, bottom] = range;
      scale = Math.max(0.01, Math.min((stage.clientWidth - 16 - BUTTONS) / (right - left), (stage.clientHeight - 28) / (bottom - top), 1.4));
      middle = [(left + right + (BUTTONS - 16) / scale) / 2, (top + bottom) / 2];
    }
    network.moveTo({ position: { x: middle[0], y: middle[1] }, scale, animation });
    entire = true;
  }

  // Names are written here rather than by vis-network, which lets them shrink until nobody can read them. Here none is
  // smaller than one can read; seen from afar, the heaviest nodes have theirs and others only where there is room.
  function names(pen) {
    const scale = network.getScale();
    const drawn = drawnNodes.getIds().sort((a, b) => a - b).map((id) => ({ ...Model.nodes[id], ...network.getPosition(id) }));
    const marks = drawn.map(({ x, y, size }) => [x - size, y - size, x + size, y + size]);
    const taken = [];
    const free = ([left, top, right, bottom], rects) => rects.every((rect) => rect[2] < left || rect[0] > right || rect[3] < top || rect[1] > bottom);
    pen.save();
    Object.assign(pen, { textAlign: "center", textBaseline: "top", lineJoin: "round", lineWidth: 3.5 / scale, strokeStyle: ink.paper });
    drawn.forEach(({ id, label, font, group, size, x, y }, rank) => {
      const small = font.size * scale < SMALL;
      if (small && (dimmed(id) || taken.length > MOST_NAMES)) return;
      const letters = lettersAt(scale, { font });
      const lines = label.split("\n");
      const half = Math.max(...lines.map((line) => line.length)) * letters * 0.24;
      const top = y + size + 0.25 * letters;
      const rect = [x - half, top, x + half, top + lines.length * 1.08 * letters];
      // The first few are what the picture is about: their names may lie over the marks of others.
      if (small && !(free(rect, taken) && (rank < FIRST || free(rect, marks)))) return;
      taken.push(rect);
      pen.font = `${letters}px ${ink.sans}`;
      pen.fillStyle = dimmed(id) ? ink.structure : group === "place" ? ink.soft : ink.ink;
      lines.forEach((line, at) => {
        pen.strokeText(line, x, top + at * 1.08 * letters);
        pen.fillText(line, x, top + at * 1.08 * letters);
      });
    });
    pen.restore();
  }

  const zoom = (factor) => {
    entire = false;
    network.moveTo({ scale: network.getScale() * factor, animation: false });
  };
  const pan = (dx, dy) => {
    entire = false;
    const { x, y } = network.getViewPosition();
    network.moveTo({ position: { x: x + dx / network.getScale(), y: y + dy / network.getScale() }, animation: false });
  };
  // Brings nodes into sight where they are out of it or too small; otherwise the picture stays where it is.
  function reveal(ids) {
    const spots = ids.filter((id) => drawnNodes.get(id)).map((id) => network.getPosition(id));
    if (!spots.length) return;
    const [xs, ys] = [spots.map((spot) => spot.x), spots.map((spot) => spot.y)];
    const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
    const inside = spots.map((spot) => network.canvasToDOM(spot)).every(({ x, y }) =>
      x > 60 && y > 40 && x < stage.clientWidth - 60 && y < stage.clientHeight - 60);
    const most = Math.min(stage.clientWidth / (right - left + 240), stage.clientHeight / (bottom - top + 160));
    const scale = Math.min(Math.max(network.getScale(), 0.6), most);
    if (inside && scale <= network.getScale() * 1.05) return;
    entire = false;
    network.moveTo({ position: { x: (left + right) / 2, y: (top + bottom) / 2 }, scale, animation: motion() });
  }
  const loose = (on) => network.setOptions({ physics: { enabled: on } });
  const recolour = () => { colours(); restyle(); };

  function open(on) {
    colours();
    network = new vis.Network(stage, { nodes: drawnNodes, edges: drawnLinks }, Model.data.network.options);
    network.on("click", ({ nodes, edges }) => {
      if (nodes.length) on.node(nodes[0]);
      else if (edges.length) on.link(edges[0]);
      else on.nothing();
    });
    network.on("afterDrawing", names);
    // A window of another size shows the whole again, unless the reader has gone somewhere in the picture.
    for (const event of ["zoom", "dragStart"]) network.on(event, () => { entire = false; });
    network.on("resize", () => entire && queueMicrotask(whole)); // behind what vis-network does then
    network.on("doubleClick", ({ nodes }) => nodes.length && on.only(nodes[0]));
    return network;
  }

  return { open, draw, choose, whole, zoom, pan, reveal, loose, recolour, motion, count: () => drawnLinks.length };
})();
