/* Answers Material's search box.

   Material starts a Worker with the address under "search" in #__config and talks to it by messages:
   {type: 0} set up, {type: 1} ready, {type: 2, data: "query"}, {type: 3, data: {items: [[item]]}}.
   A Worker cannot start on a page opened from a disk (file://), and the theme's own engine neither finds inside Chinese
   text nor across scripts. So this object stands in the Worker's place and answers on the page itself, the same way
   everywhere. The index (search/briefings_index.js) is loaded at the first query.

   Text and query are folded by one function that keeps every length, so a position in the one is a position in the
   other: traditional to simplified, accents away, full width to half, upper case to lower. */
(function () {
  "use strict";

  var PAGES_SHOWN = 40, SECTIONS_SHOWN = 4, BEFORE = 30, AFTER = 130;
  var HAN = /[\u3400-\u9fff]/, WORD = /[\p{L}\p{N}]/u;
  var NativeWorker = window.Worker;
  var index = null, waiting = null, loading = false, folds = new Map();

  function configuration() {
    return JSON.parse(document.getElementById("__config").textContent);
  }

  // --- folding ---

  function foldCharacter(character) {
    var known = folds.get(character);
    if (known !== undefined) return known;
    var folded = character.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
    if (folded.length !== 1) folded = character.toLowerCase();
    if (folded.length !== 1) folded = character;
    if (folded === "đ") folded = "d";
    folds.set(character, folded);
    return folded;
  }

  function fold(text) {
    var folded = "";
    for (var i = 0; i < text.length; i++) folded += foldCharacter(text[i]);
    return folded;
  }

  // --- the index ---

  window.__briefingsIndex = function (received) {
    for (var i = 0; i < received.traditional.length; i++) {
      folds.set(received.traditional[i], received.simplified[i]);
    }
    index = received.pages.map(function (page) {
      var title = page.t.normalize("NFC");
      return {
        url: page.u, title: title, folded: fold(title), weight: page.w,
        sections: page.s.map(function (section) {
          var heading = section[1].normalize("NFC"), text = section[2].normalize("NFC");
          return { anchor: section[0], heading: heading, text: text, foldedHeading: fold(heading), foldedText: fold(text) };
        })
      };
    });
    if (waiting) waiting();
  };

  function whenLoaded(action) {
    waiting = action; // only the latest query matters
    if (index) return action();
    if (loading) return;
    loading = true;
    var script = document.createElement("script");
    script.src = new URL("search/briefings_index.js", new URL(configuration().base, location.href).href.replace(/\/?$/, "/"));
    document.head.appendChild(script);
  }

  // --- matching ---

  /* Where `term` stands in `text`, from `from` on; -1 if nowhere. A term that begins with a letter or digit begins a
     word there, and ends it too unless `open` (the reader may still be typing). Chinese has no such edges. */
  function find(text, term, open, from) {
    for (var at = text.indexOf(term, from); at >= 0; at = text.indexOf(term, at + 1)) {
      var before = text[at - 1], after = text[at + term.length];
      if (before && isWordEdge(before, term[0])) continue;
      if (!open && after && isWordEdge(after, term[term.length - 1])) continue;
      return at;
    }
    return -1;
  }

  function isWordEdge(outside, inside) {
    if (HAN.test(outside) || HAN.test(inside)) return false;
    if (!WORD.test(outside) || !WORD.test(inside)) return false;
    return /\p{N}/u.test(outside) === /\p{N}/u.test(inside);
  }

  function termsOf(query) {
    var words = [], pattern = /"([^"]+)"|(\S+)/g, match;
    while ((match = pattern.exec(query))) words.push({ text: match[1] || match[2], open: !match[1] });
    words = words.map(function (word) {
      return { text: word.text.replace(/^["+*]+|["*]+$/g, "").trim(), open: word.open };
    }).filter(function (word) { return word.text; });
    return words.map(function (word, place) {
      return {
        printed: word.text.toLowerCase(), folded: fold(word.text),
        open: word.open && place === words.length - 1
      };
    });
  }

  /* 产业大脑 as 产业, 业大, 大脑: for a query that stands nowhere as a whole. */
  function pairsOf(terms) {
    var pairs = [];
    terms.forEach(function (term) {
      if (!HAN.test(term.folded) || term.folded.length < 3) return pairs.push(term);
      for (var i = 0; i + 2 <= term.folded.length; i++) {
        pairs.push({ printed: term.printed.slice(i, i + 2), folded: term.folded.slice(i, i + 2), open: true });
      }
    });
    return pairs;
  }

  function sectionScore(section, term) {
    var score = 0, at = -1, count = 0;
    if (section.foldedHeading && find(section.foldedHeading, term.folded, term.open, 0) >= 0) score += 8;
    while (count < 5 && (at = find(section.foldedText, term.folded, term.open, at + 1)) >= 0) count++;
    if (count && section.text.toLowerCase().indexOf(term.printed) >= 0) score += 1; // in the reader's own spelling
    return score + count;
  }

  function pageMatch(page, terms, phrase) {
    var matched = {}, total = 0, hits = [];
    terms.forEach(function (term) {
      if (find(page.folded, term.folded, term.open, 0) < 0) return;
      matched[term.printed] = true;
      total += page.folded === term.folded ? 90 : 40;
    });
    page.sections.forEach(function (section) {
      var sum = 0, names = 0;
      terms.forEach(function (term) {
        var score = sectionScore(section, term);
        if (!score) return;
        matched[term.printed] = true;
        names++;
        sum += score;
      });
      if (!names) return;
      if (terms.length > 1 && find(section.foldedText, phrase, true, 0) >= 0) sum += 20;
      sum *= names; // all words in one passage are worth more than one word many times
      hits.push({ section: section, score: sum });
      total += Math.min(sum, 60);
    });
    return { page: page, matched: Object.keys(matched).length, names: matched, hits: hits, score: total * page.weight };
  }

  function matches(terms, least) {
    var phrase = terms.map(function (term) { return term.folded; }).join(" ");
    return index.map(function (page) { return pageMatch(page, terms, phrase); })
      .filter(function (match) { return match.matched >= least; })
      .sort(function (a, b) {
        return b.matched - a.matched || b.score - a.score || (a.page.url < b.page.url ? -1 : 1);
      });
  }

  // --- results ---

  function escaped(text) {
    return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/"/g, "&quot;");
  }

  /* HTML of `text` with every term marked, cut to the surroundings of the first. */
  function excerpt(text, folded, terms, isWhole) {
    var first = -1, marks = [];
    terms.forEach(function (term) {
      for (var at = find(folded, term.folded, term.open, 0), n = 0; at >= 0 && n < 20; n++) {
        marks.push([at, at + term.folded.length]);
        if (first < 0 || at < first) first = at;
        at = find(folded, term.folded, term.open, at + term.folded.length);
      }
    });
    var start = isWhole ? 0 : Math.max(0, first - BEFORE), end = isWhole ? text.length : Math.min(text.length, Math.max(first, 0) + AFTER);
    var html = start > 0 ? "…" : "", position = start;
    marks.sort(function (a, b) { return a[0] - b[0]; }).forEach(function (mark) {
      if (mark[0] < position || mark[1] > end) return;
      html += escaped(text.slice(position, mark[0])) + "<mark>" + escaped(text.slice(mark[0], mark[1])) + "</mark>";
      position = mark[1];
    });
    return html + escaped(text.slice(position, end)) + (end < text.length ? "…" : "");
  }

  /* The words as the page prints them, for the theme's highlighting, which is literal. */
  function printedTerms(match, terms) {
    var printed = {};
    terms.forEach(function (term) {
      if (!match.names[term.printed]) { printed[term.printed] = false; return; }
      match.hits.concat([{ section: { text: match.page.title, foldedText: match.page.folded } }]).some(function (hit) {
        var at = find(hit.section.foldedText, term.folded, term.open, 0);
        if (at < 0) return false;
        printed[hit.section.text.slice(at, at + term.folded.length)] = true;
        return true;
      });
    });
    return printed;
  }

  function itemsOf(match, terms) {
    var page = match.page, shown = printedTerms(match, terms);
    var best = match.hits.slice().sort(function (a, b) { return b.score - a.score; }).slice(0, SECTIONS_SHOWN);
    var top = match.hits.find(function (hit) { return !hit.section.anchor; });
    var lead = top ? top.section : page.sections[0];
    var items = [{
      location: page.url, title: excerpt(page.title, page.folded, terms, true),
      text: lead ? excerpt(lead.text, lead.foldedText, terms, false) : "", score: match.score, terms: shown
    }];
    best.forEach(function (hit) {
      var section = hit.section;
      if (!section.anchor) return;
      items.push({
        location: page.url + section.anchor,
        title: section.heading ? excerpt(section.heading, section.foldedHeading, terms, true) : "Line " + escaped(section.anchor.slice(2)),
        text: excerpt(section.text, section.foldedText, terms, false), score: match.score, terms: shown
      });
    });
    return items;
  }

  function answer(query) {
    var terms = termsOf(query);
    if (!terms.length) return [];
    var found = matches(terms, terms.length);
    if (!found.length) {
      terms = pairsOf(terms);
      found = matches(terms, Math.max(1, Math.ceil(terms.length / 2)));
    }
    return found.slice(0, PAGES_SHOWN).map(function (match) { return itemsOf(match, terms); });
  }

  // --- in the Worker's place ---

  function Answerer() {
    var target = new EventTarget(), latest = 0;
    target.terminate = function () {};
    target.postMessage = function (message) {
      function reply(value) { target.dispatchEvent(new MessageEvent("message", { data: value })); }
      if (message.type === 0) setTimeout(function () { reply({ type: 1 }); }, 0);
      if (message.type !== 2) return;
      var mine = ++latest;
      whenLoaded(function () {
        if (mine === latest) reply({ type: 3, data: { items: answer(message.data) } });
      });
    };
    return target;
  }

  // The box listens for keys alone: text that is pasted, or comes from an input method, must reach it as well.
  document.addEventListener("input", function (event) {
    if (event.target.matches && event.target.matches(".md-search__input")) event.target.dispatchEvent(new KeyboardEvent("keyup"));
  });

  window.Worker = function (address, options) {
    var ours = new URL(configuration().search, location.href).href;
    return new URL(address, location.href).href === ours ? Answerer() : new NativeWorker(address, options);
  };
})();
