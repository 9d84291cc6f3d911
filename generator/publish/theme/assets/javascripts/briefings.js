/* A citation leads to `#q-<start>-<end>`. The style sheet marks that passage by :target; this script does what CSS
   cannot: it marks the further parts of a passage that is in pieces, and opens the fold that hides a passage. */
(function () {
  "use strict";

  function show() {
    var id = location.hash.slice(1);
    try { id = decodeURIComponent(id); } catch (error) { return; }
    document.querySelectorAll("mark.bf-part-target").forEach(function (part) {
      part.classList.remove("bf-part-target");
    });
    var target = id && document.getElementById(id);
    if (!target) return;
    document.querySelectorAll("mark[data-part]").forEach(function (part) {
      if (part.dataset.part === id) part.classList.add("bf-part-target");
    });
    var wasHidden = false;
    for (var fold = target.closest("details"); fold; fold = fold.parentElement.closest("details")) {
      wasHidden = wasHidden || !fold.open;
      fold.open = true;
    }
    if (wasHidden) target.scrollIntoView({ block: "start" });
  }

  window.addEventListener("hashchange", show);
  show();
})();
