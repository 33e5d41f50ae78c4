(function () {
  "use strict";
  var form = document.getElementById("filter");
  var groups = [];
  var ready = false;

  // An item is shown or hidden; a group (issue, list of single claims) follows its items.
  function read() {
    ready = true;
    document.querySelectorAll(".issue, .alone").forEach(function (group) {
      var items = [];
      group.querySelectorAll(".item").forEach(function (element) {
        items.push({ element: element, text: element.textContent.toLowerCase() });
      });
      var heading = group.querySelector("h3");
      groups.push({
        element: group,
        title: heading ? heading.textContent.toLowerCase() : "",
        fold: group.classList.contains("alone") ? group.querySelector("details") : null,
        items: items
      });
    });
  }

  function has(element, name, key) {
    return !key || (" " + (element.dataset[name] || "") + " ").indexOf(" " + key + " ") >= 0;
  }

  function filter() {
    if (!ready) {
      read();
    }
    var text = form.elements.text.value.trim().toLowerCase();
    var keys = ["sources", "outlets", "kinds"];
    var active = text || keys.some(function (name) { return form.elements[name].value; });
    var issues = 0;
    var shownIssues = 0;
    var single = 0;
    groups.forEach(function (group) {
      var shown = 0;
      var titled = text && group.title.indexOf(text) >= 0;
      group.items.forEach(function (item) {
        var match = (!text || titled || item.text.indexOf(text) >= 0) &&
          keys.every(function (name) {
            return has(item.element, name, form.elements[name].value);
          });
        item.element.hidden = !match;
        shown += match ? 1 : 0;
      });
      group.element.hidden = shown === 0;
      if (group.fold) {
        single = shown;
        group.fold.open = Boolean(active) && shown > 0;
      } else {
        issues += 1;
        shownIssues += shown > 0 ? 1 : 0;
      }
    });
    form.querySelector("output").textContent = active
      ? "Showing " + shownIssues + " of " + issues + " issues" +
        (single ? " and " + single + " claims said once" : "")
      : "";
  }

  // Wherever a link leads, what it leads to is opened, shown and stands out as a whole.
  function reveal() {
    document.querySelectorAll(".here").forEach(function (element) {
      element.classList.remove("here");
    });
    var id = decodeURIComponent(location.hash.slice(1));
    var target = id && document.getElementById(id);
    if (!target) {
      return;
    }
    if (target.closest("[hidden]")) {
      form.reset();
      filter();
    }
    for (var e = target; e; e = e.parentElement) {
      if (e.tagName === "DETAILS") {
        e.open = true;
      }
    }
    if (target.tagName === "MARK") {
      target.classList.add("here");
      document.querySelectorAll('[data-of="' + CSS.escape(id) + '"]').forEach(function (element) {
        element.classList.add("here");
      });
    }
    target.scrollIntoView({ block: target.tagName === "MARK" ? "center" : "start" });
  }

  if (form) {
    var waiting;
    form.hidden = false;
    form.addEventListener("submit", function (event) { event.preventDefault(); });
    form.addEventListener("input", function () {
      clearTimeout(waiting);
      waiting = setTimeout(filter, 120);
    });
    form.addEventListener("reset", function () { setTimeout(filter, 0); });
  }
  window.addEventListener("hashchange", reveal);
  reveal();

  // Paper cannot be unfolded.
  var folded = [];
  window.addEventListener("beforeprint", function () {
    folded = Array.prototype.slice.call(document.querySelectorAll("details:not([open]):not(.evidence)"));
    folded.forEach(function (element) { element.open = true; });
  });
  window.addEventListener("afterprint", function () {
    folded.forEach(function (element) { element.open = false; });
  });
})();
