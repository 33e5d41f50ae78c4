// Wherever a link leads, what it leads to is opened, shown and stands out as a whole. A place in
// an article opens the reader, so that the issue stays in sight.
(function () {
  "use strict";
  var root = document.documentElement;
  var articles = document.getElementById("articles");
  var wide = window.matchMedia("(min-width: 62rem)");
  var opener = null;
  var FRAMES = 12;

  function targetOf(hash) {
    var id = decodeURIComponent(hash.slice(1));
    return id ? document.getElementById(id) : null;
  }

  function unmark() {
    document.querySelectorAll(".here").forEach(function (element) {
      element.classList.remove("here");
    });
  }

  function mark(target) {
    unmark();
    target.classList.add("here");
    if (target.tagName === "MARK") {
      document.querySelectorAll('[data-of="' + CSS.escape(target.id) + '"]').forEach(
        function (element) { element.classList.add("here"); });
    }
  }

  function unfold(target) {
    if (target.closest("[hidden]")) {
      document.getElementById("filter").dispatchEvent(new Event("show-all"));
    }
    for (var e = target; e; e = e.parentElement) {
      if (e.tagName === "DETAILS") {
        e.open = true;
      }
    }
  }

  function focus(target) {
    if (!target.matches("a, summary, [tabindex]")) {
      target.tabIndex = -1;
    }
    target.focus({ preventScroll: true });
  }

  // Keeps an element where it is on the screen while the page is laid out anew.
  function steady(element, change) {
    var before = element ? element.getBoundingClientRect().top : 0;
    change();
    if (element && element.isConnected) {
      window.scrollBy(0, element.getBoundingClientRect().top - before);
    }
  }

  function read(target) {
    var article = target.closest(".text");
    articles.querySelectorAll(".current").forEach(function (element) {
      element.classList.remove("current");
    });
    article.classList.add("current");
    name.textContent = article.querySelector(".outlet").textContent;
    steady(articles.contains(opener) ? null : opener, function () {
      root.classList.add("reading");
    });
    // Whoever comes by a link from elsewhere sees the issue beside the article.
    var place = opener ? null : document.querySelector('.issue a.words[href="#' + target.id + '"]');
    if (place) {
      place.scrollIntoView({ block: "center" });
    }
    articles.scrollTop += target.getBoundingClientRect().top -
      (target === article ? 0 : articles.clientHeight / 3);
    focus(target);
  }

  function close() {
    if (!root.classList.contains("reading")) {
      return;
    }
    steady(opener, function () { root.classList.remove("reading"); });
    unmark();
    if (opener && opener.isConnected) {
      opener.focus({ preventScroll: true });
      opener.scrollIntoView({ block: "nearest" });
    }
    opener = null;
  }

  function leave() {
    history.replaceState(null, "", location.href.split("#")[0]);
    close();
  }

  // What comes into view takes its real height only then, and pushes the target away again.
  function settle(target, frames) {
    target.scrollIntoView({ block: "start" });
    if (frames > 0) {
      requestAnimationFrame(function () { settle(target, frames - 1); });
    }
  }

  function reveal() {
    var target = targetOf(location.hash);
    if (!target) {
      close();
      return;
    }
    unfold(target);
    mark(target);
    if (articles.contains(target) && target !== articles) {
      read(target);
      return;
    }
    if (!wide.matches) {
      root.classList.remove("reading");
    }
    settle(target, FRAMES);
    focus(target.tagName === "DETAILS" ? target.querySelector("summary") : target);
  }

  function plain(event) {
    return event.button === 0 &&
      !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey;
  }

  document.addEventListener("click", function (event) {
    var link = event.target.closest('a[href^="#"]');
    if (!link || !plain(event) || !targetOf(link.hash)) {
      return;
    }
    event.preventDefault();
    if (!articles.contains(link)) {
      opener = link;
    }
    if (link.hash !== location.hash) {
      history.pushState(null, "", link.hash);
    }
    reveal();
  });
  document.addEventListener("keydown", function (event) {
    if (event.key === "Escape" && root.classList.contains("reading")) {
      leave();
    }
  });
  window.addEventListener("popstate", reveal);

  var bar = document.createElement("div");
  var name = document.createElement("p");
  var button = document.createElement("button");
  bar.className = "bar";
  button.type = "button";
  button.textContent = "Close article (Esc)";
  button.addEventListener("click", leave);
  bar.appendChild(name);
  bar.appendChild(button);
  articles.insertBefore(bar, articles.firstChild);
  reveal();
})();
