// SPDX-License-Identifier: EPL-2.0
// Search, the theme, the contents on small screens, and the list beside the page. Everything can be read without it.
(() => {
    "use strict";
    const base = document.documentElement.dataset.base || "";
    const input = document.querySelector(".search input");
    const results = document.getElementById("results");
    const kinds = { b: "block", p: "property", v: "value", t: "type", c: "problem" };
    let index = null;
    let loading = false;
    let chosen = -1;

    function load() {
        if (index || loading) {
            return;
        }
        loading = true;
        const script = document.createElement("script");
        script.src = base + "assets/index.js";
        script.onload = () => {
            index = window.guestwrightIndex.map(([word, path, kind, address, text]) =>
                ({ word, path, kind, address, text, low: word.toLowerCase(), all: (path + word + " " + text).toLowerCase() }));
            show();
        };
        document.head.append(script);
    }

    // The best match has the word itself, then its beginning, then a part of it; blocks come before what is in them.
    function score(entry, words) {
        let points = 0;
        for (const word of words) {
            if (entry.low === word) {
                points += 100;
            } else if (entry.low.startsWith(word)) {
                points += 60 - Math.min(20, entry.low.length - word.length);
            } else if (entry.low.includes(word)) {
                points += 30;
            } else if (entry.path.toLowerCase().includes(word)) {
                points += 22;
            } else if (entry.all.includes(word)) {
                points += 8;
            } else {
                return 0;
            }
        }
        return points + { b: 6, p: 4, v: 1, t: 0, c: 2 }[entry.kind] - Math.min(5, entry.path.length / 12);
    }

    function find(text) {
        const words = text.toLowerCase().split(/[\s.={}]+/).filter(Boolean);
        if (!words.length) {
            return [];
        }
        return index.map((entry, place) => ({ entry, place, points: score(entry, words) }))
            .filter(found => found.points > 0)
            .sort((one, other) => other.points - one.points || one.place - other.place)
            .slice(0, 40).map(found => found.entry);
    }

    function item(entry, number) {
        const line = document.createElement("li");
        line.id = "result-" + number;
        line.setAttribute("role", "option");
        const link = document.createElement("a");
        link.href = base + entry.address;
        link.tabIndex = -1;
        const head = document.createElement("code");
        const path = document.createElement("span");
        path.className = "path";
        path.textContent = entry.path;
        head.append(path, entry.word);
        const kind = document.createElement("span");
        kind.className = "kind";
        kind.textContent = kinds[entry.kind];
        const text = document.createElement("span");
        text.className = "text";
        text.textContent = entry.text;
        link.append(head, kind, text);
        line.append(link);
        return line;
    }

    function show() {
        const text = input.value.trim();
        chosen = -1;
        input.removeAttribute("aria-activedescendant");
        if (!index || !text) {
            close();
            return;
        }
        const found = find(text);
        results.replaceChildren(...found.map(item));
        if (!found.length) {
            const none = document.createElement("li");
            none.className = "none";
            none.textContent = "Nothing has these words.";
            results.append(none);
        }
        results.hidden = false;
        results.scrollTop = 0;
        input.setAttribute("aria-expanded", "true");
        choose(found.length ? 0 : -1);
    }

    function close() {
        results.hidden = true;
        input.setAttribute("aria-expanded", "false");
    }

    function choose(number) {
        const lines = results.querySelectorAll("[role=option]");
        lines.forEach((line, place) => line.setAttribute("aria-selected", String(place === number)));
        chosen = number;
        if (lines[number]) {
            input.setAttribute("aria-activedescendant", lines[number].id);
            lines[number].scrollIntoView({ block: "nearest" });
        }
    }

    input.addEventListener("focus", () => { load(); if (input.value) { show(); } });
    input.addEventListener("input", show);
    input.addEventListener("keydown", event => {
        const lines = results.querySelectorAll("[role=option]");
        if (event.key === "ArrowDown" || event.key === "ArrowUp") {
            event.preventDefault();
            choose(lines.length ? (chosen + (event.key === "ArrowDown" ? 1 : lines.length - 1)) % lines.length : -1);
        } else if (event.key === "Enter" && lines[chosen]) {
            close();
            input.blur();
            location.href = lines[chosen].querySelector("a").href;
        } else if (event.key === "Escape") {
            input.value = "";
            close();
            input.blur();
        }
    });
    document.addEventListener("keydown", event => {
        const typing = event.target.closest("input, textarea, [contenteditable]");
        if (event.key === "/" && !typing && !event.ctrlKey && !event.metaKey && !event.altKey) {
            event.preventDefault();
            input.focus();
            input.select();
        }
    });
    document.addEventListener("click", event => {
        if (!event.target.closest(".search") || event.target.closest("#results a")) {
            close();
        }
    });

    // The theme: the system's, until somebody chooses.
    document.querySelector(".theme").addEventListener("click", () => {
        const root = document.documentElement;
        const dark = root.dataset.theme ? root.dataset.theme === "dark" : matchMedia("(prefers-color-scheme: dark)").matches;
        root.dataset.theme = dark ? "light" : "dark";
        try {
            localStorage.setItem("guestwright-theme", root.dataset.theme);
        } catch (e) {
            // A browser may forbid it for files; the choice then holds for this page.
        }
    });

    const menu = document.querySelector(".menu");
    menu.addEventListener("click", () => {
        const open = document.body.classList.toggle("contents-open");
        menu.setAttribute("aria-expanded", String(open));
    });
    const current = document.querySelector(".contents [aria-current]");
    if (current) {
        const list = document.querySelector(".contents");
        list.scrollTop = Math.max(0, current.offsetTop - list.clientHeight / 2);
    }

    // What is collapsed opens when a link leads into it, and for the printer.
    function open(element) {
        for (let box = element && element.closest("details"); box; box = box.parentElement.closest("details")) {
            box.open = true;
        }
    }
    addEventListener("hashchange", () => open(document.getElementById(decodeURIComponent(location.hash.slice(1)))));
    addEventListener("beforeprint", () => document.querySelectorAll("main details").forEach(box => { box.open = true; }));

    for (const figure of document.querySelectorAll(".example figure")) {
        const button = document.createElement("button");
        button.type = "button";
        button.className = "copy";
        button.textContent = "Copy";
        button.addEventListener("click", () => {
            navigator.clipboard.writeText(figure.querySelector("pre").textContent).then(() => {
                button.textContent = "Copied";
                setTimeout(() => { button.textContent = "Copy"; }, 1500);
            });
        });
        figure.querySelector("figcaption").append(button);
    }

    // The list beside the page shows where the reader is.
    const links = new Map([...document.querySelectorAll(".toc a")].map(link => [decodeURIComponent(link.hash.slice(1)), link]));
    if (links.size) {
        const places = [...links.keys()].map(id => document.getElementById(id)).filter(Boolean);
        let last = null;
        const mark = () => {
            let here = places[0];
            for (const place of places) {
                if (place.getBoundingClientRect().top < 120) {
                    here = place;
                }
            }
            if (here !== last) {
                last = here;
                links.forEach(link => link.removeAttribute("aria-current"));
                links.get(here.id).setAttribute("aria-current", "location");
                const list = document.querySelector(".toc");
                const link = links.get(here.id);
                if (link.offsetTop < list.scrollTop || link.offsetTop > list.scrollTop + list.clientHeight - 40) {
                    list.scrollTop = link.offsetTop - list.clientHeight / 2;
                }
            }
        };
        let waiting = false;
        addEventListener("scroll", () => {
            if (!waiting) {
                waiting = true;
                requestAnimationFrame(() => { waiting = false; mark(); });
            }
        }, { passive: true });
        mark();
    }
})();
