// Narrows the page down: an item is shown or hidden, and whatever holds items follows them.
(function () {
  "use strict";
  var form = document.getElementById("filter");
  if (!form) {
    return;
  }
  var KEYS = ["sources", "outlets", "kinds"];
  var groups = null;
  var glances = null;
  var unfolded = [];

  function read() {
    groups = Array.from(document.querySelectorAll(".issue, .alone"), function (element) {
      var heading = element.querySelector("h3");
      return {
        element: element,
        once: element.classList.contains("alone"),
        title: heading ? heading.textContent.toLowerCase() : "",
        items: Array.from(element.querySelectorAll(".item"), function (item) {
          return { element: item, text: null, shown: true };
        })
      };
    });
    glances = Array.from(document.querySelectorAll(".glance li"), function (element) {
      return {
        element: element,
        issue: document.getElementById(element.querySelector("a").hash.slice(1))
      };
    });
  }

  function holds(item, text) {
    if (item.text === null) {
      item.text = item.element.textContent.toLowerCase();
    }
    return item.text.indexOf(text) >= 0;
  }

  function show(item, shown) {
    if (item.shown !== shown) {
      item.shown = shown;
      item.element.hidden = !shown;
    }
  }

  // What the filter finds is not left folded; what it unfolded, it folds again.
  function unfold(group, active) {
    if (!active) {
      return;
    }
    group.items.forEach(function (item) {
      var fold = item.shown && item.element.parentElement.closest("details");
      if (fold && !fold.open) {
        fold.open = true;
        unfolded.push(fold);
      }
    });
  }

  function filter() {
    if (!groups) {
      read();
    }
    var text = form.elements.text.value.trim().toLowerCase();
    var wanted = KEYS.filter(function (name) { return form.elements[name].value; });
    var active = Boolean(text) || wanted.length > 0;
    var issues = 0;
    var shownIssues = 0;
    var once = 0;
    unfolded.splice(0).forEach(function (fold) { fold.open = false; });
    groups.forEach(function (group) {
      var titled = text && group.title.indexOf(text) >= 0;
      var shown = 0;
      group.items.forEach(function (item) {
        var keyed = wanted.every(function (name) {
          var keys = item.element.dataset[name] || "";
          return (" " + keys + " ").indexOf(" " + form.elements[name].value + " ") >= 0;
        });
        var match = keyed && (!text || titled || holds(item, text));
        show(item, match);
        shown += match ? 1 : 0;
      });
      group.element.hidden = shown === 0;
      unfold(group, active);
      if (group.once) {
        once = shown;
      } else {
        issues += 1;
        shownIssues += shown ? 1 : 0;
      }
    });
    glances.forEach(function (glance) { glance.element.hidden = glance.issue.hidden; });
    document.querySelectorAll(".group").forEach(function (group) {
      group.hidden = !group.querySelector("li:not([hidden])");
    });
    form.querySelector("output").textContent = active
      ? "Showing " + shownIssues + " of " + issues + " issues" +
        (once ? " and " + once + " claims said once" : "")
      : "";
  }

  var waiting;
  form.hidden = false;
  form.addEventListener("submit", function (event) { event.preventDefault(); });
  form.addEventListener("input", function () {
    clearTimeout(waiting);
    waiting = setTimeout(filter, 120);
  });
  form.addEventListener("reset", function () { setTimeout(filter, 0); });
  form.addEventListener("show-all", function () {
    form.reset();
    filter();
  });
})();
