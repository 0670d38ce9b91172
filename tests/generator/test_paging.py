"""Listings at wire level: what is asked for, in which order, and how a listing ends or fails."""

from __future__ import annotations

import asyncio
import json
from collections import deque
from collections.abc import Callable, Iterator
from typing import Any
from urllib.parse import parse_qs, urlsplit

import pytest

from tests.generator.conftest import Connect
from tests.support.clients import Imported, imported, spec
from tests.support.stub_server import Answer, StubServer


@pytest.fixture(scope="module")
def shelf(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Imported]:
    with imported(tmp_path_factory.mktemp("shelf"), "shelf_client", spec("paging")) as package:
        yield package


@pytest.fixture
def v1(shelf: Imported, connect: Connect) -> Any:
    return connect(shelf).shelf.v1


@pytest.fixture
def paging_error(shelf: Imported) -> type[Exception]:
    error: type[Exception] = shelf.module("errors").PagingError
    return error


def serve(stub: StubServer, *pages: object) -> None:
    """Answer with one page after the other; the last one for ever."""
    stub.answers = deque(Answer(content=json.dumps(page).encode()) for page in pages)


def things(*names: str) -> list[dict[str, str]]:
    return [{"id": name} for name in names]


def ids(items: Any) -> list[str]:
    return [item.id for item in items]


def asked(stub: StubServer, *names: str) -> list[tuple[str, ...]]:
    """The values of the query parameters `names` in each request, empty where there is none."""
    queries = [parse_qs(urlsplit(request.target).query) for request in stub.requests]
    return [tuple(",".join(query.get(name, [""])) for name in names) for query in queries]


def test_nothing_is_sent_before_the_first_item(v1: Any, stub: StubServer) -> None:
    serve(stub, {"books": things("a"), "page_info": {}})
    books = v1.iter_books(limit=2)
    assert stub.requests == []
    assert ids(books) == ["a"]
    assert ids(books) == ["a"]
    assert len(stub.requests) == 2


def test_a_page_is_fetched_when_it_is_needed(v1: Any, stub: StubServer) -> None:
    serve(stub, {"books": things("a", "b"), "page_info": {"next_marker": "b"}}, {"books": things("c")})
    items = v1.iter_books().items(max_items=2)
    assert (next(items).id, len(stub.requests)) == ("a", 1)
    assert ids(items) == ["b"]
    assert len(stub.requests) == 1
    assert ids(v1.iter_books().items(max_items=0)) == []
    assert len(stub.requests) == 1


def test_pages_are_the_documented_answers(shelf: Imported, v1: Any, stub: StubServer) -> None:
    models = shelf.module("shelf.v1.models")
    serve(stub, {"books": things("a"), "page_info": {"next_marker": "a", "current_count": 1}}, {"books": []})
    first, second = v1.iter_books().pages()
    assert type(first) is models.ListBooksResponseBody
    assert (first.page_info.current_count, second.books) == (1, [])


def test_all_arguments_and_options_go_with_every_page(v1: Any, stub: StubServer) -> None:
    serve(stub, {"books": things("a"), "page_info": {"next_marker": "a"}}, {"books": things("b"), "page_info": {}})
    assert ids(v1.iter_books(limit=1, shelf=["x", "y"], headers={"X-Extra": "e"})) == ["a", "b"]
    assert asked(stub, "marker", "limit", "shelf") == [("", "1", "x,y"), ("a", "1", "x,y")]
    assert {request.headers["x-extra"] for request in stub.requests} == {"e"}


def test_arguments_are_checked(shelf: Imported, v1: Any, stub: StubServer) -> None:
    with pytest.raises(shelf.module("errors").InvalidRequestError, match="limit"):
        list(v1.iter_books(limit=0))
    assert stub.requests == []


def test_a_listing_can_begin_anywhere(v1: Any, stub: StubServer) -> None:
    serve(stub, {"books": things("d"), "page_info": {}})
    assert ids(v1.iter_books(marker="c")) == ["d"]
    assert asked(stub, "marker") == [("c",)]


def test_a_next_marker_is_followed_until_there_is_none(v1: Any, stub: StubServer) -> None:
    serve(
        stub,
        {"books": things("a"), "page_info": {"next_marker": "m1"}},
        {"books": [], "page_info": {"next_marker": "m2"}},
        {"books": things("b"), "page_info": {"next_marker": ""}},
    )
    assert ids(v1.iter_books()) == ["a", "b"]
    assert asked(stub, "marker") == [("",), ("m1",), ("m2",)]


def test_where_no_next_marker_comes_the_last_item_is_it(v1: Any, stub: StubServer) -> None:
    serve(stub, {"books": things("a", "b")}, {"books": things("c")}, {"books": []})
    assert ids(v1.iter_books()) == ["a", "b", "c"]
    assert asked(stub, "marker") == [("",), ("b",), ("c",)]


def test_a_marker_may_come_under_the_name_of_its_parameter(v1: Any, stub: StubServer) -> None:
    serve(stub, {"items": [{"name": "a"}], "metadata": {"continue": "t1"}}, {"items": [{"name": "b"}], "metadata": {}})
    assert [node.name for node in v1.iter_nodes()] == ["a", "b"]
    assert asked(stub, "continue") == [("",), ("t1",)]


def test_an_answer_that_is_a_list(v1: Any, stub: StubServer) -> None:
    serve(stub, things("a", "b"), things("c"), [])
    assert ids(v1.iter_members()) == ["a", "b", "c"]
    assert asked(stub, "marker") == [("",), ("b",), ("c",)]


def test_a_marker_that_comes_again_is_an_error(v1: Any, stub: StubServer, paging_error: type[Exception]) -> None:
    serve(stub, {"books": things("a"), "page_info": {"next_marker": "m"}})
    items = iter(v1.iter_books())
    assert [next(items).id, next(items).id] == ["a", "a"]
    with pytest.raises(paging_error, match="'m' came a second time"):
        next(items)
    assert len(stub.requests) == 2
    with pytest.raises(paging_error, match="second time"):
        list(v1.iter_books(marker="m"))


def test_a_marker_that_comes_again_with_an_empty_page_is_the_end(v1: Any, stub: StubServer) -> None:
    serve(
        stub,
        {"books": things("a"), "page_info": {"next_marker": "a"}},
        {"books": [], "page_info": {"next_marker": "a"}},
    )
    assert ids(v1.iter_books()) == ["a"]
    assert len(stub.requests) == 2


def test_an_item_without_a_key_is_an_error(v1: Any, stub: StubServer, paging_error: type[Exception]) -> None:
    serve(stub, {"servers": [{"title": "x"}]})
    with pytest.raises(paging_error, match="has no id"):
        list(v1.iter_servers())


def test_an_offset_goes_on_to_the_total(v1: Any, stub: StubServer) -> None:
    serve(stub, {"totalCount": "3", "models": things("a", "b")}, {"totalCount": "3", "models": things("c")})
    assert ids(v1.iter_models(limit=2)) == ["a", "b", "c"]
    assert asked(stub, "offset", "limit") == [("", "2"), ("2", "2")]


def test_without_a_total_an_offset_goes_on_to_an_empty_page(v1: Any, stub: StubServer) -> None:
    serve(
        stub,
        {"topics": things("a", "b"), "topic_count": 2},
        {"topics": things("c"), "topic_count": 1},
        {"topics": [], "topic_count": 0},
    )
    assert ids(v1.iter_topics()) == ["a", "b", "c"]
    assert asked(stub, "offset") == [("",), ("2",), ("3",)]


def test_an_offset_can_begin_anywhere(v1: Any, stub: StubServer) -> None:
    serve(stub, {"totalCount": 5, "models": things("d")}, {"totalCount": 5, "models": things("e")})
    assert ids(v1.iter_models(offset=3)) == ["d", "e"]
    assert asked(stub, "offset") == [("3",), ("4",)]


def test_an_offset_may_count_from_one(v1: Any, stub: StubServer) -> None:
    serve(stub, {"records": ["a", "b"]}, {"records": ["c"]}, {"records": []})
    assert list(v1.iter_records()) == ["a", "b", "c"]
    assert asked(stub, "start_number") == [("",), ("3",), ("4",)]


@pytest.mark.parametrize("total", [-1, 1, None, "many"])
def test_a_total_that_cannot_be_is_not_believed(v1: Any, stub: StubServer, total: object) -> None:
    serve(stub, {"totalCount": total, "models": things("a", "b")}, {"totalCount": total, "models": []})
    assert ids(v1.iter_models()) == ["a", "b"]


def test_an_offset_that_counts_pages_is_noticed(v1: Any, stub: StubServer) -> None:
    """With pages of two, offset=2 is the third page of a service that counts pages; there are five items."""
    serve(
        stub,
        {"totalCount": 5, "models": things("a", "b")},
        {"totalCount": 5, "models": []},
        {"totalCount": 5, "models": things("c", "d")},
        {"totalCount": 5, "models": things("e")},
    )
    assert ids(v1.iter_models()) == ["a", "b", "c", "d", "e"]
    assert asked(stub, "offset") == [("",), ("2",), ("1",), ("2",)]


def test_a_listing_that_ends_early_is_an_error(v1: Any, stub: StubServer, paging_error: type[Exception]) -> None:
    serve(
        stub,
        {"totalCount": 9, "models": things("a", "b")},
        {"totalCount": 9, "models": things("c")},
        {"totalCount": 9, "models": []},
    )
    items = v1.iter_models().items()
    assert [next(items).id for _ in range(3)] == ["a", "b", "c"]
    with pytest.raises(paging_error, match="ends after 3 items"):
        next(items)
    serve(stub, {"topics": [], "topic_count": 4})
    with pytest.raises(paging_error, match="ends after 0 items"):
        list(v1.iter_topics())


def test_a_listing_that_shrinks_meanwhile_just_ends(v1: Any, stub: StubServer) -> None:
    serve(stub, {"totalCount": 3, "models": things("a", "b")}, {"totalCount": 2, "models": []})
    assert ids(v1.iter_models()) == ["a", "b"]


def test_a_page_that_comes_again_is_an_error(v1: Any, stub: StubServer, paging_error: type[Exception]) -> None:
    serve(stub, {"topics": things("a", "b")})
    items = v1.iter_topics().items()
    assert [next(items).id for _ in range(2)] == ["a", "b"]
    with pytest.raises(paging_error, match="offset=2 gives the page before once more"):
        ids(items)
    assert len(stub.requests) == 2


def test_pages_are_counted_from_the_documented_first(v1: Any, stub: StubServer) -> None:
    serve(stub, {"job_total_count": 3, "jobs": things("a", "b")}, {"job_total_count": 3, "jobs": things("c")})
    assert ids(v1.iter_jobs(per_page=2)) == ["a", "b", "c"]
    assert asked(stub, "page", "per_page") == [("", "2"), ("2", "2")]
    stub.requests.clear()
    serve(stub, {"editions": things("a")}, {"editions": things("b")}, {"editions": []})
    assert ids(v1.iter_editions()) == ["a", "b"]
    assert asked(stub, "pageNo") == [("",), ("1",), ("2",)]


def test_a_listing_that_begins_at_a_page_ends_with_an_empty_one(v1: Any, stub: StubServer) -> None:
    serve(stub, {"job_total_count": 3, "jobs": things("c")}, {"job_total_count": 3, "jobs": []})
    assert ids(v1.iter_jobs(page=3)) == ["c"]
    assert asked(stub, "page") == [("3",), ("4",)]


def test_the_query_of_a_next_link_is_followed_and_nothing_else_of_it(v1: Any, stub: StubServer) -> None:
    link = {"rel": "next", "href": "http://inside.example:8774/v9/other?marker=f%2F1&minDisk=5&limit=1"}
    serve(
        stub,
        {"flavors": things("a"), "flavors_links": [{"rel": "self", "href": "http://x?marker=no"}, link]},
        {"flavors": things("b")},
    )
    assert ids(v1.iter_flavors(min_disk=3, extra_query={"all": "1"})) == ["a", "b"]
    assert [urlsplit(request.target).path for request in stub.requests] == ["/v1/flavors", "/v1/flavors"]
    assert asked(stub, "marker", "minDisk", "limit", "all") == [("", "3", "", "1"), ("f/1", "5", "1", "1")]


@pytest.mark.parametrize("nothing", [{"links": {"next": None}}, {"links": {}}, {"links": None}, {}])
def test_a_link_may_be_a_text(v1: Any, stub: StubServer, nothing: dict[str, Any]) -> None:
    serve(stub, {"images": things("a"), "links": {"next": "/v1/images?page=2"}}, {"images": things("b"), **nothing})
    assert ids(v1.iter_images()) == ["a", "b"]
    assert asked(stub, "page") == [("",), ("2",)]


def test_a_link_may_be_an_object(v1: Any, stub: StubServer) -> None:
    serve(stub, {"keys": things("a"), "_links": {"next": {"href": "?after=a"}}}, {"keys": things("b"), "_links": {}})
    assert ids(v1.iter_keys()) == ["a", "b"]
    assert asked(stub, "after") == [("",), ("a",)]


@pytest.mark.parametrize("link", ["/v1/images?page=2", "/v1/images/second"])
def test_a_link_that_does_not_get_on_is_an_error(
    v1: Any, stub: StubServer, paging_error: type[Exception], link: str
) -> None:
    serve(stub, {"images": things("a"), "links": {"next": link}})
    with pytest.raises(paging_error, match="does not get on"):
        list(v1.iter_images())
    assert len(stub.requests) <= 2


def test_a_search_goes_on_in_its_body(v1: Any, stub: StubServer) -> None:
    page, last = ({"total_count": 2, "resources": things(name)} for name in "ab")
    serve(stub, page, last)
    assert ids(v1.iter_resources("disk", action="filter", limit="1")) == ["a", "b"]
    assert [request.json for request in stub.requests] == [
        {"action": "filter", "limit": "1"},
        {"action": "filter", "limit": "1", "offset": "1"},
    ]


def test_a_search_may_be_given_its_body_whole(shelf: Imported, v1: Any, stub: StubServer) -> None:
    model = shelf.module("shelf.v1.models").SearchResourcesRequestBody
    for body in ({"action": "filter", "offset": "4"}, model(action="filter", offset="4")):
        stub.requests.clear()
        serve(stub, *({"total_count": 6, "resources": things(name)} for name in "ef"))
        assert ids(v1.iter_resources("disk", body=body)) == ["e", "f"]
        assert [request.json["offset"] for request in stub.requests] == ["4", "5"]


def test_a_listing_has_no_answer_of_its_own(shelf: Imported, connect: Connect) -> None:
    client = connect(shelf)
    with pytest.raises(TypeError, match="give a method that sends one request"):
        client.raw(client.shelf.v1.iter_books)
    assert client.raw(client.shelf.v1.list_books)().parse().books is None


@pytest.fixture
def listed(shelf: Imported, stub: StubServer) -> Callable[..., Any]:
    """Gives what an asynchronous client lists: `show` is given its version and makes what is iterated over."""

    async def collect(show: Callable[[Any], Any]) -> list[Any]:
        async with shelf.module().AsyncClient(token="t0ken", base_url=stub.url) as client:
            return [item async for item in show(client.shelf.v1)]

    return lambda show: asyncio.run(asyncio.wait_for(collect(show), 30))


def test_an_asynchronous_client_lists_the_same(listed: Callable[..., Any], stub: StubServer) -> None:
    serve(stub, {"totalCount": 3, "models": things("a", "b")}, {"totalCount": 3, "models": things("c")})
    assert ids(listed(lambda v1: v1.iter_models(limit=2))) == ["a", "b", "c"]
    assert asked(stub, "offset", "limit") == [("", "2"), ("2", "2")]


def test_an_asynchronous_client_has_pages_too(listed: Callable[..., Any], stub: StubServer) -> None:
    serve(stub, {"books": things("a"), "page_info": {"next_marker": "m"}}, {"books": things("b"), "page_info": {}})
    assert [ids(page.books) for page in listed(lambda v1: v1.iter_books().pages())] == [["a"], ["b"]]
    assert asked(stub, "marker") == [("",), ("m",)]


@pytest.mark.parametrize(("most", "names", "requests"), [(0, [], 0), (2, ["a", "b"], 1), (3, ["a", "b", "c"], 2)])
def test_an_asynchronous_client_fetches_no_page_too_many(
    listed: Callable[..., Any], stub: StubServer, most: int, names: list[str], requests: int
) -> None:
    serve(stub, {"books": things("a", "b"), "page_info": {"next_marker": "b"}}, {"books": things("c", "d")})
    assert ids(listed(lambda v1: v1.iter_books().items(max_items=most))) == names
    assert len(stub.requests) == requests


def test_an_asynchronous_listing_fails_alike(
    listed: Callable[..., Any], stub: StubServer, paging_error: type[Exception]
) -> None:
    serve(stub, {"books": things("a"), "page_info": {"next_marker": "m"}})
    with pytest.raises(paging_error, match="second time"):
        listed(lambda v1: v1.iter_books())


def test_a_number_of_items_is_not_negative(v1: Any, listed: Callable[..., Any], stub: StubServer) -> None:
    with pytest.raises(ValueError, match="0"):
        v1.iter_books().items(max_items=-1)
    with pytest.raises(ValueError, match="0 or more"):
        listed(lambda v1: v1.iter_books().items(max_items=-1))
    assert stub.requests == []


def test_an_iterator_says_what_it_lists(shelf: Imported) -> None:
    text = shelf.module("shelf.v1").V1.iter_books.__doc__
    assert text.startswith("All that `list_books` lists, page after page.")
    assert "Querying books." in text


def test_the_readme_shows_a_listing(shelf: Imported, notebook: Imported) -> None:
    texts = [
        next(text for path, text in package.generated.files.items() if path.name == "README.md")
        for package in (shelf, notebook)
    ]
    assert ["listing = client.shelf.v1.iter_" in text for text in texts] == [True, False]
    assert ["## Listings" in text for text in texts] == [True, False]


def test_the_reference_names_the_iterator(shelf: Imported) -> None:
    text = next(
        text for path, text in shelf.generated.files.items() if path.parts[0] == "docs" and "list_books" in text
    )
    assert text.count("`iter_books` goes through all pages.") == 1
