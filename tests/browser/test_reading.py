"""What a reader does: open, look for a word, follow a citation to its passage; on a desk, on a phone, in the dark."""

from __future__ import annotations

import pytest
from playwright.sync_api import Browser, Locator, Page, expect

pytestmark = pytest.mark.browser

BRIEFINGS = ".bf-card__title a"
NOTES = ".footnote li a[href*='sources/'][href*='#q-']"


def open_briefing(page: Page, address: str, number: int = 0) -> None:
    page.goto(f"{address}index.html")
    page.locator(BRIEFINGS).nth(number).click()
    page.wait_for_selector(".bf-strip")


def search(page: Page, words: str) -> Locator:
    """The addresses of all results, once there are some."""
    page.click(".md-search__input")
    page.fill(".md-search__input", "")
    page.locator(".md-search__input").press_sequentially(words)
    results = page.locator(".md-search-result__item > a")
    expect(results.first).to_be_visible()
    return results


def is_below_header(page: Page, selector: str) -> bool:
    return bool(
        page.evaluate(
            """selector => {
                const box = document.querySelector(selector).getBoundingClientRect();
                const header = document.querySelector(".md-header").getBoundingClientRect();
                return box.top >= header.bottom && box.bottom <= innerHeight;
            }""",
            selector,
        )
    )


def test_home_leads_to_a_briefing(page: Page, address: str) -> None:
    page.goto(f"{address}index.html")
    cards = page.locator(".bf-card")
    assert cards.count() >= 1
    title = page.locator(BRIEFINGS).first.inner_text()
    page.locator(BRIEFINGS).first.click()
    page.wait_for_selector(".bf-strip")
    assert title.strip() in page.locator("h1").inner_text()
    expect(page.locator(".bf-badge")).to_have_text("Unverified")
    expect(page.locator(".bf-path a").last).to_have_text("Briefings")
    expect(page.locator(".md-tabs__item--active")).to_have_text("Briefings")


def test_each_citation_leads_to_its_passage(page: Page, address: str) -> None:
    page.goto(f"{address}index.html")
    for number in range(page.locator(BRIEFINGS).count()):
        open_briefing(page, address, number)
        assert page.locator(".footnote-ref").count() >= 1
        notes = page.locator(NOTES)
        for place in sorted({0, notes.count() - 1}):
            target = (notes.nth(place).get_attribute("href") or "").partition("#")[2]
            notes.nth(place).click()
            page.wait_for_url(f"**#{target}")
            passage = page.locator("mark:target")
            expect(passage).to_be_visible()
            expect(passage).to_be_in_viewport()
            assert is_below_header(page, "mark:target")
            assert passage.evaluate("mark => getComputedStyle(mark).boxShadow") != "none"
            page.go_back()
            page.wait_for_selector(".bf-strip")


def test_no_markup_is_left_in_the_text(browser: Browser, server: str, site_pages: tuple[str, ...]) -> None:
    seen = browser.new_page()
    left = {}
    for path in site_pages:
        # The guide shows how to write these; pages on documents must not.
        if not path.startswith("guide/"):
            seen.goto(f"{server}{path}")
            words = seen.locator("article").inner_text()
            left[path] = [mark for mark in ("{:", "[^", "&lt;", "&amp;") if mark in words]
    seen.close()
    assert {path: marks for path, marks in left.items() if marks} == {}


def test_pointing_at_a_citation_shows_the_passage(page: Page, address: str) -> None:
    open_briefing(page, address)
    page.locator(".footnote-ref").first.scroll_into_view_if_needed()
    page.locator(".footnote-ref").first.hover()
    tooltip = page.locator(".md-tooltip2--active")
    expect(tooltip).to_be_visible()
    note = page.locator(".footnote li").first.locator("a[href*='sources/']").inner_text()
    assert note in tooltip.inner_text()


def test_a_passage_in_a_fold_is_opened_and_its_pieces_marked(page: Page, address: str, site_with_fold: str) -> None:
    page.goto(f"{address}{site_with_fold}#q-1-9")
    expect(page.locator("#q-1-9")).to_be_in_viewport()
    expect(page.locator("details")).to_have_attribute("open", "")
    expect(page.locator("[data-part='q-1-9']")).to_have_class("bf-part-target")
    page.evaluate("location.hash = 'q-20-30'")
    expect(page.locator("[data-part='q-1-9']")).not_to_have_class("bf-part-target")


def test_search_answers_in_any_script(page: Page, address: str) -> None:
    page.goto(f"{address}index.html")
    for words, marked in (
        ("纺织", "纺织 紡織"),
        ("紡織", "纺织 紡織"),
        ("工业和信息化部", "工业和信息化部 工業和信息化部"),
        ("新疆", "新疆"),
        ("dệt may", "dệt"),
        ("Giang Tô", "Giang"),
        ("giang to", "Giang"),
    ):
        first = search(page, words).first.locator("xpath=..").locator("mark").first
        expect(first).to_be_visible()
        assert any(word.lower() in first.inner_text().lower() for word in marked.split()), words
    search(page, "新疆").first.click()
    page.wait_for_url("**?h=*")
    expect(page.locator("h1")).to_be_visible()


def test_search_finds_one_script_by_the_other(page: Page, address: str) -> None:
    page.goto(f"{address}index.html")
    found = []
    for words in ("纺织", "紡織"):
        results = search(page, words)
        expect(page.locator(".md-search-result__meta")).to_contain_text("matching document")
        addresses = (link.get_attribute("href") or "" for link in results.all())
        found.append({link.partition("?")[0].partition("#")[0] for link in addresses})
    assert found[0] == found[1]


def test_a_result_on_a_source_leads_to_its_line(page: Page, address: str) -> None:
    page.goto(f"{address}index.html")
    search(page, "纺织")
    deeper = page.locator(".md-search-result__item a[href*='sources/'][href*='#L']")
    assert deeper.count() >= 1


def test_search_says_when_there_is_nothing(page: Page, address: str) -> None:
    page.goto(f"{address}index.html")
    page.click(".md-search__input")
    page.locator(".md-search__input").press_sequentially("qqqzzz")
    expect(page.locator(".md-search-result__meta")).to_have_text("No matching documents")


def test_repairs_show_on_request(page: Page, address: str, site_sources: tuple[str, ...]) -> None:
    for source in site_sources:
        page.goto(f"{address}{source}")
        if page.locator("del.bf-removed").count():
            expect(page.locator("del.bf-removed").first).to_be_hidden()
            page.check("#bf-show-repairs")
            expect(page.locator("del.bf-removed").first).to_be_visible()
            return
    pytest.fail("no source page has a repair that removed text")


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_nothing_is_wider_than_a_phone(scheme: str, browser: Browser, server: str, site_pages: tuple[str, ...]) -> None:
    context = browser.new_context(viewport={"width": 360, "height": 740}, color_scheme=scheme)  # type: ignore[arg-type]
    narrow = context.new_page()
    wide = []
    for path in site_pages:
        narrow.goto(f"{server}{path}")
        if narrow.evaluate("document.documentElement.scrollWidth") > 360:
            wide.append(path)
    shown = narrow.evaluate("document.body.dataset.mdColorScheme")
    context.close()
    assert wide == []
    assert shown == {"light": "default", "dark": "slate"}[scheme]


CONTRAST = """() => {
    const light = c => { const v = c / 255; return v <= .04045 ? v / 12.92 : ((v + .055) / 1.055) ** 2.4; };
    const canvas = document.createElement("canvas");
    canvas.width = canvas.height = 1;
    const ink = canvas.getContext("2d", {willReadFrequently: true});
    const luminance = colours => {
        ink.clearRect(0, 0, 1, 1);
        for (const colour of colours) { ink.fillStyle = colour; ink.fillRect(0, 0, 1, 1); }
        const [r, g, b] = ink.getImageData(0, 0, 1, 1).data;
        return .2126 * light(r) + .7152 * light(g) + .0722 * light(b);
    };
    const poor = new Set();
    for (const element of document.querySelectorAll("main *, footer *, header *")) {
        const hasText = [...element.childNodes].some(node => node.nodeType === 3 && node.data.trim());
        if (!hasText || !element.checkVisibility({opacityProperty: true, visibilityProperty: true})) continue;
        const grounds = [];
        for (let e = element; e; e = e.parentElement) grounds.unshift(getComputedStyle(e).backgroundColor);
        const a = luminance(grounds), b = luminance([...grounds, getComputedStyle(element).color]);
        const ratio = (Math.max(a, b) + .05) / (Math.min(a, b) + .05);
        const words = element.textContent.trim().slice(0, 30);
        if (ratio < 4.5) poor.add(`${element.tagName}.${element.className} ${ratio.toFixed(2)} ${words}`);
    }
    return [...poor];
}"""


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_text_stands_out_from_its_ground(
    scheme: str, browser: Browser, server: str, site_pages: tuple[str, ...]
) -> None:
    """WCAG 2.2, 1.4.3: a contrast of 4.5 at least."""
    context = browser.new_context(viewport={"width": 1280, "height": 900}, color_scheme=scheme)  # type: ignore[arg-type]
    seen = context.new_page()
    poor = {}
    for path in site_pages:
        seen.goto(f"{server}{path}")
        if found := seen.evaluate(CONTRAST):
            poor[path] = found
    context.close()
    assert poor == {}
