// The statements in words: what is reported apart from what is claimed, each with the sentence that it comes from.
"use strict";

const Panel = (() => {
  const { data, table, nodes } = Model;
  const sheet = document.getElementById("sheet");
  const PAGE = 40; // statements at a time
  let go = {};

  const titled = (name) => name.charAt(0) + name.slice(1).toLowerCase();
  const isFact = (s) => Model.voiceOf(s) === "fact";
  const who = (id) => h("button", { class: "who", type: "button", onclick: () => go.node(id) }, nodes[id].name);

  function date(text) {
    const [, year, month, day] = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?/.exec(text) || [];
    if (!year || text.includes("/")) return text;
    const names = ["Jan.", "Feb.", "March", "April", "May", "June", "July", "Aug.", "Sept.", "Oct.", "Nov.", "Dec."];
    return [day && String(Number(day)), month && names[Number(month) - 1], year].filter(Boolean).join(" ");
  }

  function badges(s) {
    const voice = Model.voiceOf(s);
    const speaker = table.speaker[s] >= 0 ? who(table.speaker[s]) : null;
    const list = [h("li", { class: "badge kind " + Model.familyOf(s) }, titled(table.class[s]))];
    if (table.negated[s]) list.push(h("li", { class: "badge not" }, "negated"));
    if (voice === "claimed" || voice === "denied") list.push(h("li", { class: "badge voice" }, voice, speaker && [" by ", speaker]));
    else if (voice === "intended" || voice === "conditional") list.push(h("li", { class: "badge voice" }, voice));
    if (speaker && voice !== "claimed" && voice !== "denied") list.push(h("li", { class: "badge voice" }, "according to ", speaker));
    if (table.time[s]) list.push(h("li", { class: "badge" }, date(table.time[s])));
    if (table.place[s] >= 0) list.push(h("li", { class: "badge" }, "in ", who(table.place[s])));
    const sure = Math.round(100 * table.confidence[s]);
    list.push(h("li", { class: "badge sure", title: "How sure the program is that it read the sentence right" }, `${sure} % sure`));
    return h("ul", { class: "badges" }, list);
  }

  function passage(sentence, start, end) {
    const [article, text] = data.sentences[sentence];
    const facts = data.articles[article];
    const name = facts.url
      ? h("a", { href: facts.url, target: "_blank", rel: "noopener noreferrer" }, facts.title)
      : h("span", {}, facts.title);
    const rest = [facts.publisher, facts.published && date(facts.published)].filter(Boolean).map((part) => " · " + part);
    return [
      h("blockquote", {}, text.slice(0, start), end > start && h("mark", {}, text.slice(start, end)), text.slice(end)),
      h("p", { class: "source" }, name, rest),
    ];
  }

  function passages(s) {
    const parts = table.evidence[s];
    const out = [];
    for (let at = 0; at < parts.length; at += 3) out.push(passage(parts[at], parts[at + 1], parts[at + 2]));
    if (out.length < 2) return out.flat();
    return [...out[0], h("details", { class: "more" }, h("summary", {}, plural(out.length - 1, "more passage")), out.slice(1).flat())];
  }

  function card(s) {
    const object = table.object[s] >= 0 ? who(table.object[s]) : h("span", { class: "words" }, table.words[s]);
    const verb = data.predicates[table.predicate[s]];
    return h("li", { class: "statement " + (isFact(s) ? "fact " : "claim ") + Model.familyOf(s) },
      h("p", { class: "said" }, who(table.subject[s]), " ",
        h("span", { class: "verb" }, table.negated[s] ? h("b", {}, "not ") : null, verb), " ", object),
      badges(s), passages(s));
  }

  // A long list grows by a button, so that an actor with thousands of statements opens at once.
  function cards(list) {
    const box = h("ol", { class: "cards" });
    const more = h("button", { class: "plain", type: "button" });
    let at = 0;
    const grow = () => {
      box.append(...list.slice(at, at + PAGE).map(card));
      at += PAGE;
      more.hidden = at >= list.length;
      more.textContent = `${Math.min(PAGE, list.length - at)} more of ${list.length}`;
    };
    more.addEventListener("click", grow);
    grow();
    return [box, more];
  }

  function section(name, note, list, style) {
    if (!list.length) return null;
    return h("section", { class: "voices " + style }, h("h3", {}, name, h("span", { class: "count" }, list.length)), note && h("p", { class: "note" }, note), cards(list));
  }

  function sections(list) {
    const late = (s) => (Model.familyOf(s) === "structure" ? 1 : 0); // offices and belonging come after words and deeds
    const passing = list.filter(Model.passes).sort((a, b) => late(a) - late(b) || a - b);
    const hidden = list.length - passing.length;
    return [
      section("Reported", null, passing.filter(isFact), "facts"),
      section("Claimed, denied, wanted or supposed", "Not facts: somebody says so, or it is said not to be so.", passing.filter((s) => !isFact(s)), "claims"),
      hidden > 0 && h("p", { class: "note" }, `${plural(hidden, "statement")} hidden by the filters.`),
    ];
  }

  function aliases(node) {
    if (!node.aliases.length) return null;
    const first = node.aliases.slice(0, 6).join(", ");
    const rest = node.aliases.slice(6);
    return h("div", { class: "aliases" }, "Also called ", first,
      rest.length > 0 && h("details", { class: "more" }, h("summary", {}, `${rest.length} more`), rest.join(", ")));
  }

  const outside = ([site, address]) => h("a", { href: address, target: "_blank", rel: "noopener noreferrer" }, site);

  function neighbours(id) {
    const near = [...Model.neighbours(id)];
    if (!near.length) return null;
    const chip = ([other, count]) => h("li", {}, h("button", { class: "chip", type: "button", onclick: () => go.pair(id, other) },
      nodes[other].name, h("span", { class: "count" }, count)));
    const more = near.length > 10 && h("details", { class: "more" }, h("summary", {}, `${near.length - 10} more`), h("ul", { class: "chips" }, near.slice(10, 210).map(chip)));
    return h("div", { class: "near" }, h("h3", {}, "Together with"), h("ul", { class: "chips" }, near.slice(0, 10).map(chip)), more);
  }

  function tabs(id) {
    const body = h("div", {});
    const lists = [["About", Model.about[id]], ["Said by", Model.saidBy[id]]];
    const buttons = lists.map(([name, list], at) => h("button", { type: "button", "aria-pressed": "false", onclick: () => show(at) },
      name, h("span", { class: "count" }, list.length)));
    const show = (at) => {
      buttons.forEach((button, place) => button.setAttribute("aria-pressed", String(place === at)));
      body.replaceChildren(...sections(lists[at][1]).filter(Boolean));
    };
    show(0);
    return [lists[1][1].length > 0 && h("div", { class: "tabs", role: "group", "aria-label": "Which statements" }, buttons), body];
  }

  const kicker = (...parts) => h("p", { class: "kicker" }, parts);
  const back = () => h("button", { class: "close", type: "button", "aria-label": "Close", onclick: () => go.nothing() }, "×");

  function showNode(id) {
    const node = nodes[id];
    const where = new Set(Model.about[id].map((s) => table.article[s])).size;
    fill(node.name,
      back(), kicker(Marks.node(node.group), node.kind, " · ", plural(Model.about[id].length, "statement"), " in ", plural(where, "article")),
      h("h2", {}, node.name), aliases(node), node.links.length > 0 && h("p", { class: "aliases" }, "Known in ", node.links.flatMap((link, at) => [at ? ", " : "", outside(link)])),
      h("p", { class: "actions" },
        h("button", { class: "plain", type: "button", onclick: () => go.only(id) }, "Show only its connections"),
        h("button", { class: "plain", type: "button", onclick: () => go.add(id) }, "Add all its connections")),
      neighbours(id), tabs(id));
  }

  function showPair(a, b, list, sort) {
    const every = Model.between(a, b);
    fill(`${nodes[a].name} and ${nodes[b].name}`,
      back(), kicker(sort || plural(every.length, "statement")),
      h("h2", {}, who(a), h("span", { class: "and" }, " and "), who(b)),
      list.length < every.length && h("p", { class: "actions" }, h("button", { class: "plain", type: "button", onclick: () => go.pair(a, b) }, `All ${every.length} statements between the two`)),
      sections(list));
  }

  function showLink(link) {
    const { from, to, family, fact } = Model.links[link];
    const sort = [Marks.line(family, !fact), plural(Model.ofLink[link].length, "statement"), family === "structure" ? " of roles and ties" : " of " + (family === "neutral" ? "other dealings" : family), fact ? ", reported" : ", not facts"];
    showPair(from, to, Model.ofLink[link], sort);
  }

  function bars(list, label, count, act, colour) {
    const top = Math.max(1, ...list.map(count));
    return h("ol", { class: "ranks" }, list.map((item) => {
      const bar = h("span", { class: "bar-fill " + colour(item) });
      bar.style.width = `${(100 * count(item)) / top}%`;
      return h("li", {}, h("button", { type: "button", onclick: () => act(item) }, label(item), h("span", { class: "count" }, count(item).toLocaleString("en")), bar));
    }));
  }

  function strongest(view, family) {
    const pairs = new Map();
    for (const [link, count] of view.links) {
      const { from, to, family: kind } = Model.links[link];
      if (kind === family) pairs.set(`${from} ${to}`, (pairs.get(`${from} ${to}`) || 0) + count);
    }
    return [...pairs].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).slice(0, 4).map(([key, count]) => [...key.split(" ").map(Number), count]);
  }

  function showStart(view) {
    const top = [...view.nodes].filter((id) => view.weight.get(id)).sort((a, b) => view.weight.get(b) - view.weight.get(a) || a - b).slice(0, 8);
    const pairs = (family, name) => {
      const list = strongest(view, family);
      return list.length ? [h("h3", {}, name), bars(list, ([a, b]) => `${nodes[a].name} – ${nodes[b].name}`, (pair) => pair[2], ([a, b]) => go.pair(a, b), () => family)] : null;
    };
    fill("Statements", kicker("Where to begin"), h("h2", {}, "Most spoken of"),
      bars(top, (id) => [Marks.node(nodes[id].group), nodes[id].name], (id) => view.weight.get(id), (id) => go.node(id), (id) => nodes[id].group),
      pairs("conflict", "Most in conflict"), pairs("cooperation", "Most in cooperation"),
      h("p", { class: "note" }, "Click a name or a line to read the sentences behind it; double-click a name to see only its connections. Press / to search."));
  }

  function fill(name, ...content) {
    document.getElementById("grip").textContent = name;
    sheet.replaceChildren(...content.flat(Infinity).filter(Boolean));
    sheet.scrollTop = 0;
    document.getElementById("panel").scrollTop = 0;
  }

  return { open: (on) => { go = on; }, showNode, showPair, showLink, showStart, titled };
})();
