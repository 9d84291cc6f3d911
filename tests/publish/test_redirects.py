"""Old addresses lead to where a page is now, and nowhere else."""

from __future__ import annotations

import pytest

from generator.publish.redirects import redirects


def test_an_old_address_leads_to_the_new_one() -> None:
    ((address, content),) = redirects([("places/a.html", {"redirect_from": ["briefings/old.md"]})])
    assert address == "briefings/old.html"
    assert 'content="0; url=../places/a.html"' in content


def test_an_address_that_a_page_has_taken_stays_with_that_page() -> None:
    pages = [("a.html", {"redirect_from": ["b.md", "c.md"]}), ("b.html", {}), ("d.html", {"redirect_from": ["c.md"]})]
    assert [address for address, _ in redirects(pages)] == ["c.html"]


@pytest.mark.parametrize(
    "value",
    ["b.md", ["../b.md"], ["/etc/x.md"], [".hidden.md"], ["a/../../b.md"], ["b.html"], [3], [{}], None, ["a\nb.md"]],
)
def test_what_is_no_plain_path_of_a_page_is_passed_over(value: object) -> None:
    assert list(redirects([("a.html", {"redirect_from": value})])) == []
